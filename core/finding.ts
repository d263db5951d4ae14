import type { CellInput } from "./workbook/changes";

export type Severity = "error" | "warning" | "info";

/** A remedy that is safe to apply when the user asks for it: cells and what to write. */
export interface Fix {
  readonly cells: readonly { readonly cell: string; readonly input: CellInput }[];
}

/**
 * What each finding knows: code → values for its sentence. A finding is for the author of the sheet and never thrown.
 * Sentences stand in messages/, one for every code: a missing one does not compile.
 */
export interface FindingValues {
  "deadline-invalid": { text: string; why: "no-such-day" | "reversed" };
  "deadline-unreadable": { text: string };
  "deadline-missing": Record<never, never>;
  "deadline-ambiguous": { text: string; readings: readonly string[] };
  "year-assumed": { year: number; source: string };
  "due-on-day-off": { due: string; day: string; movesTo: string | null };
  "deadline-outside-phase": { text: string; due: string; phase: string; end: string };
  "deadline-before-phase": { text: string; due: string; phase: string; start: string };
  "deadline-contradicts": { text: string; other: string; otherCell: string; why: "two-dates" | "order" | "together" };
  /** `is`: 1 Monday … 7 Sunday. `rightIn`: the neighbouring year in which the weekday would be right. */
  "weekday-mismatch": { text: string; day: string; is: number; rightIn: number | null };
  "event-undated": { event: string; rows: readonly number[] };
  "event-unsure": { text: string; candidates: readonly string[] };
  /** `swapped`: the deadline that stands in the units' cell in exchange. */
  "cell-shifted": { text: string; from: string; to: string; swapped?: string };
  "row-duplicate": { firstRow: number };
  "responsible-missing": Record<never, never>;
  "responsible-unknown": { unit: string; nearest: string };
  "names-mixed": { name: string; usual: string; elsewhere: string; count: number; usualCount: number };
  "phase-order": { phase: string; previous: string };
  "phase-overlap": { phase: string; previous: string; from: string; to: string };
  "phase-gap": { phase: string; previous: string; from: string; to: string };
  "phase-without-window": { phase: string };
  "phase-misnamed": { phase: string; usual: string };
  "sum-mismatch": { text: string; total: number; sum: number };
  "limit-mismatch": { what: string; a: string; b: string; otherCell: string };
  "measure-missing": Record<never, never>;
  "steps-differ": { text: string; listed: string };
  "attachment-mixed": { number: string; name: string; other: string; otherCell: string };
  "load-peak": { unit: string; day: string; count: number };
  "rows-hidden": { rows: readonly number[] };
  "rows-dropped": { rows: readonly number[] };
  "months-blank": { first: string; last: string };
  "plan-ambiguous": { taken: string; others: readonly string[] };
  "register-double": { number: string; firstRow: number };
  "ballot-inconsistent": { subject: string; rule: string; left: number; right: number };
  "subject-duplicate": { name: string; firstRow: number };
  "subject-again": { name: string };
  /** Of so many `members` the `share` (三分之一) is `least` to `most`; so many are `listed`. */
  "share-mismatch": { group: string; share: string; members: number; listed: number; least: number; most: number };
  "subject-unclear": { name: string; choices: readonly string[]; rows: readonly number[] };
}

export type FindingCode = keyof FindingValues;

export type FindingOf<Code extends FindingCode> = {
  readonly code: Code;
  readonly severity: Severity;
  readonly sheet: string;
  /** Sheet row number; null when the finding is about the whole sheet. */
  readonly row: number | null;
  /** "D21", or null. */
  readonly cell: string | null;
  readonly values: FindingValues[Code];
  readonly fix?: Fix;
};

export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** How grave each finding is: errors must be corrected, warnings reviewed, infos only said. */
export const severities: { readonly [Code in FindingCode]: Severity } = {
  "deadline-invalid": "error",
  "deadline-unreadable": "warning",
  "deadline-missing": "warning",
  "deadline-ambiguous": "info",
  "year-assumed": "info",
  "due-on-day-off": "info",
  "deadline-outside-phase": "warning",
  "deadline-before-phase": "info",
  "deadline-contradicts": "warning",
  "weekday-mismatch": "warning",
  "event-undated": "info",
  "event-unsure": "info",
  "cell-shifted": "warning",
  "row-duplicate": "warning",
  "responsible-missing": "warning",
  "responsible-unknown": "info",
  "names-mixed": "warning",
  "phase-order": "warning",
  "phase-overlap": "info",
  "phase-gap": "info",
  "phase-without-window": "info",
  "phase-misnamed": "warning",
  "sum-mismatch": "warning",
  "limit-mismatch": "info",
  "measure-missing": "warning",
  "steps-differ": "info",
  "attachment-mixed": "warning",
  "load-peak": "info",
  "rows-hidden": "info",
  "rows-dropped": "info",
  "months-blank": "info",
  "plan-ambiguous": "info",
  "register-double": "error",
  "ballot-inconsistent": "error",
  "subject-duplicate": "error",
  "subject-again": "warning",
  "share-mismatch": "warning",
  "subject-unclear": "error",
};

/** A finding with the severity that its code always has. */
export function finding<Code extends FindingCode>(
  code: Code,
  at: { readonly sheet: string; readonly row: number | null; readonly cell: string | null },
  values: FindingValues[Code],
  fix?: Fix,
): Finding {
  const found: FindingOf<Code> = { code, severity: severities[code], ...at, values, ...(fix ? { fix } : {}) };
  return found as unknown as Finding;
}
