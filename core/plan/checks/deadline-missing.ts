import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import { isDeadlineInUnits } from "./cell-shifted";
import { eachTask } from "./types";
import { at, hasCell } from "./place";

/** Nothing in the deadline cell and no merge over it. A stroke (/ or —) says that there is none, so it is not missing. */
export const deadlineMissing = eachTask(rowSigns.unread, (task, context) => {
  const { plan } = context;
  if (task.deadlineText !== "" || task.deadlineInherited || !hasCell(task, "deadline")) return null;
  if (isDeadlineInUnits(task, context)) return null;
  return finding("deadline-missing", at(plan, task, "deadline"), {});
});
