import { finding } from "../../finding";
import type { Task } from "../types";
import { amongTasks } from "./types";
import { at, whoRole } from "./place";

/** From this many tasks of one unit on one named day it is said. */
const many = 5;

/** A day of its own, not the end of a month or year that many duties share. */
const namesDay = ({ deadline, deadlineText }: Task): boolean =>
  deadline.meaning.kind === "date-range" &&
  (/[日号]|\d[./-]\d/.test(deadlineText) || !!deadline.meaning.flags?.includes("serial"));

/** Many tasks of one unit on one day: said once a unit and day, at the first of them. */
export const loadPeak = amongTasks<null>({
  least: many,
  collect: (task, add) => {
    if (task.due === null || task.state === "done" || task.deadlineInherited || !namesDay(task)) return;
    for (const unit of task.responsible) add(unit, null);
  },
  judging:
    ({ plan }) =>
    (rows, unit) => {
      const byDay = new Map<string, { readonly first: Task; count: number }>();
      for (const { task } of rows) {
        const day = task.due ?? "";
        const same = byDay.get(day);
        if (same) same.count += 1;
        else byDay.set(day, { first: task, count: 1 });
      }
      return [...byDay].flatMap(([day, { first, count }]) =>
        count < many ? [] : [finding("load-peak", at(plan, first, whoRole(first)), { unit: String(unit), day, count })],
      );
    },
});
