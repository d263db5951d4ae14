import { RowTask } from "../row-task";
import type { ColumnRole, Plan, Task } from "../types";
import { TextFacts } from "../words/text-facts";

export { plainWords } from "../words/plain-words";

/** Address of one role's cell; null when the table has no such column. */
export const cellOf = (task: Task, role: ColumnRole): string | null =>
  task instanceof RowTask ? task.cellOf(role) : (task.cells[role] ?? null);

/** Whether the table has such a column. */
export const hasCell = (task: Task, role: ColumnRole): boolean =>
  task instanceof RowTask ? task.has(role) : task.cells[role] !== undefined;

/** Whether the row's words have one of these {@link signs}; a row that cannot tell may have any. */
export const mayHave = (task: Task, some: number): boolean => !(task instanceof RowTask) || (task.signs & some) !== 0;

/** What is known about one of the task's texts. */
export const factsOf = (task: Task, text: string): TextFacts =>
  task instanceof RowTask ? task.factsOf(text) : new TextFacts(text);

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
