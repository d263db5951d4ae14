import type { IsoDate } from "../../calendar";
import { finding } from "../../finding";
import type { Task } from "../types";
import { isLetterOrDigit } from "../words/text-signs";
import { amongTasks } from "./types";
import { at, factsOf, plainWords, taskRole } from "./place";

/** Equal for all names with the same characters, in whatever order and however they are cut. */
function namesSum(names: readonly string[]): number {
  let sum = 0;
  for (const name of names)
    for (let at = 0; at < name.length; at += 1) {
      const code = name.charCodeAt(at);
      if (isLetterOrDigit(code)) sum = (sum + Math.imul(code, code)) | 0;
    }
  return sum;
}

function daySum(day: IsoDate | null): number {
  let sum = 0;
  if (day !== null) for (let at = 0; at < day.length; at += 1) sum = (Math.imul(sum, 11) + day.charCodeAt(at)) | 0;
  return sum;
}

/** A number that rows of equal {@link rowKey} share, quick for 100,000 rows: only rows with the same are compared. */
function quickSum(task: Task): number {
  let sum = factsOf(task, task.task).sum;
  sum = (Math.imul(sum, 31) + factsOf(task, task.item).sum) | 0;
  sum = (Math.imul(sum, 31) + daySum(task.due)) | 0;
  const names = namesSum(task.responsible) + namesSum(task.supporting) + namesSum(task.leaders);
  return (Math.imul(sum, 31) + names) | 0;
}

function rowKey(task: Task): string {
  const who = [...task.responsible, ...task.supporting, ...task.leaders].sort().join(" ");
  return [task.phase, task.item, task.task, task.more.measure ?? "", task.deadlineText, who].map(plainWords).join("|");
}

/** The same task, deadline and people twice, apart from blanks and marks: copied and not taken out. */
export const rowDuplicate = amongTasks<null>({
  least: 2,
  collect: (task, add) => {
    if (task.task !== "" || task.item !== "") add(quickSum(task), null);
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
