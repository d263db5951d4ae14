import { finding } from "../../finding";
import { amongTasks } from "./types";
import { at, taskRole } from "./place";

/** Hidden or filtered rows are read and counted like the others: said, so that nobody looks for them in vain. */
export const rowsHidden = amongTasks<null>({
  collect: (task, add) => {
    if (task.hidden) add("", null);
  },
  judging:
    ({ plan }) =>
    (rows) =>
      rows.slice(0, 1).map(({ task: first }) => {
        const values = { rows: rows.map(({ task }) => task.row) };
        return finding("rows-hidden", at(plan, first, taskRole(first)), values);
      }),
});
