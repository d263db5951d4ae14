import { finding, type Fix } from "../../finding";
import type { Plan, Task } from "../types";
import { isUnitInDeadline } from "./cell-shifted";
import { whyInvalid } from "./deadline-invalid";
import { eachTask } from "./types";
import { at } from "./place";

/** 同上 can be written out: the deadline of the row above. */
function writeOut(plan: Plan, task: Task): Fix | undefined {
  const { meaning } = task.deadline;
  if (meaning.kind !== "none" || meaning.reason !== "ditto" || !task.cells.deadline) return undefined;
  const above = plan.tasks
    .slice(0, plan.tasks.indexOf(task))
    .reverse()
    .find(({ deadline }) => deadline.meaning.kind !== "none");
  if (!above) return undefined;
  return { cells: [{ cell: task.cells.deadline, input: { type: "text", text: above.deadlineText } }] };
}

/** Words in the deadline cell that mean no date: 视情况而定, 见实施方案, 已完成. */
export const deadlineUnreadable = eachTask((task, context) => {
  const { meaning } = task.deadline;
  if (task.deadlineText === "" || task.deadlineInherited || meaning.kind !== "none" || meaning.reason === "blank")
    return null;
  if (whyInvalid(task) || isUnitInDeadline(task, context)) return null;
  const { plan } = context;
  return finding("deadline-unreadable", at(plan, task, "deadline"), { text: task.deadlineText }, writeOut(plan, task));
});
