import { RowTask } from "../row-task";
import type { ColumnRole, Plan, Task } from "../types";

/** Address of one role's cell; null when the table has no such column. */
export const cellOf = (task: Task, role: ColumnRole): string | null =>
  task instanceof RowTask ? task.cellOf(role) : (task.cells[role] ?? null);

/** Whether the table has such a column. */
export const hasCell = (task: Task, role: ColumnRole): boolean =>
  task instanceof RowTask ? task.has(role) : task.cells[role] !== undefined;

/** Whether the row's words have one of these {@link signs}; a row that cannot tell may have any. */
export const mayHave = (task: Task, some: number): boolean => !(task instanceof RowTask) || (task.signs & some) !== 0;

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

const alreadyPlain = /^[\u3400-\u9fff0-9A-Za-z]*$/;
const wideForms = /[\uff01-\uff5e\u3000\u2100-\u24ff\uf900-\ufaff]/;
const marks = /[\s\u200b，。、；：！？,.;:!?“”"'‘’《》〈〉()（）【】[\]—–\-·…]+/g;

/** Words for comparing: full-width forms folded, blanks and marks gone. */
export function plainWords(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return (wideForms.test(text) ? text.normalize("NFKC") : text).replace(marks, "");
}
