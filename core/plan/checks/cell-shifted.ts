import { finding, type Fix } from "../../finding";
import type { Task } from "../types";
import { isUnitLike } from "../units/unit-words";
import { splitUnits } from "../units/split-units";
import { eachTask, type RowContext } from "./types";
import { at, whoRole } from "./place";

/** A unit in the deadline column: every name in the cell is one that the plan knows, or is built like one. */
export function isUnitInDeadline(task: Task, { units, plan }: RowContext): boolean {
  const { meaning } = task.deadline;
  if (task.deadlineText === "" || plan.columns.deadline === undefined) return false;
  // 主任会议 is a time as well as a body: without a unit of its own the row was moved.
  if (meaning.kind === "event") return task.responsible.length === 0 && units.has(task.deadlineText);
  if (meaning.kind !== "none") return false;
  const names = splitUnits(task.deadlineText);
  return names.length > 0 && names.every((name) => units.has(name) || (name.length >= 3 && isUnitLike(name)));
}

/** A deadline in the column of responsible parties, with none in its own. */
export function isDeadlineInUnits(task: Task, context: RowContext): boolean {
  if (task.deadlineText !== "" || task.deadlineInherited || task.responsible.length !== 1) return false;
  const [only = ""] = task.responsible;
  if (!/\d|月|年|旬|周|天|日/.test(only) || isUnitLike(only)) return false;
  return context.deadlines.readWords(only, null).deadline.meaning.kind === "date-range";
}

function moveToUnits(task: Task): Fix | undefined {
  const [from, to] = [task.cells.deadline, task.cells[whoRole(task)]];
  if (!from || !to || task.responsible.length > 0) return undefined;
  return {
    cells: [
      { cell: to, input: { type: "text", text: task.deadlineText } },
      { cell: from, input: { type: "blank" } },
    ],
  };
}

function moveToDeadline(task: Task): Fix | undefined {
  const [from, to] = [task.cells[whoRole(task)], task.cells.deadline];
  if (!from || !to) return undefined;
  return {
    cells: [
      { cell: to, input: { type: "text", text: task.responsible[0] ?? "" } },
      { cell: from, input: { type: "blank" } },
    ],
  };
}

/** A unit in the deadline column, a deadline in the units' column, or a whole row moved by a column. */
export const cellShifted = eachTask((task, context) => {
  const { plan } = context;
  if (task.shifted !== 0) {
    const who = whoRole(task);
    const cell = task.cells[task.shifted === -1 ? who : "deadline"] ?? null;
    return finding(
      "cell-shifted",
      { sheet: plan.sheet, row: task.row, cell },
      { text: task.shifted === -1 ? task.responsible.join("、") : task.deadlineText, from: "row", to: who },
    );
  }
  if (isUnitInDeadline(task, context) && !task.deadlineInherited) {
    const values = { text: task.deadlineText, from: "deadline", to: whoRole(task) };
    return finding("cell-shifted", at(plan, task, "deadline"), values, moveToUnits(task));
  }
  if (!isDeadlineInUnits(task, context)) return null;
  const who = whoRole(task);
  const values = { text: task.responsible[0] ?? "", from: who, to: "deadline" };
  return finding("cell-shifted", at(plan, task, who), values, moveToDeadline(task));
});
