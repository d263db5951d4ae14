import { inRange, parseRange } from "./cell-range";
import type { CellStore } from "./cell-store";
import type { CellEdit } from "./changes";
import { cellAddress, type CellRange, type TableRange } from "./grid";
import { isOwnFormula } from "./own-formula";
import type { FileSheetGrid } from "./sheet-grid";
import { workbookFault } from "./workbook-fault";

/** What on a sheet may not be written over, besides single formulas. */
export interface Reserved {
  readonly arrays: readonly CellRange[];
  readonly pivots: readonly CellRange[];
  readonly tables: readonly TableRange[];
}

/** Ranges of array formulas and data tables of a sheet. */
export function arrayRanges(store: CellStore): CellRange[] {
  const ranges: CellRange[] = [];
  for (const [, { array }] of store.wideFormulas()) {
    const range = array === null ? null : parseRange(array);
    if (range) ranges.push(range);
  }
  return ranges;
}

function checkTables(edit: CellEdit, cell: string, tables: readonly TableRange[]): void {
  for (const { name, range, headerRows, totalsRows } of tables) {
    if (!inRange(range, edit.row, edit.column)) continue;
    const values = { sheet: edit.sheet, cell, table: name };
    if (edit.row < range.top + headerRows) throw workbookFault("cell-table-header", values);
    if (edit.row > range.bottom - totalsRows) throw workbookFault("cell-table-totals", values);
  }
}

/** Throws, with the cell named, when an edit would write over something that holds the workbook together. */
export function refuseEdit(edit: CellEdit, grid: FileSheetGrid, reserved: Reserved): void {
  const { sheet, row, column } = edit;
  if (row < 1 || row > 1048576 || column < 1 || column > 16384) {
    throw workbookFault("cell-outside", { sheet, row, column });
  }
  const cell = cellAddress(row, column);
  const merge = grid.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) {
    const range = `${cellAddress(merge.top, merge.left)}:${cellAddress(merge.bottom, merge.right)}`;
    throw workbookFault("cell-merged", { sheet, cell, range });
  }
  for (const range of reserved.arrays) {
    if (!inRange(range, row, column)) continue;
    const text = `${cellAddress(range.top, range.left)}:${cellAddress(range.bottom, range.right)}`;
    throw workbookFault("cell-array", { sheet, cell, range: text });
  }
  if (reserved.pivots.some((range) => inRange(range, row, column))) throw workbookFault("cell-pivot", { sheet, cell });
  checkTables(edit, cell, reserved.tables);
  const formula = grid.formula(row, column);
  if (formula !== null && !isOwnFormula(formula)) throw workbookFault("cell-formula", { sheet, cell });
}
