import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import type { Task } from "../types";
import { eachTask } from "./types";
import { at } from "./place";

/** 2月30日, or a range whose end comes before its start. */
export function whyInvalid({ deadline, deadlineText }: Task): "no-such-day" | "reversed" | null {
  const { meaning } = deadline;
  if (meaning.kind === "none") {
    if (meaning.reason === "invalid-date") return "no-such-day";
    return meaning.reason === "malformed-range" && /[至到~～—–-]/.test(deadlineText) ? "reversed" : null;
  }
  const backwards = meaning.kind === "date-range" && meaning.start !== null && meaning.end !== null;
  return backwards && (meaning.start ?? "") > (meaning.end ?? "") ? "reversed" : null;
}

/** A deadline that cannot be: no reader can guess which day was meant. */
export const deadlineInvalid = eachTask(rowSigns.unread | rowSigns.backwards, (task, { plan }) => {
  const why = task.deadlineInherited ? null : whyInvalid(task);
  return why ? finding("deadline-invalid", at(plan, task, "deadline"), { text: task.deadlineText, why }) : null;
});
