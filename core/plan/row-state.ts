import { fromIso, toDayNumber, type IsoDate } from "../calendar";
import type { Deadline, Resolution } from "../deadline/types";
import type { RowState } from "./types";

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const [a, b] = [fromIso(from), fromIso(to)];
  return a && b ? toDayNumber(b) - toDayNumber(a) : 0;
}

/** The state of a row that is not done, from its deadline and today. A recurring duty is never overdue by itself. */
export function openState(
  deadline: Deadline,
  resolution: Resolution,
  today: IsoDate,
  dueSoonDays: number,
): Exclude<RowState, "done"> {
  const { kind } = deadline.meaning;
  if (resolution.due === null) {
    return kind === "relative" || kind === "event" || resolution.waitingFor !== null ? "awaitingEvent" : "undated";
  }
  if (resolution.due < today) return kind === "recurring" ? "onTime" : "overdue";
  return daysBetween(today, resolution.due) <= dueSoonDays ? "dueSoon" : "onTime";
}
