import { XmlScanner, type Package } from "../package";
import { formatRange, inRange } from "./cell-range";
import type { CellEdit } from "./changes";
import { cellAddress, type SheetGrid } from "./grid";
import type { SheetTable } from "./read-tables";
import { workbookFault } from "./workbook-fault";
import { applySplices, type Splice } from "./xml-splice";

/** True when nothing stands in the table's columns of that row, so that the table may take the row in. */
function isFree(grid: SheetGrid, table: SheetTable, row: number): boolean {
  for (let column = table.range.left; column <= table.range.right; column += 1) {
    if (grid.value(row, column) !== null || grid.formula(row, column) !== null || grid.mergeAt(row, column))
      return false;
    if (grid.tables.some(({ name, range }) => name !== table.name && inRange(range, row, column))) return false;
  }
  return true;
}

/**
 * The last row of the table once the edits are made: rows right below it whose cells take their look from its rows continue it,
 * as they would when typed in Excel. Throws when its totals row is in the way.
 */
export function extendedBottom(table: SheetTable, edits: readonly CellEdit[], grid: SheetGrid): number {
  const { left, right, top, bottom } = table.range;
  const rows = new Map<number, CellEdit>();
  for (const edit of edits) {
    const { row, column, like, input } = edit;
    if (row <= bottom || column < left || column > right || input.type === "blank" || !like) continue;
    if (like.column < left || like.column > right || like.row < top + table.headerRows || like.row === row) continue;
    if (like.row <= bottom && !rows.has(row)) rows.set(row, edit);
  }
  let last = bottom;
  while (rows.has(last + 1) && isFree(grid, table, last + 1)) last += 1;
  const first = rows.get(bottom + 1);
  if (last > bottom && table.totalsRows > 0 && first) {
    const cell = cellAddress(first.row, first.column);
    throw workbookFault("table-totals-below", { sheet: first.sheet, cell, table: table.name });
  }
  return last;
}

/** The table's part with another last row, in its own range and in that of its filter. */
export function withBottom(text: string, table: SheetTable, bottom: number, pack: Package): string {
  const ref = formatRange({ ...table.range, bottom });
  const splices: Splice[] = [];
  const scanner = new XmlScanner(text, table.part, pack.fault);
  while (scanner.next()) {
    const wanted = scanner.depth === 1 ? "table" : scanner.depth === 2 ? "autoFilter" : "";
    if (scanner.kind !== "open" || scanner.local !== wanted) continue;
    const span = scanner.attributeSpan("ref");
    if (span) splices.push({ start: span[0], end: span[1], text: ref });
  }
  return applySplices(text, splices);
}
