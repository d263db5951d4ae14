import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import { eachTask } from "./types";
import { at } from "./place";

/** The words fit several known events, or name none (十个工作日内): someone has to say which. */
export const eventUnsure = eachTask(rowSigns.undated, (task, { plan }) => {
  const { meaning } = task.deadline;
  if (task.deadlineInherited || task.due !== null) return null;
  const { candidates } = task.resolution;
  const nameless = meaning.kind === "relative" && meaning.event === null;
  if (!nameless && candidates.length < 2) return null;
  return finding("event-unsure", at(plan, task, "deadline"), { text: task.deadlineText, candidates });
});
