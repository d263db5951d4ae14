import { daysBetween, fromIso, type IsoDate } from "../calendar";
import type { RowState } from "../plan/types";

/** Words printed in documents. They are Chinese in every language of the program: the documents are. */
export const stateWords: Readonly<Record<RowState, string>> = {
  done: "已完成",
  overdue: "逾期",
  dueSoon: "临期",
  onTime: "正常",
  awaitingEvent: "待定",
  undated: "无期限",
};

/** 2017年8月18日: Arabic digits, full year, no zero padding (GB/T 9704-2012, 7.3.5.4). "" for null. */
export function printedDate(day: IsoDate | null): string {
  const date = day === null ? null : fromIso(day);
  return date ? `${date.year}年${date.month}月${date.day}日` : "";
}

/** 逾期3天, 临期（还有2天）, 已完成 … */
export function printedState(state: RowState, due: IsoDate | null, today: IsoDate): string {
  if (state === "overdue" && due) return `逾期${daysBetween(due, today)}天`;
  if (state === "dueSoon" && due) return due === today ? "今天到期" : `还有${daysBetween(today, due)}天`;
  return stateWords[state];
}

/** Words of a cell on one line: line breaks and blanks inside Chinese words go. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/([\u2e80-\u9fff\uff00-\uffef]) (?=[\u2e80-\u9fff\uff00-\uffef])/g, "$1")
    .trim();
}

/** Each once, joined by 、 */
export function listed(items: readonly string[]): string {
  return [...new Set(items.filter((item) => item !== ""))].join("、");
}
