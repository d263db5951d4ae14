import { Fault } from "../fault";

/** What can go wrong when a workbook is begun; sentences in messages/<language>/schemes.ts. */
export interface SchemeFaults {
  "scheme-unknown": { name: string; known: readonly string[] };
  "workbook-exists": { file: string };
  "not-xlsx": { file: string };
  "year-invalid": { text: string };
  "blank-missing": { file: string };
}

export function schemeFault<Code extends keyof SchemeFaults>(code: Code, values: SchemeFaults[Code]): Fault {
  return new Fault("schemes", code, { ...values });
}
