import { finding, type Finding } from "../../finding";
import { rowSigns } from "../row-signs";
import type { Task } from "../types";
import { textSum } from "../words/text-facts";
import { amongTasks } from "./types";
import { at, factsOf, namesSumOf, plainWords, taskRole, wordsIn } from "./place";

/** A number that rows of equal {@link rowKey} share, quick for 100,000 rows: only rows with the same are compared. */
function quickSum(task: Task): number {
  let sum = factsOf(task, task.task).sum;
  sum = (Math.imul(sum, 31) + factsOf(task, task.item).sum) | 0;
  sum = (Math.imul(sum, 31) + textSum(task.due ?? "")) | 0;
  return (Math.imul(sum, 31) + namesSumOf(task)) | 0;
}

/** Rows with the same words have the same list of names: by list, the names in a fixed order. */
const known = new WeakMap<readonly string[], string>();

const inFixedOrder = (names: readonly string[]): string => plainWords([...names].sort().join(" "));

function whoOf({ responsible, supporting, leaders }: Task): string {
  if (supporting.length + leaders.length > 0) return inFixedOrder([...responsible, ...supporting, ...leaders]);
  const before = known.get(responsible) ?? inFixedOrder(responsible);
  known.set(responsible, before);
  return before;
}

function rowKey(task: Task): string {
  const what = `${factsOf(task, task.item).plain}|${factsOf(task, task.task).plain}|${wordsIn(task, "measure").plain}`;
  return `${plainWords(task.phase)}|${what}|${plainWords(task.deadlineText)}|${whoOf(task)}`;
}

/** Whether two rows surely have one {@link rowKey}: what they say is the same to the letter. */
const areAlike = (a: Task, b: Task): boolean =>
  a.deadlineText === b.deadlineText &&
  a.phase === b.phase &&
  factsOf(a, a.task) === factsOf(b, b.task) &&
  factsOf(a, a.item) === factsOf(b, b.item) &&
  wordsIn(a, "measure") === wordsIn(b, "measure") &&
  a.responsible === b.responsible &&
  a.supporting === b.supporting &&
  a.leaders === b.leaders;

/** The same task, deadline and people twice, apart from blanks and marks: copied and not taken out. */
export const rowDuplicate = amongTasks<null>({
  waitsFor: rowSigns.any,
  least: 2,
  collect: (task, add) => {
    if (task.task !== "" || task.item !== "") add(quickSum(task), null);
  },
  judge: (rows, { plan }) => {
    const firstOf = new Map<string, Task>();
    const found: Finding[] = [];
    let before: Task | undefined;
    for (const { task } of rows) {
      const key = before && areAlike(before, task) ? "" : rowKey(task);
      const first = key === "" ? before : firstOf.get(key);
      before = first ?? task;
      if (first) found.push(finding("row-duplicate", at(plan, task, taskRole(task)), { firstRow: first.row }));
      else firstOf.set(key, task);
    }
    return found;
  },
});
