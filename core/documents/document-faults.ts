import { Fault } from "../fault";

/** What stops a request for documents before anything is written: code → values for its sentence. */
export interface DocumentFaultValues {
  "nothing-to-issue": { kind: string; workbook: string };
  "unknown-subject": { names: readonly string[]; known: readonly string[] };
  "number-unknown": { number: string; sheet: string };
  "number-ambiguous": { number: string; sheet: string; numbers: readonly string[] };
  "number-not-free": { number: string; state: string };
  "number-of-other-kind": { number: string; kind: string };
  "register-moving": { workbook: string };
  "article-empty": { file: string };
  "kind-unknown": { kind: string; known: readonly string[] };
  "reason-missing": { number: string };
  "already-void": { number: string };
  "template-missing": { file: string };
  "out-missing": { command: string };
  "out-is-file": { folder: string };
  "out-unwritable": { folder: string; detail: string };
  "file-missing": { file: string };
  "jobs-invalid": { text: string };
  "year-invalid": { text: string };
}

export function documentFault<Code extends keyof DocumentFaultValues>(
  code: Code,
  values: DocumentFaultValues[Code],
): Fault {
  return new Fault("documents", code, values as unknown as Readonly<Record<string, unknown>>);
}
