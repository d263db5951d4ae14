import { fromIso, toDayNumber, type IsoDate } from "../calendar";
import type { Messages } from "../messages";
import type { Plan, Task } from "../plan/types";
import { cellAddress, type SheetGrid } from "../workbook/grid";
import { ownFormulaMark } from "../workbook/own-formula";

export type MarkWords = Messages["workbook"]["marks"];

const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;

/** Excel allows 255 characters in a text of a formula; a long remark is no status word anyway. */
const longestStatus = 100;

/** Words in a column for progress that make a row done at once, without a new run. */
const doneWords = ["已完成", "完成", "已办结", "√"];

/** The condition under which the sheet itself says that the row is done; "" when it has no column for it. */
function doneCondition(plan: Plan, task: Task, grid: SheetGrid): string {
  const terms: string[] = [];
  for (const role of ["done", "status"] as const) {
    const column = plan.columns[role];
    if (column === undefined) continue;
    const cell = cellAddress(task.row, column);
    terms.push(...doneWords.map((word) => `${cell}=${quoted(word)}`));
    const value = grid.value(task.row, column);
    const said = typeof value === "string" && value.trim() !== "" && value.length <= longestStatus;
    if (task.state === "done" && said && !doneWords.includes(value)) terms.push(`${cell}=${quoted(value)}`);
    if (task.state === "done" && typeof value === "number") terms.push(`ISNUMBER(${cell})`);
    if (task.state === "done" && value === true) terms.push(cell);
  }
  const { doneOn } = plan.columns;
  if (doneOn !== undefined) terms.push(`ISNUMBER(${cellAddress(task.row, doneOn)})`);
  return terms.length > 1 ? `OR(${terms.join(",")})` : (terms[0] ?? "");
}

/** The last day of a cell with several deadlines; null for any other. */
function lastOfSeveral(task: Task): IsoDate | null {
  const { meaning } = task.deadline;
  if (meaning.kind !== "multiple") return null;
  const ends = meaning.items.flatMap((item) => (item.kind === "date-range" && item.end ? [item.end] : []));
  return ends.sort().at(-1) ?? null;
}

const dateCall = (day: IsoDate): string => {
  const date = fromIso(day);
  return date ? `DATE(${date.year},${date.month},${date.day})` : "0";
};

function openFormula(task: Task, due: string, soonDays: number, words: MarkWords): string {
  const soon = `IF(TODAY()=${due},${quoted(words.dueToday)},${quoted(words.dueSoon)}&(${due}-TODAY())&${quoted(words.dueSoonEnd)})`;
  const ahead = `IF(${due}-TODAY()<=${soonDays},${soon},${quoted(words.onTime)})`;
  const overdue = (day: string): string => `${quoted(words.overdue)}&(TODAY()-${day})&${quoted(words.days)}`;
  const blank = quoted(task.state === "awaitingEvent" ? words.awaitingEvent : words.undated);
  const { kind } = task.deadline.meaning;
  const last = lastOfSeveral(task);
  const past =
    kind === "recurring"
      ? quoted(words.onTime)
      : last !== null && last !== task.due
        ? `IF(TODAY()>${dateCall(last)},${overdue(dateCall(last))},${quoted(words.onTime)})`
        : overdue(due);
  return `IF(${due}="",${blank},IF(TODAY()>${due},${past},${ahead}))`;
}

/** The formula of the 状态 cell: done as the sheet says, else by the due date and TODAY(). */
export function stateFormula(
  plan: Plan,
  task: Task,
  grid: SheetGrid,
  dueCell: string,
  soonDays: number,
  words: MarkWords,
): string {
  const open = openFormula(task, dueCell, soonDays, words);
  const done = doneCondition(plan, task, grid);
  const doneText = quoted(task.late ? words.doneLate : words.done);
  const state = done !== "" ? `IF(${done},${doneText},${open})` : task.state === "done" ? doneText : open;
  return `IF(${ownFormulaMark}=0,${state},"")`;
}

/** What the formula shows on a day, for readers that do not calculate. */
export function stateText(task: Task, today: IsoDate, words: MarkWords): string {
  if (task.state === "done") return task.late ? words.doneLate : words.done;
  if (task.due === null) return task.state === "awaitingEvent" ? words.awaitingEvent : words.undated;
  const [from, to] = [fromIso(today), fromIso(task.due)];
  const left = from && to ? toDayNumber(to) - toDayNumber(from) : 0;
  if (task.state === "overdue") return `${words.overdue}${-left}${words.days}`;
  if (task.state !== "dueSoon") return words.onTime;
  return left === 0 ? words.dueToday : `${words.dueSoon}${left}${words.dueSoonEnd}`;
}
