import type { IsoDate } from "../calendar";
import { parseDeadline } from "./parse";

/** The window that a phase's heading states: "初评阶段 (8月20至9月20日)". Null when it states none; an open end is null. */
export function parsePhaseWindow(
  text: string,
  year: number,
): { readonly start: IsoDate | null; readonly end: IsoDate | null } | null {
  const { meaning } = parseDeadline(text, { year });
  if (meaning.kind === "date-range") return { start: meaning.start, end: meaning.end };
  if (meaning.kind !== "multiple") return null;
  const ranges = meaning.items.filter((each) => each.kind === "date-range");
  const [first] = ranges;
  const last = ranges.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
