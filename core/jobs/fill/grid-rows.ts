import type { SheetGrid } from "../../workbook/grid";
import { isBlank, underHeadings, type DataRow, type RowTable } from "./data-row";

/**
 * Rows of a sheet, each cell as shown. The headings are the first row with at least two different texts
 * (titles over the table fill one cell or one merge); a sheet with one column has them in its first filled row.
 */
export function gridRows(sheet: SheetGrid): RowTable {
  const heading = headingRow(sheet);
  const columns = heading === 0 ? [] : texts(sheet, heading).map((text) => text.replace(/\s+/g, ""));
  const rows = { [Symbol.iterator]: () => rowsBelow(sheet, heading, columns) };
  const reached = ({ row }: DataRow): number => row / sheet.rowCount;
  return { columns: columns.filter((column) => column !== ""), rows, reached };
}

/** One after the other: a large sheet never stands in memory as rows. */
function* rowsBelow(sheet: SheetGrid, heading: number, columns: readonly string[]): Generator<DataRow> {
  for (let row = heading + 1; heading > 0 && row <= sheet.rowCount; row += 1) {
    const cells = texts(sheet, row);
    if (!isBlank(cells)) yield { row, data: underHeadings(columns, cells) };
  }
}

/** A cell covered by a merge down the column has the merge's text. */
function texts(sheet: SheetGrid, row: number): string[] {
  return Array.from({ length: sheet.columnCount }, (_, index) => {
    const merge = sheet.mergeAt(row, index + 1);
    return merge && merge.left === index + 1 ? sheet.text(merge.top, merge.left) : sheet.text(row, index + 1);
  });
}

function headingRow(sheet: SheetGrid): number {
  let first = 0;
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const filled = new Set(texts(sheet, row).filter((text) => text.trim() !== ""));
    if (filled.size >= 2) return row;
    if (filled.size === 1 && first === 0) first = row;
  }
  return sheet.columnCount === 1 ? first : 0;
}
