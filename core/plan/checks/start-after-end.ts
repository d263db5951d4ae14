import { daysBetween } from "../../calendar";
import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import { eachTaskBy, type RowContext } from "./types";
import { at } from "./place";

/** Without years 12月 to 3月 runs over New Year; nothing that lasts longer is meant so. */
const longest = 270;
const year = 365;
/** 9月 to 8月 of the next year: a whole one. */
const wholeYear = 358;

/** When the matter came up, not when work begins: without its year it may be of the year before. */
const isReceipt = /立项|登记|批示|提出|交办|发现|下发|下达|检查|受理|发生/;

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
    const lasts = year - daysBetween(due, start);
    if (open && (lasts < longest || lasts >= wholeYear || isReceipt.test(startHeading(row)))) return null;
    const values = { text: `${text}至${task.deadlineText}`, why: "reversed" as const };
    return finding("deadline-invalid", at(row.plan, task, "deadline"), values);
  },
);
