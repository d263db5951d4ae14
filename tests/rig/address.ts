import { cellAddress, columnLetters, columnNumber } from "../../core/workbook/grid";
import type { RigArea } from "./book";
import { invalidArgument } from "./rig-error";

export const wholeSheet: RigArea = { row: 0, column: 0, rows: 1048576, columns: 16384 };

/** "D3:D40", "B2", "C:D", "3:4" (dollar signs and a sheet name allowed). */
export function parseArea(address: string): RigArea {
  const plain = address.replace(/^.*!/, "").replace(/\$/g, "");
  const [first = "", last = first] = plain.split(":");
  const parts = [first, last].map((each) => /^([A-Za-z]*)(\d*)$/.exec(each));
  const [from, to] = parts;
  if (!from || !to || plain === "") return invalidArgument(`address ${address}`);
  const row = from[2] ? Number(from[2]) - 1 : 0;
  const column = from[1] ? (columnNumber(from[1]) ?? 0) - 1 : 0;
  const bottom = to[2] ? Number(to[2]) : wholeSheet.rows;
  const right = to[1] ? (columnNumber(to[1]) ?? 0) : wholeSheet.columns;
  return { row, column, rows: bottom - row, columns: right - column };
}

/** "B2" or "B2:C5", without the sheet. */
export function areaAddress({ row, column, rows, columns }: RigArea): string {
  const first = cellAddress(row + 1, column + 1);
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns)}${row + rows}`;
}

export function sheetAddress(name: string, area: RigArea): string {
  const quoted = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
  return `${quoted}!${areaAddress(area)}`;
}

export function overlap(a: RigArea, b: RigArea): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
