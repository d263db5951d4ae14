import type { Plan, Task } from "../plan/types";
import { noChanges, type CellEdit, type WorkbookChanges } from "../workbook/changes";
import { cellAddress, columnLetters, type SheetGrid } from "../workbook/grid";
import { ownFormulaMark } from "../workbook/own-formula";
import { workbookFault } from "../workbook/workbook-fault";
import { findHelperColumns, freeColumns, type HelperColumns } from "./helper-columns";
import { stateFormula, stateText, type MarkWords } from "./state-formula";

/** Widths in characters that hold a date and the longest state. */
const dueWidth = 12;
const stateWidth = 18;

export interface MarkedRow {
  readonly row: number;
  readonly due: string | null;
  readonly state: Task["state"];
  /** What the 状态 cell shows. */
  readonly text: string;
}

export interface MarkPlan {
  readonly sheet: string;
  /** Column letters. */
  readonly columns: { readonly due: string; readonly state: string };
  readonly rows: readonly MarkedRow[];
  readonly changes: WorkbookChanges;
}

/** The last column of the table itself, whose look ours take. */
function neighbour(columns: HelperColumns, grid: SheetGrid): number {
  for (let column = columns.due - 1; column > 0; column -= 1) {
    if (grid.text(columns.headerRow, column) !== "") return column;
  }
  return 1;
}

/** Where the marks of one plan go and what they are made from. */
interface MarkPlace {
  readonly plan: Plan;
  readonly grid: SheetGrid;
  readonly words: MarkWords;
  readonly soonDays: number;
  readonly columns: HelperColumns;
  /** Column whose look the helper columns take. */
  readonly model: number;
}

/** The two headings, also where the table repeats its header row at a page break. */
function headingCells({ plan, words, columns, model }: MarkPlace, row: number): CellEdit[] {
  const like = { row, column: model };
  return [
    { sheet: plan.sheet, row, column: columns.due, input: { type: "text", text: words.due }, like },
    { sheet: plan.sheet, row, column: columns.state, input: { type: "text", text: words.state }, like },
  ];
}

const blankCells = (sheet: string, row: number, { due, state }: HelperColumns): CellEdit[] =>
  [due, state].map((column) => ({ sheet, row, column, input: { type: "blank" }, look: "plain" }));

function taskCells({ plan, grid, words, soonDays, columns, model }: MarkPlace, task: Task, text: string): CellEdit[] {
  const { row, due } = task;
  const like = { row, column: model };
  const formula = stateFormula(plan, task, grid, cellAddress(row, columns.due), soonDays, words);
  const date: CellEdit["input"] = due ? { type: "date", date: due } : { type: "blank" };
  return [
    { sheet: plan.sheet, row, column: columns.due, input: date, like, look: "date" },
    { sheet: plan.sheet, row, column: columns.state, input: { type: "formula", formula, cached: text }, like },
  ];
}

/** Overdue and due soon, told by the first word of the state, from the first row to the last. */
function markRules({ plan, words, columns }: MarkPlace, lastRow: number): WorkbookChanges["addRules"] {
  const first = columns.headerRow + 1;
  const range = `${cellAddress(first, columns.due)}:${cellAddress(Math.max(first, lastRow), columns.state)}`;
  const rule = (begins: string, look: "overdue" | "dueSoon") => ({
    sheet: plan.sheet,
    range,
    formula: `AND(LEFT($${columnLetters(columns.state)}${first},${begins.length})="${begins}",${ownFormulaMark}=0)`,
    look,
  });
  return [rule(words.overdue, "overdue"), rule(words.dueSoonBegin, "dueSoon")];
}

/** Decides what `mark` writes: the two helper columns and the conditional formats over them. Pure; nothing is written. */
export function planMarks(plan: Plan, grid: SheetGrid, words: MarkWords, soonDays: number): MarkPlan {
  const { sheet } = plan;
  const lastRow = plan.tasks.reduce((last, { row }) => Math.max(last, row), plan.lastRow);
  const columns = findHelperColumns(grid, words) ?? freeColumns(grid, plan.headerRow, lastRow);
  if (!columns) throw workbookFault("no-room-for-marks", { sheet });
  const place: MarkPlace = { plan, grid, words, soonDays, columns, model: neighbour(columns, grid) };
  const heading = grid.text(columns.headerRow, place.model);
  const tasks = new Map<number, Task>();
  for (const task of plan.tasks) if (!tasks.has(task.row)) tasks.set(task.row, task);
  const cells = headingCells(place, columns.headerRow);
  const rows: MarkedRow[] = [];
  for (let row = columns.headerRow + 1; row <= Math.max(lastRow, columns.lastRow); row += 1) {
    const task = tasks.get(row);
    if (task) {
      const text = stateText(task, plan.today, words);
      cells.push(...taskCells(place, task, text));
      rows.push({ row, due: task.due, state: task.state, text });
    } else {
      const repeated = row <= lastRow && heading !== "" && grid.text(row, place.model) === heading;
      cells.push(...(repeated ? headingCells(place, row) : blankCells(sheet, row, columns)));
    }
  }
  const changes: WorkbookChanges = {
    ...noChanges,
    cells,
    removeRules: [{ sheet, formulaHas: ownFormulaMark }],
    addRules: markRules(place, lastRow),
    widths: [
      { sheet, column: columns.due, width: dueWidth },
      { sheet, column: columns.state, width: stateWidth },
    ],
  };
  return { sheet, columns: { due: columnLetters(columns.due), state: columnLetters(columns.state) }, rows, changes };
}

/** Decides what `unmark` takes away: all of it, on every given sheet that has marks of ours. */
export function planUnmark(
  grids: readonly SheetGrid[],
  words: MarkWords,
): { sheets: string[]; changes: WorkbookChanges } {
  const sheets: string[] = [];
  const cells: CellEdit[] = [];
  const widths: { sheet: string; column: number; width: number }[] = [];
  for (const grid of grids) {
    const columns = findHelperColumns(grid, words);
    if (!columns) continue;
    const { name: sheet } = grid;
    sheets.push(sheet);
    for (let row = columns.headerRow; row <= columns.lastRow; row += 1) {
      cells.push(...blankCells(sheet, row, columns));
    }
    for (const column of [columns.due, columns.state]) widths.push({ sheet, column, width: 0 });
  }
  const removeRules = sheets.map((sheet) => ({ sheet, formulaHas: ownFormulaMark }));
  return { sheets, changes: { ...noChanges, cells, widths, removeRules } };
}
