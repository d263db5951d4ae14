import { stretchCodes } from "../../words";
import type { When } from "../../sense";
import { isOneOf, kindSet } from "../../kind-set";
import type { Token, TokenKind } from "../../tokens";
import { afterBareDay } from "./after-bare-number";
import { readPart } from "./part";
import { weekdayAt } from "./week";

/** 8月, 8月份, 本月, 元月, and what narrows it: a day, 上旬, 底. Returns the token after it, or `i`. */
export function readMonth(t: readonly Token[], i: number, into: When): number {
  const next = readMonthName(t, i, into);
  if (next === i) return i;
  into.unit = "month";
  const rest = t[next]?.kind === "within" && t[next + 1]?.kind === "stretch" ? next + 1 : skipOf(t, next);
  const narrowed = readBelowMonth(t, rest, into);
  return narrowed === rest ? next : narrowed;
}

/** 8月的: the 的 is one token of text only when nothing else stands with it. */
function skipOf(t: readonly Token[], i: number): number {
  const token = t[i];
  return token?.kind === "text" && token.to - token.from === 1 && startsBelowMonth(t[i + 1]?.kind) ? i + 1 : i;
}

const startsBelowMonth = (kind: TokenKind | undefined): boolean => kind === "num" || kind === "stretch";

function readMonthName(t: readonly Token[], i: number, into: When): number {
  const token = t[i];
  if (!token) return i;
  if (token.kind === "monthWord") {
    into.monthShift = token.value;
    return i + 1;
  }
  if (token.kind === "monthName") {
    into.month = token.value;
    return i + 1;
  }
  if (token.kind === "num" && t[i + 1]?.kind === "monthUnit" && token.to - token.from <= 2) {
    into.month = token.value;
    return i + 2;
  }
  // 月底: which month stays open.
  return token.kind === "monthUnit" && t[i + 1]?.kind === "part" ? i + 1 : i;
}

/** A day, a stretch or a part of a month. */
export function readBelowMonth(t: readonly Token[], i: number, into: When): number {
  const token = t[i];
  if (token?.kind === "ordinal") return readWeekOfMonth(t, i, into);
  if (token?.kind === "stretch") {
    into.unit = "stretch";
    into.n = token.value;
    return readPart(t, i + 1, into);
  }
  const garbled = readGarbledDay(t, i, into);
  if (garbled > i) return garbled;
  if (token?.kind === "num" && token.to - token.from <= 3) {
    const unit = t[i + 1]?.kind;
    if (unit === "dayUnit" || (token.value <= 31 && isOneOf(t[i + 1], afterBareDay))) {
      into.unit = "day";
      into.day = token.value;
      return unit === "dayUnit" ? i + 2 : i + 1;
    }
    return i;
  }
  return readPart(t, i, into);
}

const apart = kindSet("dot", "space");
const endsDay = kindSet("dayUnit", "before", "end");

/** 9月1015日前, 9月10.15日, 9月10 15日: a mark is lost or wrong, and nobody can tell which days were meant. No such day. */
function readGarbledDay(t: readonly Token[], i: number, into: When): number {
  const token = t[i];
  if (token?.kind !== "num" || (into.month === null && into.monthShift === null)) return i;
  const run = token.to - token.from > 3 && isOneOf(t[i + 1], endsDay) ? i + 1 : i;
  const pair = isOneOf(t[i + 1], apart) && t[i + 2]?.kind === "num" && t[i + 3]?.kind === "dayUnit" ? i + 3 : i;
  const last = Math.max(run, pair);
  if (last === i) return i;
  into.unit = "day";
  into.day = 0;
  return t[last]?.kind === "dayUnit" ? last + 1 : last;
}

/** 9月第二周, 9月第一周周五: weeks are counted from the first of the month, seven days each. */
function readWeekOfMonth(t: readonly Token[], i: number, into: When): number {
  const number = t[i + 1];
  const unit = t[i + 2]?.kind === "measure" ? i + 3 : i + 2;
  if (number?.kind !== "num" || number.value > 5 || t[unit]?.kind !== "weekUnit") return i;
  into.unit = "month-week";
  into.n = number.value;
  const again = t[unit + 1]?.kind === "weekUnit" ? unit + 2 : unit + 1;
  const weekday = weekdayAt(t, again);
  into.day = weekday || null;
  into.about = weekday === 0;
  return weekday ? again + 1 : unit + 1;
}

/** Days of a month that have a name of their own, by the number the word carries. */
export const stretchName = (n: number): (typeof stretchCodes)[number] => stretchCodes[n] ?? "first-ten";
