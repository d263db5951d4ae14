/** A raw cell value as stored: text, number (dates are serial numbers), boolean, or null for a blank cell. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells; rows and columns count from 1 and are inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table (ListObject) on a sheet. */
export interface TableRange {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/**
 * One sheet as read, whatever the host. Rows and columns count from 1, as Excel shows them.
 * A covered cell of a merge is blank here; `mergeAt` tells which range covers it.
 */
export interface SheetGrid {
  readonly name: string;
  /** Last row and column that hold anything; 0 for an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** True when the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** Sheet state: a hidden sheet is read, and said. */
  readonly hidden: boolean;
  /** True when the sheet is protected against editing. */
  readonly protected: boolean;
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableRange[];
  /** The text as Excel shows it, "" when blank. Never trimmed. */
  text(row: number, column: number): string;
  /**
   * Numbers for texts that stand in many cells, where the host has them: at row * columnCount + column - 1 the same number
   * from 1 for the same text; 0 for a blank cell, -1 for one whose `text` must be asked for, as that of any number or date.
   */
  textNumbers?(): Int32Array;
  /** The raw value, null when blank; for a formula its cached result. */
  value(row: number, column: number): CellValue;
  /** The formula without "=", or null. */
  formula(row: number, column: number): string | null;
  /** True when the cell holds a number that its format shows as a date. */
  isDate(row: number, column: number): boolean;
  /** False when surely no cell is struck through, where the host knows. */
  readonly hasStrikes?: boolean;
  /** True when the whole cell is struck through. */
  isStruck(row: number, column: number): boolean;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** The merged range over the cell, or null. Constant time. */
  mergeAt(row: number, column: number): CellRange | null;
}

/** A1 letters of a column counted from 1. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** Column number of A1 letters ("A" is 1), or null when they are none. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= 16384 ? column : null;
}

/** "D21" for row 21, column 4. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Row and column of "D21" (dollar signs allowed), or null. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  const column = parts ? columnNumber(parts[1] ?? "") : null;
  const row = Number(parts?.[2]);
  return column && row >= 1 && row <= 1048576 ? { row, column } : null;
}
