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

interface UnitDay {
  readonly unit: string;
  readonly day: IsoDate;
  readonly first: Task;
  last: Task;
  count: number;
}

function groupOf(groups: readonly UnitDay[], unit: string, day: IsoDate): UnitDay | undefined {
  for (const each of groups) if (each.unit === unit && each.day === day) return each;
  return undefined;
}

/** Rows by unit and day, of those that share a sum: mostly all are of one. */
function byUnitAndDay(rows: readonly Said<null>[], sum: Key): readonly UnitDay[] {
  const groups: UnitDay[] = [];
  for (const { task } of rows)
    for (const unit of task.responsible) {
      const day = task.due;
      if (day === null || quickSum(unit, day) !== sum) continue;
      const group = groupOf(groups, unit, day);
      if (!group) groups.push({ unit, day, first: task, last: task, count: 1 });
      else if (group.last !== task) {
        group.last = task;
        group.count += 1;
      }
    }
  return groups;
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
    for (const { unit, day, first, count } of byUnitAndDay(rows, sum)) {
      if (count >= many) found.push(finding("load-peak", at(plan, first, whoRole(first)), { unit, day, count }));
    }
    return found;
  },
});
