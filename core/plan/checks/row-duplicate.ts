import { finding } from "../../finding";
import type { Task } from "../types";
import { amongTasks } from "./types";
import { at, plainWords, taskRole } from "./place";

/** Sum over letters and digits only, so that blanks and marks do not count: equal for equal words, quick for 100,000 rows. */
function quickSum(text: string, start: number): number {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39)) sum = (Math.imul(sum, 31) + code) | 0;
  }
  return sum;
}

function rowKey(task: Task): string {
  const who = [...task.responsible, ...task.supporting, ...task.leaders].sort().join(" ");
  return [task.phase, task.item, task.task, task.more.measure ?? "", task.deadlineText, who].map(plainWords).join("|");
}

/** The same task, deadline and people twice, apart from blanks and marks: copied and not taken out. */
export const rowDuplicate = amongTasks<null>({
  least: 2,
  collect: (task, add) => {
    if (task.task !== "" || task.item !== "")
      add(quickSum(task.due ?? "", quickSum(task.task, quickSum(task.item, 7))), null);
  },
  judging:
    ({ plan }) =>
    (rows) => {
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
