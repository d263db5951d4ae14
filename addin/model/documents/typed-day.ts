import type { IsoDate } from "../../../core/calendar";
import { parseDeadline } from "../../../core/deadline";

/** A day as a clerk types it: 9月27日, 9.27, 2017-9-27; null when it is not exactly one day. */
export function readTypedDay(text: string, year: number): { day: IsoDate; yearAssumed: boolean } | null {
  const short = /^(\d{1,2})\s*[./-]\s*(\d{1,2})$/.exec(text.trim());
  const { meaning, assumed } = parseDeadline(short ? `${short[1] ?? ""}月${short[2] ?? ""}日` : text, { year });
  if (meaning.kind !== "date-range" || meaning.end === null || meaning.start !== meaning.end) return null;
  return { day: meaning.end, yearAssumed: assumed.some(({ what }) => what === "year") };
}
