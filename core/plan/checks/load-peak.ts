import { finding } from "../../finding";
import type { Task } from "../types";
import { amongTasks, type Said } from "./types";
import { at, whoRole } from "./place";

/** From this many tasks of one unit on one named day it is said. */
const many = 5;

/** A day of its own, not the end of a month or year that many duties share. */
const namesDay = ({ deadline, deadlineText }: Task): boolean =>
  deadline.meaning.kind === "date-range" &&
  (deadlineText.includes("日") || /号|\d[./-]\d/.test(deadlineText) || !!deadline.meaning.flags?.includes("serial"));

/** Days on which too many of the rows are due; `counts` is filled with the rows of each day. */
function peakDays(rows: readonly Said<null>[], counts: Map<string, number>): string[] {
  const peaks: string[] = [];
  counts.clear();
  for (const { task } of rows) {
    const day = task.due ?? "";
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    if (count === many) peaks.push(day);
  }
  return peaks;
}

/** Many tasks of one unit on one day: said once a unit and day, at the first of them. */
export const loadPeak = amongTasks<null>({
  least: many,
  collect: (task, add) => {
    if (task.due === null || task.state === "done" || task.deadlineInherited || !namesDay(task)) return;
    for (const unit of task.responsible) add(unit, null);
  },
  judging: ({ plan }) => {
    const counts = new Map<string, number>();
    return (rows, unit) => {
      const peaks = peakDays(rows, counts);
      return peaks.flatMap((day) => {
        const first = rows.find(({ task }) => task.due === day)?.task;
        const values = { unit: String(unit), day, count: counts.get(day) ?? 0 };
        return first ? [finding("load-peak", at(plan, first, whoRole(first)), values)] : [];
      });
    };
  },
});
