import type { ColumnRole, Task } from "../types";
import { taskRole } from "./place";
import { rowsListed } from "./rows-listed";
import type { Standing } from "./types";

/** The column that says how far a row is. */
function saidIn(task: Task, { columns }: Standing["plan"]): ColumnRole {
  if (columns.done !== undefined) return "done";
  return columns.status !== undefined ? "status" : taskRole(task);
}

/** Rows that say 已取消, 暂缓 or 不再实施 have no last day and are not overdue: said once, since it could be a slip. */
export const rowsDropped = rowsListed("rows-dropped", ({ dropped }) => dropped === true, saidIn);
