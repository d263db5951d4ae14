import type { IsoDate } from "../../calendar";

/**
 * Where an entry stands. "pending": number committed, file not known to be delivered; "reserved": number kept for later;
 * "issued": delivered (also what a clerk wrote by hand); "replaced": issued, later corrected under another number.
 */
export type EntryState = "pending" | "reserved" | "issued" | "void" | "replaced";

/** One row of the sheet 文书台账. */
export interface RegisterEntry {
  readonly row: number;
  /** 文种 as written. */
  readonly kind: string;
  /** The series it counts in: 简报, 函, 通知, 催办, else the 文种 itself. */
  readonly series: string;
  /** From 年份, else the number, else the date; null when none tells. */
  readonly year: number | null;
  /** 编号 as written. */
  readonly numberText: string;
  readonly code: string;
  /** The counting part of the number; null when it cannot be read. */
  readonly n: number | null;
  readonly numberYear: number | null;
  readonly overall: number | null;
  readonly title: string;
  readonly subject: string;
  readonly date: IsoDate | null;
  readonly file: string;
  readonly fingerprint: string;
  readonly state: EntryState;
  readonly note: string;
}

export type RegisterKey =
  "kind" | "year" | "number" | "overall" | "title" | "subject" | "date" | "file" | "fingerprint" | "state" | "note";

export interface Register {
  /** Name of the sheet, or null when the workbook has none yet. */
  readonly sheet: string | null;
  readonly columns: ReadonlyMap<RegisterKey, number>;
  readonly entries: readonly RegisterEntry[];
  /** The row below the last one that holds anything. */
  readonly nextRow: number;
  /** Names of all sheets, so that a new one does not clash. */
  readonly sheetNames: readonly string[];
}
