import { finding, type Finding } from "../../finding";
import type { Task } from "../types";
import type { Check } from "./types";
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
export const rowDuplicate: Check = ({ plan }) => {
  const alike = new Map<number, Task>();
  const byKey = new Map<string, Task>();
  const found: Finding[] = [];
  for (const task of plan.tasks) {
    if (task.task === "" && task.item === "") continue;
    const sum = quickSum(task.task, quickSum(task.item, 7));
    const first = alike.get(sum);
    if (!first) {
      alike.set(sum, task);
      continue;
    }
    if (!byKey.has(rowKey(first))) byKey.set(rowKey(first), first);
    const key = rowKey(task);
    const same = byKey.get(key);
    if (!same) byKey.set(key, task);
    else found.push(finding("row-duplicate", at(plan, task, taskRole(task)), { firstRow: same.row }));
  }
  return found;
};
