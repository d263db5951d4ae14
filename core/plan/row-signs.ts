import type { IsoDate } from "../calendar";
import type { Deadline, Resolution } from "../deadline/types";
import type { Phase } from "./types";

/**
 * What a row is, beside what its words have (words/text-signs.ts), a bit each, above those of texts. A check names the signs it
 * waits for; of ten thousand rows a few have any of them, and only those are looked at.
 */
export const rowSigns = {
  /** Every row. */
  any: 1 << 19,
  /** The deadline's words mean no time, or nothing stands there. */
  unread: 1 << 20,
  /** No last day is known. */
  undated: 1 << 21,
  /** The words have two readings. */
  ambiguous: 1 << 22,
  /** The time ends before it begins. */
  backwards: 1 << 23,
  dayOff: 1 << 24,
  /** The deadline hangs on an event. */
  awaits: 1 << 25,
  /** Nobody is responsible and nobody leads. */
  nobody: 1 << 26,
  /** Hidden, cancelled, or moved by a column. */
  special: 1 << 27,
  /** The last day may lie outside the row's phase. */
  outside: 1 << 28,
  /** The words name a day of its own, not the end of a month or year. */
  day: 1 << 29,
} as const;

const dayWords = /日|号|\d[./-]\d|月\s*\d|\d{8}/;

function meaningSigns(text: string, { meaning, assumed }: Deadline): number {
  const { kind, flags } = meaning;
  const mayBeNextYear = assumed.some(({ what }) => what === "next-year");
  const ambiguous = mayBeNextYear || flags?.includes("amb") ? rowSigns.ambiguous : 0;
  if (kind === "none") return ambiguous | rowSigns.unread;
  if (kind === "relative" || kind === "event") return ambiguous | rowSigns.awaits;
  // Of several times the last counts, which need not be the one that is due.
  if (kind === "multiple") return ambiguous | rowSigns.outside;
  if (kind !== "date-range") return ambiguous;
  const { start, end } = meaning;
  const backwards = start !== null && end !== null && start > end ? rowSigns.backwards : 0;
  return ambiguous | backwards | (dayWords.test(text) || flags?.includes("serial") ? rowSigns.day : 0);
}

/** The signs of a deadline as it was read, in whatever row it stands. */
export const deadlineSigns = (text: string, deadline: Deadline, { due, onDayOff }: Resolution): number =>
  meaningSigns(text, deadline) | (due === null ? rowSigns.undated : 0) | (onDayOff === true ? rowSigns.dayOff : 0);

/** {@link rowSigns.outside} */
export const phaseSigns = (due: IsoDate | null, phase: Phase | null): number =>
  due !== null &&
  phase !== null &&
  ((phase.end !== null && due > phase.end) || (phase.start !== null && due < phase.start))
    ? rowSigns.outside
    : 0;
