import { finding } from "../../finding";
import type { Task } from "../types";
import type { Check } from "./types";
import { at, plainWords, taskRole } from "./place";

function rowKey(task: Task): string {
  const who = [...task.responsible, ...task.supporting, ...task.leaders].sort().join(" ");
  return [task.phase, task.item, task.task, task.more.measure ?? "", task.deadlineText, who].map(plainWords).join("|");
}

/** The same task, deadline and people twice, apart from blanks and marks: copied and not taken out. */
export const rowDuplicate: Check = ({ plan }) => {
  const first = new Map<string, Task>();
  return plan.tasks.flatMap((task) => {
    if (task.task === "" && task.item === "") return [];
    const key = rowKey(task);
    const earlier = first.get(key);
    if (!earlier) first.set(key, task);
    return earlier ? [finding("row-duplicate", at(plan, task, taskRole(task)), { firstRow: earlier.row })] : [];
  });
};
