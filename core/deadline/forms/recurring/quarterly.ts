import type { Source } from "../../sense";
import type { Token } from "../../tokens";
import { parts } from "../../words";
import { readAmount } from "../amount";
import { readDays, skipOf } from "./days";
import type { Rule } from "./rule";

/** What narrows 每季度 (`length` 3) and 每半年 (6): 末25日前, 末月底前, 首月10日前, 结束后15日内, 次月5日前. */
export function quarterly(source: Source, at: number, length: 3 | 6): Rule | null {
  const t = source.tokens;
  const i = skipOf(source, t, t[at]?.kind === "at" ? at + 1 : at);
  const month = readMonthOf(source, i, length);
  if (!month) return afterItsEnd(t, i, length);
  const below = skipOf(source, t, month.next);
  const days = readDays(t, below);
  const list = monthsOf(month.offset, length);
  if (days) return { rule: `FREQ=MONTHLY;BYMONTH=${list};BYMONTHDAY=${days.days.join(",")}`, next: days.next };
  const part = t[below]?.kind === "part" ? (t[below]?.value ?? 0) : 0;
  if (part === parts.end || month.end) {
    return { rule: `FREQ=MONTHLY;BYMONTH=${list};BYMONTHDAY=-1`, next: part > 0 ? below + 1 : month.next };
  }
  return { rule: `FREQ=MONTHLY;BYMONTH=${list}`, next: part > 0 ? below + 1 : month.next };
}

const monthsOf = (offset: number, length: number): string =>
  Array.from({ length: 12 / length }, (_, index) => ((index * length + offset - 1) % 12) + 1).join(",");

interface MonthOf {
  readonly offset: number;
  /** True for 季度末 without a day: its last day. */
  readonly end: boolean;
  readonly next: number;
}

/** Which month of the quarter: 末, 末月, 最后一个月, 首月, 第一个月, 次月, or a day alone (its first month). */
function readMonthOf({ text, tokens: t }: Source, i: number, length: number): MonthOf | null {
  const token = t[i];
  if (!token) return null;
  if (token.kind === "part") {
    const last = token.value === parts.end;
    const offset = last ? length : token.value === parts.start ? 1 : 2;
    const named = t[i + 1]?.kind === "monthUnit";
    return { offset, end: last && !named, next: named ? i + 2 : i + 1 };
  }
  if (token.kind === "quarterUnit" && t[i + 1]?.kind === "part")
    return readMonthOf({ text, tokens: t, clause: 0 }, i + 1, length);
  if (token.kind === "monthWord") return { offset: 1, end: false, next: i + 1 };
  if (text.startsWith("首月", token.from))
    return { offset: 1, end: false, next: t[i + 1]?.kind === "monthUnit" ? i + 2 : i + 1 };
  const last = text.startsWith("最后", token.from);
  if ((last || token.kind === "ordinal") && t[i + 1]?.kind === "num") {
    const month = t[i + 2]?.kind === "measure" ? i + 3 : i + 2;
    if (t[month]?.kind !== "monthUnit") return null;
    return { offset: last ? length : (t[i + 1]?.value ?? 1), end: false, next: month + 1 };
  }
  return readDays(t, i) ? { offset: 1, end: false, next: i } : null;
}

/** 每季度结束后15日内: in the month after. */
function afterItsEnd(t: readonly Token[], i: number, length: number): Rule | null {
  const after = t[i]?.kind === "finish" ? i + 1 : i;
  if (t[after]?.kind !== "after") return null;
  const amount = readAmount(t, after + 1);
  if (!amount) return null;
  if (amount.unit === "workday") return { rule: `FREQ=MONTHLY;INTERVAL=${length}`, next: amount.next };
  const day = amount.unit === "day" && amount.n <= 28 ? amount.n : amount.unit === "month" && amount.n === 1 ? -1 : 0;
  return day === 0
    ? null
    : { rule: `FREQ=MONTHLY;BYMONTH=${monthsOf(1, length)};BYMONTHDAY=${day}`, next: amount.next };
}
