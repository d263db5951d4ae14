import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import type { ColumnRole, Task } from "../types";
import { amongTasks, type Check, type Standing } from "./types";
import { at } from "./place";

/** Rows of one sort in one finding, which stands at the first of them. */
export const rowsListed = (
  code: "rows-hidden" | "rows-dropped",
  isListed: (task: Task) => boolean,
  roleOf: (task: Task, plan: Standing["plan"]) => ColumnRole,
): Check =>
  amongTasks<null>({
    waitsFor: rowSigns.special,
    collect: (task, add) => {
      if (isListed(task)) add("", null);
    },
    judge: (rows, { plan }) =>
      rows.slice(0, 1).map(({ task: first }) => {
        const values = { rows: rows.map(({ task }) => task.row) };
        return finding(code, at(plan, first, roleOf(first, plan)), values);
      }),
  });
