import { fromIso, toSerial } from "../calendar";
import type { CellRange, CellValue, SheetGrid, TableRange } from "./grid";
import { MergeIndex } from "./merge-index";
import { parseRange } from "./cell-range";
import { numberFormat } from "./number-format";

/** A cell of a grid in memory: a value, or a date, a formula with its result, a format, a strike-through. */
export type MemoryCell =
  | CellValue
  | undefined
  | { readonly date: string; readonly format?: string }
  | {
      readonly value: CellValue;
      readonly text?: string;
      readonly formula?: string;
      readonly format?: string;
      readonly struck?: boolean;
    };

export interface MemoryGridOptions {
  /** "A1:C1" or ranges. */
  readonly merges?: readonly (string | CellRange)[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly TableRange[];
  readonly date1904?: boolean;
  readonly hidden?: boolean;
  readonly protected?: boolean;
}

interface Stored {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  readonly isDate: boolean;
  readonly struck: boolean;
}

function shown(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "number") return numberFormat(format).format(value, date1904);
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
}

function stored(cell: MemoryCell, date1904: boolean): Stored | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object" && "date" in cell) {
    const date = fromIso(cell.date);
    const value = date ? toSerial(date, date1904) : cell.date;
    return {
      value,
      text: shown(value, cell.format ?? "yyyy/m/d", date1904),
      formula: null,
      isDate: true,
      struck: false,
    };
  }
  const full = typeof cell === "object" ? cell : { value: cell };
  const format = full.format ?? "General";
  return {
    value: full.value,
    text: full.text ?? shown(full.value, format, date1904),
    formula: full.formula ?? null,
    isDate: typeof full.value === "number" && numberFormat(format).hasDay,
    struck: full.struck ?? false,
  };
}

/** A sheet from rows of values, for tests and for hosts that get their cells from elsewhere. The first row is row 1. */
export function memoryGrid(
  name: string,
  rows: readonly (readonly MemoryCell[])[],
  options: MemoryGridOptions = {},
): SheetGrid {
  const date1904 = options.date1904 ?? false;
  const cells = rows.map((row) => row.map((cell) => stored(cell, date1904)));
  const ranges = (options.merges ?? []).map((each) => (typeof each === "string" ? parseRange(each) : each));
  const index = new MergeIndex(ranges.filter((range) => range !== null));
  const hiddenRows = new Set(options.hiddenRows);
  const hiddenColumns = new Set(options.hiddenColumns);
  const at = (row: number, column: number): Stored | null => cells[row - 1]?.[column - 1] ?? null;
  const holds = (row: readonly (Stored | null)[]): number => {
    let last = row.length;
    while (last > 0 && (row[last - 1] ?? null) === null) last -= 1;
    return last;
  };
  const widths = cells.map(holds);
  let rowCount = widths.length;
  while (rowCount > 0 && widths[rowCount - 1] === 0) rowCount -= 1;
  return {
    name,
    rowCount,
    columnCount: widths.reduce((widest, width) => Math.max(widest, width), 0),
    date1904,
    hidden: options.hidden ?? false,
    protected: options.protected ?? false,
    merges: index.ranges,
    tables: options.tables ?? [],
    text: (row, column) => at(row, column)?.text ?? "",
    value: (row, column) => at(row, column)?.value ?? null,
    formula: (row, column) => at(row, column)?.formula ?? null,
    isDate: (row, column) => at(row, column)?.isDate ?? false,
    isStruck: (row, column) => at(row, column)?.struck ?? false,
    isRowHidden: (row) => hiddenRows.has(row),
    isColumnHidden: (column) => hiddenColumns.has(column),
    mergeAt: (row, column) => index.at(row, column),
  };
}
