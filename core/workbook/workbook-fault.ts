import { Fault } from "../fault";

/** What makes a workbook unusable, or an edit refused; the package's own faults are in core/package. */
export interface WorkbookFaults {
  /** A package of another kind: Word, PowerPoint, ODS, .xlsb, a plain zip. */
  "other-document": { kind: "word" | "slides" | "ods" | "xlsb" | "plain-zip" };
  "no-sheets": Record<never, never>;
  "sheet-missing": { sheet: string; known: readonly string[] };
  "sheet-not-cells": { sheet: string };
  "shared-string-missing": { sheet: string; cell: string; index: number };
  "bad-cell-address": { sheet: string; address: string };
  "wrong-root": { part: string; expected: string };
  "sheet-disordered": { sheet: string; cell: string };
  "cell-formula": { sheet: string; cell: string };
  "cell-array": { sheet: string; cell: string; range: string };
  "cell-merged": { sheet: string; cell: string; range: string };
  "cell-table-header": { sheet: string; cell: string; table: string };
  "cell-table-totals": { sheet: string; cell: string; table: string };
  "table-totals-below": { sheet: string; cell: string; table: string };
  "cell-pivot": { sheet: string; cell: string };
  "cell-outside": { sheet: string; row: number; column: number };
  "text-too-long": { sheet: string; cell: string; length: number };
  "bad-number": { sheet: string; cell: string; text: string };
  "bad-date": { sheet: string; cell: string; text: string };
  "sheet-exists": { sheet: string };
  "sheet-name": { sheet: string };
  "bad-cell-reference": { text: string };
  "bad-cell-value": { text: string; type: string };
  "bad-cell-type": { text: string };
  "where-to-write": Record<never, never>;
  "no-room-for-marks": { sheet: string };
}

/** What was accepted with a remark. */
export interface WorkbookWarnings {
  "odd-part-names": Record<never, never>;
  "duplicate-sheet-ids": { sheet: string };
  "sheet-without-part": { sheet: string };
  "duplicate-cells": { sheet: string; cell: string };
  "rows-out-of-order": { sheet: string; cell: string };
  "merges-overlap": { sheet: string; range: string; count: number };
  "merge-odd": { sheet: string; range: string };
  "bad-number": { sheet: string; cell: string; text: string };
  "sheet-protected": { sheet: string };
  signed: Record<never, never>;
  "text-cleaned": { sheet: string; cell: string };
}

export type WorkbookWarning = {
  [Code in keyof WorkbookWarnings]: { readonly code: Code; readonly values: WorkbookWarnings[Code] };
}[keyof WorkbookWarnings];

export function workbookFault<Code extends keyof WorkbookFaults>(code: Code, values: WorkbookFaults[Code]): Fault {
  return new Fault("workbook", code, { ...values });
}
