import { finding, type Fix } from "../../finding";
import { parseCellAddress, type SheetGrid } from "../../workbook/grid";
import { rowSigns } from "../row-signs";
import type { Task } from "../types";
import { isUnitLike } from "../units/unit-words";
import { splitUnits } from "../units/split-units";
import { isTimeAlone } from "../words/time-alone";
import { eachTask, type CheckContext, type RowContext } from "./types";
import { at, taskRole, whoRole } from "./place";

/** A unit in the deadline column: every name in the cell is one that the plan knows, or is built like one. */
export function isUnitInDeadline(task: Task, context: RowContext): boolean {
  const { units, plan } = context;
  const { meaning } = task.deadline;
  if (task.deadlineText === "" || plan.columns.deadline === undefined) return false;
  // 主任会议 is a time as well as a body: without a unit of its own the row was moved.
  if (meaning.kind === "event") {
    const { deadlineText, responsible } = task;
    return units.has(deadlineText) && (responsible.length === 0 || swappedDeadline(task, context) !== "");
  }
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

/** 召开动员会 in the deadline column and 9月10日 as what is to be done: the two changed places. */
export function isTaskInDeadline(task: Task, context: RowContext): boolean {
  const { deadline, deadlineText, deadlineInherited } = task;
  if (deadlineText === "" || deadlineInherited || !isTimeAlone(task.task) || isTimeAlone(deadlineText)) return false;
  const { kind } = deadline.meaning;
  if (kind !== "event" && !(kind === "none" && deadline.meaning.reason === "not-a-date")) return false;
  return context.deadlines.readWords(task.task, null).deadline.meaning.kind === "date-range";
}

/** Whether a cell is the row's own and holds typed words or nothing: no merge, formula, figure or date. */
function isPlain(grid: SheetGrid, cell: string, task: Task): boolean {
  const place = parseCellAddress(cell);
  if (place?.row !== task.row || grid.mergeAt(place.row, place.column)) return false;
  const value = grid.value(place.row, place.column);
  return grid.formula(place.row, place.column) === null && (value === null || typeof value === "string");
}

interface OwnCells {
  readonly task: Task;
  readonly cells: readonly string[];
}

function arePlain({ task, cells }: OwnCells, { plan, sheets }: CheckContext): boolean {
  const grid = sheets.find(({ name }) => name === plan.sheet);
  return grid !== undefined && cells.every((cell) => isPlain(grid, cell, task));
}

const written = (cell: string, text: string): Fix["cells"][number] => ({
  cell,
  input: text === "" ? { type: "blank" } : { type: "text", text },
});

/** Puts the deadline's cell and the other each where it belongs, when nothing can be lost by it. */
function puttingRight(
  task: Task,
  context: RowContext,
  deadlineText: string,
  text: string,
  role = whoRole(task),
): Fix | undefined {
  const [deadline, other] = [task.cells.deadline, task.cells[role]];
  if (!deadline || !other) return undefined;
  if (!context.ask(arePlain, { task, cells: [deadline, other] })) return undefined;
  return { cells: [written(other, text), written(deadline, deadlineText)] };
}

/** A deadline where the row's units should stand, when the units stand where the deadline should. */
function swappedDeadline(task: Task, context: RowContext): string {
  const there = task.more[whoRole(task)] ?? "";
  if (there === "" || splitUnits(there).some((name) => isUnitLike(name))) return "";
  return context.deadlines.readWords(there, null).deadline.meaning.kind === "none" ? "" : there;
}

const moveToDeadline = (task: Task, context: RowContext): Fix | undefined =>
  puttingRight(task, context, task.responsible[0] ?? "", "");

/** A unit or a task in the deadline column, a deadline in the units' column, or a whole row moved by a column. */
export const cellShifted = eachTask(rowSigns.unread | rowSigns.awaits | rowSigns.special, (task, context) => {
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
  if (isTaskInDeadline(task, context)) {
    const [text, to] = [task.deadlineText, taskRole(task)];
    const fix = puttingRight(task, context, task.task, text, to);
    return finding("cell-shifted", at(plan, task, "deadline"), { text, from: "deadline", to, swapped: task.task }, fix);
  }
  if (isUnitInDeadline(task, context) && !task.deadlineInherited) {
    const swapped = swappedDeadline(task, context);
    const values = { text: task.deadlineText, from: "deadline", to: whoRole(task), ...(swapped ? { swapped } : {}) };
    // Another unit in the right column: nobody can say which of the two is meant.
    const clear = swapped !== "" || task.responsible.length === 0;
    const fix = clear ? puttingRight(task, context, swapped, task.deadlineText) : undefined;
    return finding("cell-shifted", at(plan, task, "deadline"), values, fix);
  }
  if (!isDeadlineInUnits(task, context)) return null;
  const who = whoRole(task);
  const values = { text: task.responsible[0] ?? "", from: who, to: "deadline" };
  return finding("cell-shifted", at(plan, task, who), values, moveToDeadline(task, context));
});
