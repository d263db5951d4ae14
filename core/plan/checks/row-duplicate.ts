import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import type { Task } from "../types";
import { textSum } from "../words/text-facts";
import { amongTasks } from "./types";
import { at, factsOf, namesSumOf, plainWords, taskRole } from "./place";

/** A number that rows of equal {@link rowKey} share, quick for 100,000 rows: only rows with the same are compared. */
function quickSum(task: Task): number {
  let sum = factsOf(task, task.task).sum;
  sum = (Math.imul(sum, 31) + factsOf(task, task.item).sum) | 0;
  sum = (Math.imul(sum, 31) + textSum(task.due ?? "")) | 0;
  return (Math.imul(sum, 31) + namesSumOf(task)) | 0;
}

function rowKey(task: Task): string {
  const who = [...task.responsible, ...task.supporting, ...task.leaders].sort().join(" ");
  return [task.phase, task.item, task.task, task.more.measure ?? "", task.deadlineText, who].map(plainWords).join("|");
}

/** The same task, deadline and people twice, apart from blanks and marks: copied and not taken out. */
export const rowDuplicate = amongTasks<null>({
  waitsFor: rowSigns.any,
  least: 2,
  collect: (task, add) => {
    if (task.task !== "" || task.item !== "") add(quickSum(task), null);
  },
  judge: (rows, { plan }) => {
    const firstOf = new Map<string, Task>();
    return rows.flatMap(({ task }) => {
      const key = rowKey(task);
      const first = firstOf.get(key);
      if (first) return [finding("row-duplicate", at(plan, task, taskRole(task)), { firstRow: first.row })];
      firstOf.set(key, task);
      return [];
    });
  },
});
