import type { CellRange, TableRange } from "../../../core/workbook/grid";

/** Rows and columns from 0, as Excel's API counts. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** What Excel gives for a cell: "" is a blank. */
export type ExcelValue = string | number | boolean;

/** A conditional format with a formula. */
export interface SheetRule {
  readonly id: string;
  readonly formula: string;
}

/** One sheet as Excel answered, still in its own terms. */
export interface RawSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Null for an empty sheet. */
  readonly area: Area | null;
  readonly values: readonly (readonly ExcelValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly (readonly ExcelValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly rules: readonly SheetRule[];
  /** Conditional formats of other kinds. */
  readonly otherRules: number;
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableRange[];
  /** Indexes from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** "row,column" from 0. */
  readonly struck: ReadonlySet<string>;
}

/** What two readings are compared by: everything a person can have changed that a plan depends on; not what a formula shows. */
export function contentOf(sheets: readonly RawSheet[]): string {
  return JSON.stringify(sheets.map(({ id, name, area, formulas, formats }) => [id, name, area, formulas, formats]));
}

const block = /!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?=,|$)/g;

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Rectangles of "'表, 一'!A1:B4,'表, 一'!D1" (rows and columns from 1); whole rows and columns are left out. */
export function rangesOfAddress(address: string): CellRange[] {
  return [...address.matchAll(block)].map(([, left = "", top = "", right = left, bottom = top]) => ({
    top: Number(top),
    left: columnOf(left),
    bottom: Number(bottom),
    right: columnOf(right),
  }));
}
