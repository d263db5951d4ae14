import { finding } from "../../finding";
import { isDeadlineInUnits, isUnitInDeadline } from "./cell-shifted";
import { eachTask } from "./types";
import { at, whoRole } from "./place";

/** Nobody is named in any of the columns for it, and no merge covers the cell. */
export const responsibleMissing = eachTask((task, context) => {
  const role = whoRole(task);
  if (task.cells[role] === undefined || task.shifted !== 0) return null;
  const named = [task.responsible, task.lead, task.supporting, task.leaders].some((names) => names.length > 0);
  if (named || (task.more[role] ?? "") !== "") return null;
  if (isUnitInDeadline(task, context) || isDeadlineInUnits(task, context)) return null;
  return finding("responsible-missing", at(context.plan, task, role), {});
});
