import { calendarDate, toIso } from "../../calendar";
import { finding, type Finding, type FindingValues } from "../../finding";
import { cellAddress, parseCellAddress, type SheetGrid } from "../../workbook/grid";
import type { ColumnRole, Task } from "../types";
import { mayStateWeekday, statedWeekdays, weekdayOf, type StatedWeekday } from "../words/stated-weekdays";
import { signs } from "../words/text-signs";
import { cellOf, taskRole } from "./place";
import { eachTaskBy, type CheckContext, type RowContext, type Standing, type WholeCheck } from "./types";

type Wrong = FindingValues["weekday-mismatch"];
type Years = Standing["plan"];

/** Years that a date without one can be of: the plan's; and a plan over New Year has a second. */
function yearsFor({ year }: StatedWeekday, plan: Years, others: readonly (string | null)[]): number[] {
  if (year !== null) return [year];
  if (plan.yearSource === "today") return [];
  return [plan.year, ...others.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]))];
}

/** Weekdays of a text that are of another day in every year that could be meant. */
function wrongIn(text: string, plan: Years, others: readonly (string | null)[] = []): Wrong[] {
  if (!mayStateWeekday(text)) return [];
  const all = statedWeekdays(text);
  const said = new Set<string>();
  const named = all.flatMap(({ year }) => (year === null ? [] : [`${year}-`]));
  return all.flatMap((stated) => {
    const years = yearsFor(stated, plan, [...others, ...named]);
    const [first] = years;
    const date = first === undefined ? null : calendarDate(first, stated.month, stated.day);
    if (!date || years.some((year) => weekdayOf(stated, year) === stated.weekday)) return [];
    if (said.has(stated.words)) return [];
    said.add(stated.words);
    const right = [date.year - 1, date.year + 1].find((year) => weekdayOf(stated, year) === stated.weekday);
    return [{ text: stated.words, day: toIso(date), is: weekdayOf(stated, date.year) ?? 0, rightIn: right ?? null }];
  });
}

/** Columns beside task and note whose words may name a day. */
const furtherRoles: readonly ColumnRole[] = ["measure", "goal", "status", "start", "window", "done", "doneOn"];

const mayBeWrong = (task: Task, further: readonly ColumnRole[]): boolean =>
  mayStateWeekday(task.deadlineText) ||
  mayStateWeekday(task.task) ||
  mayStateWeekday(task.note) ||
  mayStateWeekday(task.item) ||
  further.some((role) => mayStateWeekday(task.more[role] ?? ""));

/** Texts of a row, each with the cell in the row itself that it stands in; what a merge or a row above gives is theirs. */
function ownTexts(task: Task, further: readonly ColumnRole[], row: RowContext): { text: string; cell: string }[] {
  const texts: readonly (readonly [string, ColumnRole])[] = [
    [task.deadlineText, "deadline"],
    [task.item, "item"],
    [task.task, taskRole(task)],
    [task.note, "note"],
    ...further.map((role) => [task.more[role] ?? "", role] as const),
  ];
  const cells = new Set<string>();
  return texts.flatMap(([text, role]) => {
    const cell = mayStateWeekday(text) ? cellOf(task, role) : null;
    const place = cell === null ? null : parseCellAddress(cell);
    if (cell === null || place?.row !== task.row || cells.has(cell)) return [];
    const written = row.ask(textAt, place);
    if (!mayStateWeekday(written)) return [];
    cells.add(cell);
    return [{ text, cell }];
  });
}

const textAt = ({ row, column }: { row: number; column: number }, { plan, sheets }: CheckContext): string =>
  gridOf(sheets, plan.sheet)?.text(row, column) ?? "";

const gridOf = (sheets: readonly SheetGrid[], name: string): SheetGrid | undefined =>
  sheets.find((grid) => grid.name === name);

/** 9月10日（星期一） when 10 September is a Sunday. */
export const weekdayMismatch = eachTaskBy(
  signs.weekday,
  ({ plan }) => furtherRoles.filter((role) => plan.columns[role] !== undefined),
  (task, row, further) => {
    if (!mayBeWrong(task, further)) return null;
    const { plan } = row;
    const phase = row.phases.get(task.phase);
    const others = [task.due, phase?.start ?? null, phase?.end ?? null];
    return ownTexts(task, further, row).flatMap(({ text, cell }): readonly Finding[] =>
      wrongIn(text, plan, others).map((values) =>
        finding("weekday-mismatch", { sheet: plan.sheet, row: task.row, cell }, values),
      ),
    );
  },
);

function rowTexts(grid: SheetGrid, row: number): { sheet: string; cell: string; text: string }[] {
  return Array.from({ length: grid.columnCount }, (_, at) => ({
    sheet: grid.name,
    cell: cellAddress(row, at + 1),
    text: grid.text(row, at + 1),
  }));
}

/** The same above the table, in phase headings and in the sheet 时间节点. */
export const weekdayMismatchAround: WholeCheck = ({ plan, campaign, sheets }) => {
  const above = plan.above.map(({ cell, text }) => ({ sheet: plan.sheet, cell, text }));
  const phases = plan.phases.flatMap(({ cell, text }) => (cell === null ? [] : [{ sheet: plan.sheet, cell, text }]));
  const events = (campaign?.events ?? []).flatMap(({ sheet, row }) => {
    const grid = gridOf(sheets, sheet);
    return grid ? rowTexts(grid, row) : [];
  });
  return [...above, ...phases, ...events].flatMap(({ sheet, cell, text }) =>
    wrongIn(text, plan).map((values) =>
      finding("weekday-mismatch", { sheet, row: parseCellAddress(cell)?.row ?? null, cell }, values),
    ),
  );
};
