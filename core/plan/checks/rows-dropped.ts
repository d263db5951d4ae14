import { finding } from "../../finding";
import { amongTasks, type RowContext } from "./types";
import { at, taskRole } from "./place";

/** The column that says how far a row is. */
const saidIn = ({ columns }: RowContext["plan"]) =>
  columns.done !== undefined ? "done" : columns.status !== undefined ? "status" : null;

/** Rows that say 已取消, 暂缓 or 不再实施 have no last day and are not overdue: said once, since it could be a slip. */
export const rowsDropped = amongTasks<null>({
  collect: (task, add) => {
    if (task.dropped) add("", null);
  },
  judging:
    ({ plan }) =>
    (rows) =>
      rows.slice(0, 1).map(({ task: first }) => {
        const values = { rows: rows.map(({ task }) => task.row) };
        return finding("rows-dropped", at(plan, first, saidIn(plan) ?? taskRole(first)), values);
      }),
});
