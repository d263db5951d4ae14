import type { ColumnMap, ColumnRole } from "../types";
import type { HeaderCell } from "./header-cells";
import {
  broadTask,
  contentHeading,
  finishHeading,
  limitHeading,
  otherPurpose,
  readingOf,
  windowHeading,
} from "./headings";

interface Claim {
  readonly column: number;
  readonly key: string;
  rank: number;
  role: ColumnRole;
}

/** Columns of one table, and headings that could have been taken instead. */
export interface Assignment {
  readonly columns: ColumnMap;
  /** Two headings for one meaning: which was taken, which were left. */
  readonly rivals: readonly { readonly role: ColumnRole; readonly taken: string; readonly others: readonly string[] }[];
}

type Rule = (claims: Claim[], has: (role: ColumnRole) => boolean) => void;
const of = (claims: readonly Claim[], role: ColumnRole): Claim[] => claims.filter((claim) => claim.role === role);

/** 完成时限 beside 完成时间: the second says when it was done. */
const doneBesideLimit: Rule = (claims, has) => {
  const dates = of(claims, "deadline");
  const limits = dates.filter(({ key }) => limitHeading.test(key));
  const actual = dates.filter(({ key }) => /^(?:完成|办结|整改完成)(?:时间|日期)$/.test(key));
  if (limits.length > 0 && actual.length > 0 && !has("doneOn")) for (const claim of actual) claim.role = "doneOn";
};

/** 月份, 日期 or 一审 is the deadline of a plan that has no other; beside one it only says when something stands in the plan. */
const weakDeadline: Rule = (claims, has) => {
  const weak = of(claims, "deadline").filter(({ key }) => /^(?:月份|日期|第?[一二三四]次?审议?)$/.test(key));
  const strong = of(claims, "deadline").length > weak.length || has("doneOn");
  if (strong) for (const claim of weak) claims.splice(claims.indexOf(claim), 1);
};

/** 日期 | 时间: the day and the hour of it. */
const dayAndHour: Rule = (claims) => {
  const dates = of(claims, "deadline");
  const [day, hour] = [dates.find(({ key }) => key === "日期"), dates.find(({ key }) => key === "时间")];
  if (dates.length === 2 && day && hour && day.column < hour.column) claims.splice(claims.indexOf(hour), 1);
};

/** 反馈时间 or 召开时间 is the deadline of a plan that has no other; beside 完成时限 nobody is in doubt. */
const besideFinish: Rule = (claims) => {
  const dates = of(claims, "deadline");
  if (!dates.some(({ key }) => finishHeading.test(key))) return;
  for (const claim of dates) if (otherPurpose.test(claim.key)) claims.splice(claims.indexOf(claim), 1);
};

/** 一审时间 | 二审时间: a bill is through with its last reading, the others are said beside it. */
const lastReading: Rule = (claims) => {
  const readings = of(claims, "deadline").filter(({ key }) => readingOf(key) > 0);
  const best = Math.min(...readings.map(({ rank }) => rank));
  readings.sort((a, b) => readingOf(b.key) - readingOf(a.key));
  readings.forEach((claim, at) => (claim.rank = best + at));
};

/** 完成日期 alone is the deadline: nothing else can be. */
const loneDateIsDeadline: Rule = (claims, has) => {
  const [only] = of(claims, "doneOn");
  if (only && !has("deadline") && !has("done") && /^(?:完成|办结)(?:日期|时间)$/.test(only.key)) only.role = "deadline";
};

/** 起止时间 between the phase and its tasks, which have deadlines of their own: when the phase is. Alone it is the deadline. */
const windowBesidePhase: Rule = (claims, has) => {
  const phase = of(claims, "phase").find(({ key }) => /阶段|步骤|环节/.test(key));
  const tasks = [...of(claims, "task"), ...of(claims, "item"), ...of(claims, "measure")];
  const firstTask = Math.min(...tasks.map(({ column }) => column));
  const dates = of(claims, "deadline");
  const between = dates.filter(
    ({ column, key }) => phase && column > phase.column && column < firstTask && windowHeading.test(key),
  );
  if (between.length === 1 && dates.some(({ column }) => column > firstTask))
    for (const claim of between) claim.role = "window";
  if (!has("deadline")) for (const claim of of(claims, "window").slice(0, 1)) claim.role = "deadline";
};

/** 类别 and 阶段, 阶段 and 步骤: the phase is the one called so, the other names the items; 整改类型 beside problems is neither. */
const phaseByName: Rule = (claims, has) => {
  const phases = of(claims, "phase");
  const named = phases.find(({ key }) => key.includes("阶段"));
  if (phases.length < 2) return;
  const kept = named ?? phases[0];
  for (const claim of phases) {
    if (claim === kept) continue;
    if (has("problem")) claims.splice(claims.indexOf(claim), 1);
    else if (!has("item") || !has("task")) claim.role = "item";
  }
};

/** 整改类型 right of what is to be done says how it is done, row by row; a phase stands left of its rows. */
const phaseLeftOfTask: Rule = (claims) => {
  const says = claims.filter(({ role }) => role === "task" || role === "problem" || role === "measure");
  const first = Math.min(...(says.length > 0 ? says : of(claims, "item")).map(({ column }) => column));
  for (const claim of of(claims, "phase"))
    if (claim.column > first && !claim.key.includes("阶段")) claims.splice(claims.indexOf(claim), 1);
};

/** Two columns for the task: the left one names it, the right one says it. */
const leftTaskIsItem: Rule = (claims, has) => {
  const tasks = of(claims, "task");
  const first = tasks[0];
  if (tasks.length >= 2 && first && !has("item")) first.role = "item";
};

/** 重点任务 | 工作内容: what stands to the right is the more specific. 工作任务 stays the task on either side. */
const contentRightOfTask: Rule = (claims) => {
  const [task, ...moreTasks] = of(claims, "task");
  const [item, ...moreItems] = of(claims, "item");
  if (!task || !item || moreTasks.length > 0 || moreItems.length > 0) return;
  if (item.column > task.column && contentHeading.test(item.key) && broadTask.test(task.key)) {
    item.role = "task";
    task.role = "item";
  }
};

/** 考核项目 | 考核指标 without a task column: the indicator is what is to be reached. */
const indicatorIsTask: Rule = (claims, has) => {
  const [item] = of(claims, "item");
  if (has("task") || has("measure") || !item) return;
  const right = of(claims, "goal").find(({ key, column }) => column > item.column && /指标(?:内容)?$/.test(key));
  if (right) right.role = "task";
};

/** Without a task column the most specific of the others says what to do: 工作内容, else 工作措施. */
const taskFromNeighbours: Rule = (claims, has) => {
  if (has("task")) return;
  const items = of(claims, "item");
  const item = items[items.length - 1];
  const measure = of(claims, "measure")[0];
  if (has("problem") && measure) return;
  if (item) item.role = "task";
  else if (has("problem")) return;
  else if (measure) measure.role = "task";
  else for (const goal of of(claims, "goal").slice(0, 1)) goal.role = "task";
};

/** 负责人 beside 责任人: the first answers for it, the second does it. */
const leaderBesidePerson: Rule = (claims, has) => {
  const people = of(claims, "person");
  const answers = people.filter(({ key }) => /^(?:主要|第一|总)?(?:负责人|责任人)$/.test(key) && key !== "责任人");
  if (people.length === 2 && answers.length === 1 && !has("leader")) for (const claim of answers) claim.role = "leader";
};

/** In this order: first what the dates mean, then the phases, then item and task among what is left. */
const rules: readonly Rule[] = [
  dayAndHour,
  weakDeadline,
  besideFinish,
  doneBesideLimit,
  lastReading,
  loneDateIsDeadline,
  windowBesidePhase,
  phaseLeftOfTask,
  phaseByName,
  contentRightOfTask,
  leftTaskIsItem,
  indicatorIsTask,
  taskFromNeighbours,
  leaderBesidePerson,
];

/** Gives each column its meaning by its heading and its neighbours. */
export function assignColumns(cells: readonly HeaderCell[]): Assignment {
  const claims: Claim[] = cells.flatMap(({ column, key, meaning }) =>
    meaning ? [{ column, key, rank: meaning.rank, role: meaning.role }] : [],
  );
  for (const rule of rules) rule(claims, (role) => claims.some((claim) => claim.role === role));
  const columns: ColumnMap = {};
  const rivals: { role: ColumnRole; taken: string; others: string[] }[] = [];
  for (const role of new Set(claims.map((claim) => claim.role))) {
    const ranked = of(claims, role).sort((a, b) => a.rank - b.rank || a.column - b.column);
    const [best, ...others] = ranked;
    if (!best) continue;
    columns[role] = best.column;
    if (others.length > 0) rivals.push({ role, taken: best.key, others: others.map(({ key }) => key) });
  }
  return { columns, rivals };
}

/** Two half-tables side by side repeat the same headings: each half's cells, or all cells as one. */
export function splitHalves(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const halves: HeaderCell[][] = [];
  let current: HeaderCell[] = [];
  for (const cell of cells) {
    if (cell.meaning && current.some(({ key, meaning }) => meaning && key === cell.key)) {
      halves.push(current);
      current = [];
    }
    current.push(cell);
  }
  halves.push(current);
  const keys = halves.map((half) => half.filter(({ meaning }) => meaning).map(({ key }) => key));
  const first = keys[0] ?? [];
  const alike = keys.every((each) => each.length >= 3 && each.filter((key) => first.includes(key)).length >= 3);
  return halves.length > 1 && alike ? halves : [cells];
}
