import { fromSerial, toIso } from "../../core/calendar";
import { noChanges, type CellInput, type WorkbookChanges } from "../../core/workbook/changes";
import type { SheetGrid } from "../../core/workbook/grid";

function inputOf(grid: SheetGrid, row: number, column: number): CellInput {
  const value = grid.value(row, column);
  const formula = grid.formula(row, column);
  // A formula that was written over comes back as a formula.
  if (formula !== null)
    return { type: "formula", formula, cached: typeof value === "number" ? value : String(value ?? "") };
  if (value === null) return { type: "blank" };
  if (typeof value === "boolean") return { type: "bool", bool: value };
  if (typeof value === "string") return { type: "text", text: value };
  const day = grid.isDate(row, column) && Number.isInteger(value) ? fromSerial(value, grid.date1904) : null;
  return day ? { type: "date", date: toIso(day) } : { type: "number", number: value };
}

/** The cells as they are before a change, as the change that brings them back; null when it adds sheets, which stay. */
export function takenBack(changes: WorkbookChanges, sheets: readonly SheetGrid[]): WorkbookChanges | null {
  if (changes.newSheets.length > 0) return null;
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const cells = changes.cells.flatMap(({ sheet, row, column }) => {
    const grid = byName.get(sheet);
    return grid ? [{ sheet, row, column, input: inputOf(grid, row, column) }] : [];
  });
  return { ...noChanges, cells };
}
