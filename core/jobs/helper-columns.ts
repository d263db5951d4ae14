import type { SheetGrid } from "../workbook/grid";
import { isOwnFormula } from "../workbook/own-formula";
import type { MarkWords } from "./state-formula";

/** Where our two columns stand: 截止日期 and, right of it, 状态. */
export interface HelperColumns {
  readonly due: number;
  readonly state: number;
  readonly headerRow: number;
  /** Last row with anything of ours. */
  readonly lastRow: number;
}

/** Our columns on a sheet: the two headings side by side and a formula of ours below; null when there are none. */
export function findHelperColumns(grid: SheetGrid, words: MarkWords): HelperColumns | null {
  for (let row = 1; row <= Math.min(grid.rowCount, 60); row += 1) {
    for (let due = 1; due < grid.columnCount; due += 1) {
      if (grid.value(row, due) !== words.due || grid.value(row, due + 1) !== words.state) continue;
      let lastRow = 0;
      for (let below = row + 1; below <= grid.rowCount; below += 1) {
        if (isOwnFormula(grid.formula(below, due + 1))) lastRow = below;
      }
      if (lastRow > 0) return { due, state: due + 1, headerRow: row, lastRow };
    }
  }
  return null;
}

const lastColumn = 16384;

/** The first two columns right of the table that are free in all its rows; null when there is no room. */
export function freeColumns(grid: SheetGrid, headerRow: number, lastRow: number): HelperColumns | null {
  let right = 0;
  for (let column = 1; column <= grid.columnCount; column += 1) {
    if (grid.text(headerRow, column) !== "" || grid.mergeAt(headerRow, column)) right = column;
  }
  const isFree = (column: number): boolean => {
    for (let row = headerRow; row <= lastRow; row += 1) {
      if (grid.mergeAt(row, column) || grid.value(row, column) !== null || grid.formula(row, column) !== null)
        return false;
    }
    return true;
  };
  for (let due = right + 1; due < lastColumn; due += 1) {
    if (isFree(due) && isFree(due + 1)) return { due, state: due + 1, headerRow, lastRow };
  }
  return null;
}
