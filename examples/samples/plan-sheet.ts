import { planSheet, progressColumns } from "../../core/schemes/sheets";
import type { SchemeCell } from "../../core/schemes/types";
import type { ContentRow, SheetContent } from "../../scripts/make/styled-workbook";
import { evaluation, firstEvaluation, planTitle, preparation, rectification, type PlanRow } from "./plan-rows";

const firstPage = [...preparation, ...firstEvaluation];
const secondPage = [...evaluation, ...rectification];

/** Row 1 title, row 2 headings, tasks from row 3; the headings stand again in row 21, where the second page begins. */
const rows: readonly (PlanRow | "heading")[] = [...firstPage, "heading", ...secondPage];

/** The phases over their rows, 征求意见 over three, the meeting's deadline over its seven. */
const merges = ["A3:A8", "A9:A20", "A22:A34", "A35:A40", "B11:B13", "D22:D28"];

/** When a task was done: sheet row → state and day. */
export type Progress = ReadonlyMap<number, readonly [state: string, day: string | null]>;

function progressCells(done: readonly [string, string | null] | undefined): readonly SchemeCell[] {
  return done ? [done[0], done[1] === null ? null : { day: done[1] }] : [null, null];
}

/** The plan as a clerk keeps it, with two columns more once tasks are being done. */
export function planContent(closing: string, progress?: Progress): SheetContent {
  const content: ContentRow[] = rows.map((row, index) =>
    row === "heading" || !progress ? row : [...row, ...progressCells(progress.get(index + 3))],
  );
  const sheet = progress ? { ...planSheet, columns: [...planSheet.columns, ...progressColumns] } : planSheet;
  return { sheet, title: planTitle, rows: content, merges, closing };
}
