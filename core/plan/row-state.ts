import type { IsoDate } from "../calendar";
import type { Deadline, Resolution } from "../deadline/types";
import type { RowState } from "./types";

/**
 * The state of a row that is not done, from its deadline and today; due soon until the day `soonUntil`.
 * A recurring duty is never overdue by itself.
 */
export function openState(
  deadline: Deadline,
  { due, start, waitingFor }: Resolution,
  today: IsoDate,
  soonUntil: IsoDate,
): Exclude<RowState, "done"> {
  const { kind } = deadline.meaning;
  // 会后 without an amount: once the event is dated it has a first day, and never a last one.
  const awaits = waitingFor !== null || (start === null && (kind === "relative" || kind === "event"));
  if (due === null) return awaits ? "awaitingEvent" : "undated";
  if (due < today) return kind === "recurring" ? "onTime" : "overdue";
  return due <= soonUntil ? "dueSoon" : "onTime";
}
