import { addMonths, fromIso, toIso, type IsoDate } from "../../calendar";
import { finding } from "../../finding";
import { saysWhenWorkBegins } from "../after-start";
import { mayBeTurnedRound } from "../over-new-year";
import { rowSigns } from "../row-signs";
import { eachTaskBy, type RowContext } from "./types";
import { at } from "./place";

function yearLater(day: IsoDate): IsoDate {
  const date = fromIso(day);
  return date ? toIso(addMonths(date, 12)) : day;
}

const startHeading = ({ ask, plan }: RowContext): string =>
  ask(({ plan: { headerRow, columns }, sheets }) => {
    const grid = sheets.find(({ name }) => name === plan.sheet);
    return grid && columns.start !== undefined ? grid.text(headerRow, columns.start) : "";
  });

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
    if (open && !(mayBeTurnedRound(start, yearLater(due)) && saysWhenWorkBegins(startHeading(row)))) return null;
    const values = { text: `${text}至${task.deadlineText}`, why: "reversed" as const };
    return finding("deadline-invalid", at(row.plan, task, "deadline"), values);
  },
);
