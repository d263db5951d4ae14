import { Fault } from "../fault";
import type { TemplateProblem } from "./inspect/types";

/** Tags that no column can fill, with the nearest column each or "". */
export interface TagsWithoutColumn {
  readonly tags: readonly { readonly tag: string; readonly nearest: string }[];
  readonly columns: readonly string[];
}

/** Codes of this room's faults and what each sentence needs; sentences stand in messages/<language>/word.ts. */
export interface WordFaults {
  "not-docx": { name: string; why: "docm" | "no-document" };
  "template-broken": {
    name: string;
    problems: readonly TemplateProblem[];
    /** Also tags without a column, where the data are known. */
    unknown?: TagsWithoutColumn;
  };
  "missing-values": { name: string; row: number | null; tags: readonly string[] };
  "not-text": { name: string; row: number | null; tag: string };
  "tags-unknown": TagsWithoutColumn & { name: string };
  "data-unreadable": { file: string; line: number | null; detail: string };
  "row-unreadable": { row: number; detail: string };
  /** `where`: the filter that left no row, "" without one. */
  "data-empty": { file: string; where: string };
  "column-unknown": { column: string; nearest: string; columns: readonly string[] };
  "file-missing": { file: string };
  "file-exists": { file: string };
  "archive-exists": { file: string };
  "merged-exists": { file: string };
  "no-output": Record<never, never>;
  "jobs-invalid": { text: string };
  "name-invalid": { text: string; detail: string };
  "missing-invalid": { text: string };
  "kind-unknown": { kind: string; kinds: readonly string[] };
  "pdf-missing": Record<never, never>;
  "pdf-failed": { detail: string };
  "merge-impossible": { part: string };
  "merge-too-large": { documents: number };
  "pdf-needs-folder": Record<never, never>;
}

export function wordFault<Code extends keyof WordFaults>(code: Code, values: WordFaults[Code]): Fault {
  return new Fault("word", code, values as unknown as Readonly<Record<string, unknown>>);
}
