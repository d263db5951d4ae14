import type { IsoDate } from "../../calendar";
import { finding, type Finding } from "../../finding";
import { rowSigns } from "../row-signs";
import type { Task } from "../types";
import { textSum } from "../words/text-facts";
import { amongTasks, type Key, type Said } from "./types";
import { at, whoRole } from "./place";

/** From this many tasks of one unit on one named day it is said. */
const many = 5;

/** Equal for one unit on one day: only rows with the same are compared. */
const quickSum = (unit: string, due: IsoDate): number => (Math.imul(textSum(due), 31) + textSum(unit)) | 0;

/** Rows by unit and day, of those that share a sum. */
function byUnitAndDay(rows: readonly Said<null>[], sum: Key): readonly (readonly [unit: string, tasks: Task[]])[] {
  const groups = new Map<string, [string, Task[]]>();
  for (const { task } of rows)
    for (const unit of task.responsible) {
      if (task.due === null || quickSum(unit, task.due) !== sum) continue;
      const key = `${unit}|${task.due}`;
      const group = groups.get(key);
      if (!group) groups.set(key, [unit, [task]]);
      else if (group[1].at(-1) !== task) group[1].push(task);
    }
  return [...groups.values()];
}

/** Many tasks of one unit on one day: said once a unit and day, at the first of them. */
export const loadPeak = amongTasks<null>({
  waitsFor: rowSigns.day,
  least: many,
  collect: (task, add) => {
    if (task.due === null || task.state === "done" || task.deadlineInherited) return;
    for (const unit of task.responsible) add(quickSum(unit, task.due), null);
  },
  judge: (rows, { plan }, sum) => {
    const found: Finding[] = [];
    for (const [unit, tasks] of byUnitAndDay(rows, sum)) {
      const [first] = tasks;
      if (!first || tasks.length < many) continue;
      const values = { unit, day: first.due ?? "", count: tasks.length };
      found.push(finding("load-peak", at(plan, first, whoRole(first)), values));
    }
    return found;
  },
});
