import type { IsoDate } from "../calendar";

/** What may be written into a cell. Text is always text: "=1+1" from a user never becomes a formula. */
export type CellInput =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly number: number; readonly format?: string }
  | { readonly type: "date"; readonly date: IsoDate }
  | { readonly type: "bool"; readonly bool: boolean }
  /** Only formulas of our own, in helper columns of our own; `cached` is what a reader without a calculator shows. */
  | { readonly type: "formula"; readonly formula: string; readonly cached: string | number }
  | { readonly type: "blank" };

/** Named looks for cells that we create; the workbook host turns them into styles. */
export type CellLook = "plain" | "heading" | "date" | "wrapped";

export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  /** With `blank`, "plain" takes the whole cell away, its format included: for cells that we had made. */
  readonly look?: CellLook;
  /** A cell of the same sheet whose format (borders, font, alignment) this one takes. */
  readonly like?: { readonly row: number; readonly column: number };
}

export interface NewSheet {
  readonly name: string;
  /** First row: headings. */
  readonly rows: readonly (readonly CellInput[])[];
  /** Column widths in characters. */
  readonly widths?: readonly number[];
}

/** A conditional format of ours over one rectangle; `formula` is relative to the range's top left cell. */
export interface MarkRule {
  readonly sheet: string;
  /** A1 range, e.g. "D3:D40". */
  readonly range: string;
  readonly formula: string;
  /** Shown by colour and weight; the word stands in the 状态 column. */
  readonly look: "overdue" | "dueSoon";
}

/** Everything that one job writes, as data. A host applies all of it or nothing. */
export interface WorkbookChanges {
  readonly cells: readonly CellEdit[];
  readonly newSheets: readonly NewSheet[];
  readonly addRules: readonly MarkRule[];
  /** Conditional formats to remove: on `sheet`, those whose formula has this text in it. */
  readonly removeRules: readonly { readonly sheet: string; readonly formulaHas: string }[];
  /** Widths (in characters) of columns of ours, where the user has set none; 0 takes a width of ours away. */
  readonly widths: readonly { readonly sheet: string; readonly column: number; readonly width: number }[];
}

export const noChanges: WorkbookChanges = { cells: [], newSheets: [], addRules: [], removeRules: [], widths: [] };
