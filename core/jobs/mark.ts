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

/** Decides what `mark` writes: the two helper columns and the conditional formats over them. Pure; nothing is written. */
export function planMarks(plan: Plan, grid: SheetGrid, words: MarkWords, soonDays: number): MarkPlan {
  const { sheet } = plan;
  const lastRow = Math.max(plan.lastRow, ...plan.tasks.map(({ row }) => row));
  const columns = findHelperColumns(grid, words) ?? freeColumns(grid, plan.headerRow, lastRow);
  if (!columns) throw workbookFault("no-room-for-marks", { sheet });
  const { due, state, headerRow } = columns;
  const model = neighbour(columns, grid);
  const tasks = new Map<number, Task>();
  for (const task of plan.tasks) if (!tasks.has(task.row)) tasks.set(task.row, task);
  const cells: CellEdit[] = [
    {
      sheet,
      row: headerRow,
      column: due,
      input: { type: "text", text: words.due },
      like: { row: headerRow, column: model },
    },
    {
      sheet,
      row: headerRow,
      column: state,
      input: { type: "text", text: words.state },
      like: { row: headerRow, column: model },
    },
  ];
  const rows: MarkedRow[] = [];
  for (let row = headerRow + 1; row <= Math.max(lastRow, columns.lastRow); row += 1) {
    const task = tasks.get(row);
    const like = { row, column: model };
    if (!task) {
      cells.push(
        ...[due, state].map((column): CellEdit => ({ sheet, row, column, input: { type: "blank" }, look: "plain" })),
      );
      continue;
    }
    const formula = stateFormula(plan, task, grid, cellAddress(row, due), soonDays, words);
    const text = stateText(task, plan.today, words);
    cells.push(
      {
        sheet,
        row,
        column: due,
        input: task.due ? { type: "date", date: task.due } : { type: "blank" },
        like,
        look: "date",
      },
      { sheet, row, column: state, input: { type: "formula", formula, cached: text }, like },
    );
    rows.push({ row, due: task.due, state: task.state, text });
  }
  const first = headerRow + 1;
  const range = `${cellAddress(first, due)}:${cellAddress(Math.max(first, lastRow), state)}`;
  const rule = (begins: string, look: "overdue" | "dueSoon") => ({
    sheet,
    range,
    formula: `AND(LEFT($${columnLetters(state)}${first},${begins.length})="${begins}",${ownFormulaMark}=0)`,
    look,
  });
  const changes: WorkbookChanges = {
    ...noChanges,
    cells,
    removeRules: [{ sheet, formulaHas: ownFormulaMark }],
    addRules: [rule(words.overdue, "overdue"), rule(words.dueSoonBegin, "dueSoon")],
    widths: [
      { sheet, column: due, width: dueWidth },
      { sheet, column: state, width: stateWidth },
    ],
  };
  return { sheet, columns: { due: columnLetters(due), state: columnLetters(state) }, rows, changes };
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
      for (const column of [columns.due, columns.state]) {
        cells.push({ sheet, row, column, input: { type: "blank" }, look: "plain" });
      }
    }
    for (const column of [columns.due, columns.state]) widths.push({ sheet, column, width: 0 });
  }
  const removeRules = sheets.map((sheet) => ({ sheet, formulaHas: ownFormulaMark }));
  return { sheets, changes: { ...noChanges, cells, widths, removeRules } };
}
