import type { ColumnRole, Plan, Task } from "../types";

/** Where a finding about one column of a task stands. */
export function at(
  plan: Pick<Plan, "sheet">,
  task: Task,
  role: ColumnRole,
): { sheet: string; row: number; cell: string | null } {
  return { sheet: plan.sheet, row: task.row, cell: task.cells[role] ?? null };
}

/** The column that says what to do. */
export function taskRole(task: Task): ColumnRole {
  return task.cells.task ? "task" : task.cells.measure ? "measure" : task.cells.item ? "item" : "problem";
}

/** The column that says who does it. */
export function whoRole(task: Task): ColumnRole {
  const order: readonly ColumnRole[] = ["responsible", "lead", "supporting", "person", "leader"];
  return order.find((role) => task.cells[role]) ?? "responsible";
}

const alreadyPlain = /^[\u3400-\u9fff0-9A-Za-z]*$/;
const wideForms = /[\uff01-\uff5e\u3000\u2100-\u24ff\uf900-\ufaff]/;
const marks = /[\s\u200b，。、；：！？,.;:!?“”"'‘’《》〈〉()（）【】[\]—–\-·…]+/g;

/** Words for comparing: full-width forms folded, blanks and marks gone. */
export function plainWords(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return (wideForms.test(text) ? text.normalize("NFKC") : text).replace(marks, "");
}
