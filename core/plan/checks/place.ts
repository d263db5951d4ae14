import { parseCellAddress } from "../../workbook/grid";
import { deadlineSigns, rowSigns } from "../row-signs";
import { RowTask } from "../row-task";
import type { ColumnRole, Plan, Task } from "../types";
import { namesSum } from "../units/people";
import { TextFacts } from "../words/text-facts";

export { plainWords } from "../words/plain-words";

/** Address of one role's cell; null when the table has no such column. */
export const cellOf = (task: Task, role: ColumnRole): string | null =>
  task instanceof RowTask ? task.cellOf(role) : (task.cells[role] ?? null);

/** Whether the table has such a column. */
export const hasCell = (task: Task, role: ColumnRole): boolean =>
  task instanceof RowTask ? task.has(role) : task.cells[role] !== undefined;

/** What the row is and what its words have; a copy of a row, which cannot tell, may have all but a day of its own. */
export function signsOf(task: Task): number {
  if (task instanceof RowTask) return task.signs;
  return ~rowSigns.day | deadlineSigns(task.deadlineText, task.deadline, task.resolution);
}

/** Whether the row has one of these signs. */
export const mayHave = (task: Task, some: number): boolean => (signsOf(task) & some) !== 0;

/** What stands in the cell of a role, itself or by a merge; of a copy of a row, what the row says. */
export function wordsIn(task: Task, role: ColumnRole): TextFacts {
  if (task instanceof RowTask) return task.wordsIn(role);
  return new TextFacts(task.cells[role] === undefined ? "" : saidIn(task, role));
}

function saidIn(task: Task, role: ColumnRole): string {
  if (role === "phase" || role === "item" || role === "task" || role === "note") return task[role];
  return role === "deadline" ? task.deadlineText : (task.more[role] ?? "");
}

/** Whether a merge that begins in a row above gives what stands in the cell of a role. */
export function isInherited(task: Task, role: ColumnRole): boolean {
  if (task instanceof RowTask) return task.isInherited(role);
  return (parseCellAddress(task.cells[role] ?? "")?.row ?? task.row) < task.row;
}

/** What is known about one of the task's texts. */
export const factsOf = (task: Task, text: string): TextFacts =>
  task instanceof RowTask ? task.factsOf(text) : new TextFacts(text);

/** A sum over the names in a row: see {@link namesSum}. */
export const namesSumOf = (task: Task): number =>
  task instanceof RowTask
    ? task.namesSum
    : namesSum(task.responsible) + namesSum(task.supporting) + namesSum(task.leaders);

/** Where a finding about one column of a task stands. */
export const at = (
  plan: Pick<Plan, "sheet">,
  task: Task,
  role: ColumnRole,
): { sheet: string; row: number; cell: string | null } => ({
  sheet: plan.sheet,
  row: task.row,
  cell: cellOf(task, role),
});

/** The column that says what to do. */
export function taskRole(task: Task): ColumnRole {
  return hasCell(task, "task")
    ? "task"
    : hasCell(task, "measure")
      ? "measure"
      : hasCell(task, "item")
        ? "item"
        : "problem";
}

const whoRoles: readonly ColumnRole[] = ["responsible", "lead", "supporting", "person", "leader"];

/** The column that says who does it. */
export function whoRole(task: Task): ColumnRole {
  for (const role of whoRoles) if (hasCell(task, role)) return role;
  return "responsible";
}
