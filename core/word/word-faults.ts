import { Fault } from "../fault";
import type { TemplateProblem } from "./inspect/types";

/** Codes of this room's faults and what each sentence needs; sentences stand in messages/<language>/word.ts. */
export interface WordFaults {
  "not-docx": { name: string; why: "zip" | "doc" | "encrypted" | "docm" | "no-document" | "damaged" };
  "too-large": { name: string };
  "template-broken": { name: string; problems: readonly TemplateProblem[] };
  "missing-values": { name: string; row: number | null; tags: readonly string[] };
  "not-text": { name: string; row: number | null; tag: string };
  "data-unreadable": { file: string; line: number | null; detail: string };
  "data-empty": { file: string };
  "column-unknown": { column: string; nearest: string; columns: readonly string[] };
  "file-exists": { file: string };
  "pdf-missing": Record<never, never>;
  "pdf-failed": { detail: string };
  "nothing-to-merge": Record<never, never>;
}

export function wordFault<Code extends keyof WordFaults>(code: Code, values: WordFaults[Code]): Fault {
  return new Fault("word", code, values as unknown as Readonly<Record<string, unknown>>);
}
