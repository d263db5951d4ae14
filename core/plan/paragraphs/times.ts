import { parseDeadline } from "../../deadline";
import { readParties } from "../units/responsible";
import { isUnitLike } from "../units/unit-words";

const bracketEnd = /[（(]([^（()）]{2,40})[)）]\s*[。.]?\s*$/;
const bracketAnywhere = /[（(]([^（()）]{2,40})[)）]/g;
const month = "\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|初|末|份)?";
const datePhrase = `(?:(?:20\\d{2}|今|本|明|次)年)?(?:${month}(?:[至到—–~-]+(?:\\d{1,2}月)?(?:\\d{1,2}日|[上中下]旬|底|末)?)?(?:之?前|以前|底前)?|年底(?:前|之前)?)`;
const inSentence = new RegExp(datePhrase);
const timeFirst = new RegExp(`^(${datePhrase})\\s*[，,:：]\\s*(.+)$`);

/** A meeting alone is a time in a column of times; in a sentence only 期间 and the like make it one. */
const during = /期间|过程中|[当同之](?:日|天|晚|时)/;

/** Whether words say by when: a day, a window, a time after an event. */
export function isTime(words: string): boolean {
  const { kind } = parseDeadline(words, { year: 2000 }).meaning;
  if (kind === "event") return during.test(words);
  return kind === "date-range" || kind === "relative" || kind === "multiple";
}

/** Times of their own in a bracket also are 立行立改, 长期坚持 and 每季度. */
const isStanding = (words: string): boolean => {
  const { kind } = parseDeadline(words, { year: 2000 }).meaning;
  return kind === "ongoing" || kind === "immediate" || kind === "recurring";
};

const isLimit = (words: string): boolean => isTime(words) || (words.length <= 12 && isStanding(words));

/** 县交通运输局牵头，各乡镇配合，10月底前完成: who, and last by when; null when it is not built so. */
function partiesAndTime(words: string): { readonly parties: string; readonly deadline: string } | null {
  const pieces = words.split(/[，,；;]/);
  const deadline = pieces.pop()?.trim() ?? "";
  const { units } = readParties(pieces.join("，"));
  const named = units.length > 0 && units.every((unit) => isUnitLike(unit));
  return named && isLimit(deadline) ? { parties: units.join("、"), deadline } : null;
}

export interface Bracketed {
  readonly text: string;
  readonly deadline: string;
  /** Who stands before the deadline, joined by 、. */
  readonly parties: string;
}

/** The deadline in brackets at the end of a text, who stands before it, and the text without both. */
export function bracketed(text: string): Bracketed {
  const found = bracketEnd.exec(text);
  const words = found?.[1] ?? "";
  if (!found) return { text, deadline: "", parties: "" };
  const said = partiesAndTime(words) ?? (isLimit(words) ? { deadline: words, parties: "" } : null);
  return said ? { text: text.slice(0, found.index).trim(), ...said } : { text, deadline: "", parties: "" };
}

/** The first bracket with a time: a phase's window. */
export function windowOf(text: string): string {
  for (const [, words = ""] of text.matchAll(bracketAnywhere)) if (isTime(words)) return words;
  return "";
}

/** A text without the brackets that hold a time. */
export const withoutTimes = (text: string): string =>
  text.replace(bracketAnywhere, (bracket) => (isTime(bracket.slice(1, -1)) ? "" : bracket));

/** 会后10日内, 接到评议意见后2个月内 */
const afterEvent =
  /(?:[接收]到[^，,。；;后]{2,14}|[^，,。；;在于后]{0,8}会议?(?:结束|闭会)?)后\d{1,3}个?(?:工作日|日|天|周|月)(?:内|以内|之内)/;

/** The first time named inside a sentence, a day before one that hangs on an event; or "". */
export function timeInSentence(text: string): string {
  const words = [inSentence.exec(text)?.[0], afterEvent.exec(text)?.[0]];
  return words.find((each) => each !== undefined && each !== "" && isTime(each)) ?? "";
}

/** "9月至10月，撰写述职报告" → the time and what is to be done; null when no time stands first. */
export function leadingTime(text: string): { readonly deadline: string; readonly task: string } | null {
  const [, deadline = "", task = ""] = timeFirst.exec(text) ?? [];
  return deadline !== "" && isTime(deadline) ? { deadline, task: task.replace(/[;；]$/, "") } : null;
}
