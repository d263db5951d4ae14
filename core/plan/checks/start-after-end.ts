import { finding } from "../../finding";
import { saysWhenWorkBegins, yearsLater } from "../after-start";
import { mayBeTurnedRound } from "../over-new-year";
import { rowSigns } from "../row-signs";
import type { ColumnRole } from "../types";
import { eachTaskBy, type CheckContext } from "./types";
import { at } from "./place";

function headingOf(role: ColumnRole, { plan, sheets }: CheckContext): string {
  const grid = sheets.find(({ name }) => name === plan.sheet);
  const column = plan.columns[role];
  return grid && column !== undefined ? grid.text(plan.headerRow, column) : "";
}

/** 开始时间 9月20日, 完成时间 7月19日: a row that ends before it begins. */
export const startAfterEnd = eachTaskBy(
  rowSigns.any,
  ({ plan: { columns } }) => (columns.start === undefined || columns.deadline === undefined ? null : columns),
  (task, row) => {
    const text = task.more.start ?? "";
    const { due, deadline, shifted } = task;
    if (text === "" || due === null || shifted !== 0 || task.deadlineInherited) return null;
    if (deadline.meaning.kind !== "date-range") return null;
    const begins = row.deadlines.readWords(text, row.phases.get(task.phase) ?? null).deadline;
    const start = begins.meaning.kind === "date-range" ? begins.meaning.start : null;
    if (start === null || start <= due) return null;
    const open = [begins, deadline].some(({ assumed }) => assumed.some(({ what }) => what === "year"));
    if (open && !(mayBeTurnedRound(start, yearsLater(due, 1)) && saysWhenWorkBegins(row.ask(headingOf, "start"))))
      return null;
    const values = { text: `${text}至${task.deadlineText}`, why: "reversed" as const };
    return finding("deadline-invalid", at(row.plan, task, "deadline"), values);
  },
);
