import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import { isDeadlineInUnits, isUnitInDeadline } from "./cell-shifted";
import { eachTask } from "./types";
import { at, hasCell, whoRole } from "./place";

/** Nobody is named in any of the columns for it, and no merge covers the cell. */
export const responsibleMissing = eachTask(rowSigns.nobody, (task, context) => {
  if (task.responsible.length > 0 || task.lead.length > 0) return null;
  if (task.supporting.length > 0 || task.leaders.length > 0 || task.shifted !== 0) return null;
  const role = whoRole(task);
  if (!hasCell(task, role) || (task.more[role] ?? "") !== "") return null;
  if (isUnitInDeadline(task, context) || isDeadlineInUnits(task, context)) return null;
  return finding("responsible-missing", at(context.plan, task, role), {});
});
