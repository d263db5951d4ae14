import type { ColumnRole, Plan, Task } from "../types";

/** Where a finding about one column of a task stands. */
export function at(plan: Plan, task: Task, role: ColumnRole): { sheet: string; row: number; cell: string | null } {
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

/** Words for comparing: full-width forms folded, blanks and marks gone. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b]+/g, "")
    .replace(/[，。、；：！？,.;:!?“”"'‘’《》〈〉()（）【】[\]—–\-·…]/g, "");
}
