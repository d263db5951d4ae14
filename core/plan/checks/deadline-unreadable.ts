import { finding, type Fix } from "../../finding";
import type { Task } from "../types";
import { isUnitInDeadline } from "./cell-shifted";
import { whyInvalid } from "./deadline-invalid";
import { eachTask, type CheckContext, type RowContext } from "./types";
import { at } from "./place";

/** The nearest deadline above a row that can be read. */
function deadlineAbove(task: Task, { plan, placeOf }: CheckContext): string | null {
  for (let place = placeOf(task) - 1; place >= 0; place -= 1) {
    const above = plan.tasks[place];
    if (above && above.deadline.meaning.kind !== "none") return above.deadlineText;
  }
  return null;
}

/** 同上 can be written out: the deadline of the row above. */
function writeOut(task: Task, { ask }: RowContext): Fix | undefined {
  const { meaning } = task.deadline;
  if (meaning.kind !== "none" || meaning.reason !== "ditto" || !task.cells.deadline) return undefined;
  const text = ask((now) => deadlineAbove(task, now));
  if (text === null) return undefined;
  return { cells: [{ cell: task.cells.deadline, input: { type: "text", text } }] };
}

/** Words in the deadline cell that mean no date: 视情况而定, 见实施方案, 已完成. */
export const deadlineUnreadable = eachTask((task, context) => {
  const { meaning } = task.deadline;
  if (task.deadlineText === "" || task.deadlineInherited || meaning.kind !== "none" || meaning.reason === "blank")
    return null;
  if (whyInvalid(task) || isUnitInDeadline(task, context)) return null;
  const { plan } = context;
  return finding(
    "deadline-unreadable",
    at(plan, task, "deadline"),
    { text: task.deadlineText },
    writeOut(task, context),
  );
});
