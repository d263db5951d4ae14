import { documentFault } from "../document-faults";
import { kindSeries } from "../kinds/kind-series";
import { parseNumber, plainNumber, type ReadNumber } from "./number";
import type { Register, RegisterEntry } from "./types";

/** A number as a person types it: as printed, or only its end (1号). */
function typedNumber(text: string): ReadNumber | null {
  const end = /^第?(\d{1,6})号$/.exec(plainNumber(text));
  return end ? { style: "document", code: "", year: null, n: Number(end[1]) } : parseNumber(text);
}

const yearOf = ({ numberYear, year }: RegisterEntry): number | null => numberYear ?? year;
const styleOf = ({ series, numberText }: RegisterEntry) =>
  kindSeries.find((each) => each.series.word === series)?.series.style ?? parseNumber(numberText)?.style;

/** Entries that a number without its code or its year may mean; without a year the newest one is meant. */
function alike(entries: readonly RegisterEntry[], text: string, isOneSeries: boolean): RegisterEntry[] {
  const wanted = typedNumber(text);
  if (wanted === null) return [];
  const fits = entries.filter(
    (each) =>
      each.n === wanted.n &&
      (isOneSeries || wanted.style === styleOf(each)) &&
      (wanted.code === "" || each.code === wanted.code) &&
      (wanted.year === null || wanted.year === yearOf(each)),
  );
  const newest = Math.max(...fits.map((each) => yearOf(each) ?? 0));
  return fits.filter((each) => (yearOf(each) ?? 0) === newest);
}

/**
 * The entry of a number as typed, in any brackets, with or without code, of one series or (null) of all. Where one number
 * stands twice the later row is meant. Throws a Fault when no entry or entries with different numbers fit.
 */
export function entryByNumber(register: Register, series: string | null, text: string): RegisterEntry {
  const entries = register.entries.filter((each) => series === null || each.series === series);
  const exact = entries.filter(({ numberText }) => plainNumber(numberText) === plainNumber(text));
  const fits = exact.length > 0 ? exact : alike(entries, text, series !== null);
  const sheet = register.sheet ?? "文书台账";
  const found = fits.at(-1);
  if (!found) throw documentFault("number-unknown", { number: text, sheet });
  const numbers = [...new Set(fits.map(({ numberText }) => numberText))];
  if (numbers.length > 1) throw documentFault("number-ambiguous", { number: text, sheet, numbers });
  return found;
}
