import { finding } from "../../finding";
import { cellAddress, parseCellAddress, type SheetGrid } from "../../workbook/grid";
import type { ColumnRole, Plan, Task } from "../types";
import { placeSightings, type Level } from "../words/place-names";
import type { Check, CheckContext } from "./types";

interface Line {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

interface Sighting extends Line {
  readonly stem: string;
  readonly level: Level;
  /** Whether it stands in the plan's own title or rows. */
  readonly inPlan: boolean;
  readonly inTitle: boolean;
}

const blanks = /\s/;
const plain = (text: string): string => (blanks.test(text) ? text.replace(/\s+/g, "") : text);

/** Cells searched in each other sheet: registers may be long, names are few. */
const mostCells = 20000;
const hasLevel = /[县市]/;

function sheetLines(grid: SheetGrid): Line[] {
  const found: Line[] = [];
  const columns = Math.min(grid.columnCount, 40);
  const rows = Math.min(grid.rowCount, Math.ceil(mostCells / Math.max(1, columns)));
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const text = grid.text(row, column);
      if (hasLevel.test(text)) found.push({ sheet: grid.name, cell: cellAddress(row, column), text });
    }
  }
  return found;
}

const roles: readonly ColumnRole[] = [
  "phase",
  "item",
  "task",
  "deadline",
  "responsible",
  "lead",
  "measure",
  "problem",
  "note",
];

function roleText(task: Task, role: ColumnRole): string {
  if (role === "item") return task.item;
  if (role === "task") return task.cells.task ? task.task : "";
  if (role === "deadline") return task.deadlineText;
  return role === "note" ? task.note : (task.more[role] ?? "");
}

/** Title and task cells of the plan, each once. */
function planLines(plan: Plan): Line[] {
  const found: Line[] = plan.above.map(({ cell, text }) => ({ sheet: plan.sheet, cell, text }));
  const seen = new Set<string>();
  for (const task of plan.tasks) {
    for (const role of roles) {
      const cell = task.cells[role];
      if (!cell) continue;
      const text = roleText(task, role);
      if (text === "" || !(text.includes("县") || text.includes("市")) || seen.has(cell)) continue;
      seen.add(cell);
      found.push({ sheet: plan.sheet, cell, text });
    }
  }
  return found;
}

function sightingsIn(lines: readonly Line[], inPlan: boolean, titles: ReadonlySet<string>): Sighting[] {
  const found: Sighting[] = [];
  for (const { sheet, cell, text } of lines) {
    for (const { stem, level } of placeSightings(plain(text))) {
      found.push({ sheet, cell, text, stem, level, inPlan, inTitle: inPlan && titles.has(cell) });
    }
  }
  return found;
}

interface Mix {
  readonly stem: string;
  readonly rare: Level;
  readonly usual: Level;
  readonly usualCount: number;
}

/** From this many 县人大 without a name, a title with 某市人大 stands alone. */
const bareFrom = 2;

/**
 * A place that stands with 县 in some cells and with 市 in others. The name alone, in the plan's title, counts too when
 * the rows say 县人大 throughout. A level above (报市人大) is no mix without one of these.
 */
function mixOf(stem: string, named: readonly Sighting[], bare: readonly Sighting[]): Mix | null {
  const count = (list: readonly Sighting[], level: Level) => list.filter((each) => each.level === level).length;
  const [counties, cities] = [count(named, "县"), count(named, "市")];
  const [bareCounties, bareCities] = [count(bare, "县"), count(bare, "市")];
  const titleOnly =
    cities === 0
      ? bareCities >= bareFrom && bareCities > bareCounties
      : bareCounties >= bareFrom && bareCounties > bareCities;
  const ownOffice = named.some(({ inTitle, text }) => inTitle && new RegExp(`${stem}[县市]人大`).test(plain(text)));
  if ((counties === 0 || cities === 0) && !(titleOnly && ownOffice)) return null;
  const rare: Level = cities + bareCities <= counties + bareCounties ? "市" : "县";
  const usual: Level = rare === "市" ? "县" : "市";
  return { stem, rare, usual, usualCount: rare === "市" ? counties + bareCounties : cities + bareCities };
}

function findingsOf(mix: Mix, seen: readonly Sighting[], context: CheckContext) {
  const cells = new Map<string, Sighting>();
  for (const each of seen) {
    if (mix.stem === "" && !ownRole.test(plain(each.text))) continue;
    const mixed = each.stem === mix.stem || (each.stem === "" && each.inPlan);
    if (each.level === mix.rare && mixed)
      cells.set(`${each.sheet}!${each.cell}`, cells.get(`${each.sheet}!${each.cell}`) ?? each);
  }
  return [...cells.values()].map(({ sheet, cell, stem }) => {
    const [name, usual] = stem === "" ? [`${mix.rare}人大`, `${mix.usual}人大`] : [stem + mix.rare, stem + mix.usual];
    const row = parseCellAddress(cell)?.row ?? null;
    const values = { name, usual, count: cells.size, usualCount: mix.usualCount };
    return finding("names-mixed", { sheet, row, cell }, values, respell(context, sheet, cell, name, usual));
  });
}

/** The cell with the usual spelling, when it holds plain text; blanks inside the name stay for a person to mend. */
function respell({ sheets }: CheckContext, sheet: string, cell: string, name: string, usual: string) {
  const grid = sheets.find((each) => each.name === sheet);
  const place = parseCellAddress(cell);
  if (!grid || !place || grid.formula(place.row, place.column) !== null) return undefined;
  const value = grid.value(place.row, place.column);
  if (typeof value !== "string" || !value.includes(name)) return undefined;
  return { cells: [{ cell, input: { type: "text" as const, text: value.split(name).join(usual) } }] };
}

/** Uses of 市人大 as one's own office: it leads, speaks, decides. */
const ownRole = /(?:^|由|[，。；、])市人大(?:常委会)?(?:领导|主任|主要领导|办公室)/;

/** No place is named with both: 县人大 throughout, and 市人大 in the role of one's own office more than once. */
function namelessMix(bare: readonly Sighting[]): Mix | null {
  const counties = bare.filter(({ level }) => level === "县").length;
  const cities = bare.filter(({ level, text }) => level === "市" && ownRole.test(plain(text))).length;
  return counties > bareFrom && cities >= bareFrom && counties >= cities
    ? { stem: "", rare: "市", usual: "县", usualCount: counties }
    : null;
}

/** A mix needs 县 and 市 both; most plans know only one of them. */
function bothLevels({ plan, sheets }: CheckContext): boolean {
  const texts = (word: string) =>
    plan.above.some(({ text }) => text.includes(word)) ||
    plan.tasks.some((task) =>
      roles.some((role) => task.cells[role] !== undefined && roleText(task, role).includes(word)),
    ) ||
    sheets.some((grid) => grid.name !== plan.sheet && sheetLines(grid).some(({ text }) => text.includes(word)));
  return texts("市") && texts("县");
}

/** Two names for one place or office (县 / 市) across the workbook: the rarer one is shown, in each of its cells. */
export const namesMixed: Check = (context) => {
  const { plan, sheets } = context;
  if (!bothLevels(context)) return [];
  const others = sheets.filter(({ name }) => name !== plan.sheet).flatMap(sheetLines);
  const titles = new Set(plan.above.map(({ cell }) => cell));
  const seen = [...sightingsIn(planLines(plan), true, titles), ...sightingsIn(others, false, titles)];
  const bare = seen.filter(({ stem, inPlan }) => stem === "" && inPlan);
  const stems = new Set(seen.flatMap(({ stem }) => (stem === "" ? [] : [stem])));
  const said = new Set<string>();
  const named = [...stems].flatMap((stem) => {
    const own = seen.filter((each) => each.stem === stem);
    return mixOf(stem, own, bare) ?? [];
  });
  const nameless = named.length === 0 ? namelessMix(bare) : null;
  return [...named, ...(nameless ? [nameless] : [])]
    .flatMap((mix) => findingsOf(mix, seen, context))
    .filter(({ sheet, cell }) => !said.has(`${sheet}!${cell ?? ""}`) && said.add(`${sheet}!${cell ?? ""}`));
};
