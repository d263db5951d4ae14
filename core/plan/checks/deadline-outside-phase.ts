import type { IsoDate } from "../../calendar";
import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import type { Task } from "../types";
import { eachTask } from "./types";
import { at } from "./place";

/** The last day that the words name; of several, the latest. Recurring and ongoing duties have none. */
export function lastDay({ deadline, due }: Task): IsoDate | null {
  const { meaning } = deadline;
  if (meaning.kind === "recurring" || meaning.kind === "ongoing" || meaning.kind === "immediate") return null;
  if (meaning.kind !== "multiple") return due;
  let last: IsoDate | null = null;
  for (const item of meaning.items) {
    if (item.kind === "ongoing" || item.kind === "recurring") return null;
    if (item.kind === "date-range" && item.end !== null && (last === null || item.end > last)) last = item.end;
  }
  return last ?? due;
}

/** Due after its phase has ended: the phase cannot close in time. */
export const deadlineOutsidePhase = eachTask(rowSigns.outside, (task, { plan, phases }) => {
  if (task.due === null || task.deadlineInherited) return null;
  const end = phases.get(task.phase)?.end;
  const due = end ? lastDay(task) : null;
  if (!end || !due || due <= end) return null;
  const values = { text: task.deadlineText, due, phase: task.phase, end };
  return finding("deadline-outside-phase", at(plan, task, "deadline"), values);
});
