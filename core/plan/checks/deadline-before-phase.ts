import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import { lastDay } from "./deadline-outside-phase";
import { eachTask } from "./types";
import { at } from "./place";

/** Due before its phase begins: usually early preparation (a speech for the meeting), so only said. */
export const deadlineBeforePhase = eachTask(rowSigns.outside, (task, { plan, phases }) => {
  if (task.due === null || task.deadlineInherited) return null;
  const start = phases.get(task.phase)?.start;
  const due = start ? lastDay(task) : null;
  if (!start || !due || due >= start) return null;
  const values = { text: task.deadlineText, due, phase: task.phase, start };
  return finding("deadline-before-phase", at(plan, task, "deadline"), values);
});
