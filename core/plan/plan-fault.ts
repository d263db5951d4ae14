import { Fault } from "../fault";

/** Why a workbook cannot be read as a plan; sentences in messages/<language>/plan.ts. */
export interface PlanFaults {
  /** No sheet has a header with a task and who or when. */
  "no-plan": { sheets: readonly string[] };
  "no-such-sheet": { sheet: string; sheets: readonly string[] };
  /** The sheet named has no header of a plan. */
  "sheet-without-plan": { sheet: string };
  "bad-columns": { text: string; roles: readonly string[] };
  /** Columns that were chosen and that the sheet has not got: "task=ZZ". */
  "columns-outside": { sheet: string; columns: readonly string[]; last: string };
  "import-missing": { file: string };
  /** A text without any numbered item that says who or by when. */
  "import-empty": { file: string };
  "out-exists": { file: string };
  "report-name": { file: string };
  "bad-year": { text: string };
  /** A header, but not one task below it. */
  "no-tasks": { sheet: string; row: number };
}

export function planFault<Code extends keyof PlanFaults>(code: Code, values: PlanFaults[Code]): Fault {
  return new Fault("plan", code, values as unknown as Readonly<Record<string, unknown>>);
}
