import { daysInMonth } from "../../../calendar";
import { when, type When } from "../../sense";
import { isOneOf, kindSet } from "../../kind-set";
import type { Token } from "../../tokens";
import { afterBareNumber } from "./after-bare-number";

const joints = kindSet("dot", "slash", "dash");

/** What may stand after 8.10: otherwise it is a decimal (8.10万元). */
const afterShort = kindSet(...afterBareNumber, "dayUnit", "num", "weekUnit");

/** 2024、8、31 and 2024，8，31 */
const listed = kindSet("tight", "comma");

const fullYear = (value: number): boolean => value >= 1900 && value < 2200;

/** 20170810, 2017.8.10, 2017/8/10, 2017-08-10, 2017.8, 8.10, 8/10. */
export function readDotted(t: readonly Token[], i: number): When | null {
  const first = t[i];
  if (first?.kind !== "num") return null;
  if (first.to - first.from === 8) return readCompact(t, i);
  if (isOneOf(t[i + 1], listed)) return readListed(t, i);
  if (!isOneOf(t[i + 1], joints)) return null;
  const joint = t[i + 1]?.kind;
  const second = t[i + 2];
  if (second?.kind !== "num") return null;
  if (!fullYear(first.value)) return joint === "dash" ? null : readMonthDay(t, i);
  if (second.value > 99 || second.to - second.from > 2) return null;
  const third = t[i + 4];
  if (t[i + 3]?.kind === joint && third?.kind === "num" && third.to - third.from <= 2) {
    const day = dayOf(first.value, second.value, third.value, i + 5);
    if (t[i + 5]?.kind === "dayUnit") day.next += 1;
    return day;
  }
  if (second.value < 1 || second.value > 12) return null;
  const month = when("month", t[i + 3]?.kind === "monthUnit" ? i + 4 : i + 3);
  month.year = first.value;
  month.month = second.value;
  return month;
}

/** 8.10, and the 8.10 of 2017年8.10. */
export function readMonthDay(t: readonly Token[], i: number): When | null {
  const month = t[i];
  const joint = t[i + 1]?.kind;
  const day = t[i + 2];
  if (month?.kind !== "num" || (joint !== "dot" && joint !== "slash") || day?.kind !== "num") return null;
  const next = t[i + 3]?.kind;
  const plausible = month.value >= 1 && month.value <= 12 && day.value >= 1 && day.value <= 31;
  if (!plausible || day.to - day.from > 2 || !isOneOf(t[i + 3], afterShort)) return null;
  if (next === "slash" || day.value > daysInMonth(2000, month.value)) return null;
  const found = dayOf(null, month.value, day.value, next === "dayUnit" ? i + 4 : i + 3);
  return found;
}

function readCompact(t: readonly Token[], i: number): When | null {
  const token = t[i];
  if (!token) return null;
  const year = Math.floor(token.value / 10000);
  const month = Math.floor(token.value / 100) % 100;
  // 20170915日前 is the day itself, not the day before it.
  const next = t[i + 1]?.kind === "dayUnit" ? i + 2 : i + 1;
  return fullYear(year) && month >= 1 && month <= 12 && isOneOf(t[i + 1], afterShort)
    ? dayOf(year, month, token.value % 100, next)
    : null;
}

/** 2024、8、31: the year tells it from a list. */
function readListed(t: readonly Token[], i: number): When | null {
  const year = t[i]?.value ?? 0;
  const month = t[i + 2];
  const day = t[i + 4];
  const alike = t[i + 1]?.kind === t[i + 3]?.kind;
  if (!fullYear(year) || month?.kind !== "num" || !alike || day?.kind !== "num") return null;
  const short = month.to - month.from <= 2 && day.to - day.from <= 2 && month.value >= 1 && month.value <= 12;
  return short && isOneOf(t[i + 5], afterShort) ? dayOf(year, month.value, day.value, i + 5) : null;
}

function dayOf(year: number | null, month: number, day: number, next: number): When {
  const found = when("day", next);
  found.year = year;
  found.month = month;
  found.day = day;
  found.certain = year !== null;
  return found;
}
