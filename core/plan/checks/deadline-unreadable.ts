import { finding, type Fix } from "../../finding";
import { rowSigns } from "../row-signs";
import type { Plan, Task } from "../types";
import { isTaskInDeadline, isUnitInDeadline } from "./cell-shifted";
import { whyInvalid } from "./deadline-invalid";
import { eachTask, type CheckContext, type RowContext } from "./types";
import { at } from "./place";

/** By place, the nearest deadline above that can be read; worked out once for all rows of a plan. */
const aboveIn = new WeakMap<Plan, readonly (string | null)[]>();

function deadlinesAbove(plan: Plan): readonly (string | null)[] {
  let last: string | null = null;
  return plan.tasks.map(({ deadline, deadlineText }) => {
    const above = last;
    if (deadline.meaning.kind !== "none") last = deadlineText;
    return above;
  });
}

/** The nearest deadline above a row that can be read. */
function deadlineAbove(task: Task, now: CheckContext): string | null {
  const above = aboveIn.get(now.plan) ?? deadlinesAbove(now.plan);
  aboveIn.set(now.plan, above);
  return above[now.placeOf(task)] ?? null;
}

/** 同上 can be written out: the deadline of the row above. */
function writeOut(task: Task, row: RowContext): Fix | undefined {
  const { meaning } = task.deadline;
  if (meaning.kind !== "none" || meaning.reason !== "ditto" || !task.cells.deadline) return undefined;
  const text = row.ask(deadlineAbove, task);
  if (text === null) return undefined;
  return { cells: [{ cell: task.cells.deadline, input: { type: "text", text } }] };
}

/** Words in the deadline cell that mean no date: 视情况而定, 见实施方案, 已完成. */
export const deadlineUnreadable = eachTask(rowSigns.unread, (task, context) => {
  const { meaning } = task.deadline;
  if (task.deadlineText === "" || task.deadlineInherited || meaning.kind !== "none" || meaning.reason === "blank")
    return null;
  if (whyInvalid(task) || isTaskInDeadline(task, context) || isUnitInDeadline(task, context)) return null;
  const { plan } = context;
  return finding(
    "deadline-unreadable",
    at(plan, task, "deadline"),
    { text: task.deadlineText },
    writeOut(task, context),
  );
});
