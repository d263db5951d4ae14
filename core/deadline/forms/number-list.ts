import { isOneOf, kindSet } from "../kind-set";
import { when, type When } from "../sense";
import type { Token } from "../tokens";
import { readWhen } from "./calendar";
import { readYear } from "./calendar/year";
import { withNumber } from "./complete";

/** Members of one list; a longer one is read as several. */
export const longestList = 16;

const joints = kindSet("to", "dash", "tilde");

/** 21-25日, 10-11月, 3、6、9月, 2018年7-8月: a bare number takes its unit from where the range or list ends. */
export function readNumberBefore(t: readonly Token[], at: number, longest: number): When | null {
  const begins = t[at]?.kind;
  if (longest === 0 || !isOneOf(t[at], mayBeginList)) return null;
  if (begins === "num" && !isOneOf(t[at + 1], mayList)) return null;
  const year = when("year", at);
  const afterYear = readYear(t, at, year);
  const ordinal = t[afterYear]?.kind === "ordinal";
  const from = ordinal ? afterYear + 1 : afterYear;
  const number = t[from];
  const joint = t[from + 1]?.kind ?? "end";
  if (number?.kind !== "num" || number.value > 9999 || !(isOneOf(t[from + 1], joints) || joint === "tight"))
    return null;
  if (joint === "tight" && isEnumeration(t, from)) return null;
  const end = readNumberBefore(t, from + 2, longest - 1) ?? readWhen(t, from + 2);
  if (!end || !sharesUnit(end, joint) || (ordinal && end.unit !== "quarter")) return null;
  const found = withNumber(end, number.value, from + 1);
  found.year = year.year ?? found.year;
  found.yearShift = year.yearShift ?? found.yearShift;
  return found;
}

const mayBeginList = kindSet("num", "yearWord", "masked", "ordinal");

/** What stands after the first number of a list or range, or after its year. */
const mayList = kindSet("to", "dash", "tilde", "tight", "yearUnit", "masked");

/** 2017-08-21 is no range of numbers. */
export const isDotted = (t: readonly Token[], at: number): boolean => {
  const first = t[at];
  const joint = t[at + 1]?.kind;
  if (joint !== "dash" && joint !== "dot" && joint !== "slash") return false;
  return (
    first?.kind === "num" &&
    first.value >= 1900 &&
    first.value < 2200 &&
    (t[at + 2]?.to ?? 9) - (t[at + 2]?.from ?? 0) <= 2
  );
};

/** In a list only months, quarters and days without month share their unit: 1、8月10日前 is item 1. */
const sharesUnit = (end: When, joint: string): boolean =>
  joint !== "tight" || end.unit === "month" || end.unit === "quarter" || (end.unit === "day" && end.month === null);

/** 1、…2、…: numbers of items, not members of a list. */
function isEnumeration(t: readonly Token[], at: number): boolean {
  const begins = at === 0 || t[at - 1]?.kind === "comma";
  if (!begins) return false;
  const next = (t[at]?.value ?? 0) + 1;
  for (let i = at + 3; i < at + 60 && i < t.length; i += 1) {
    const numbered = t[i]?.kind === "num" && t[i]?.value === next && t[i + 1]?.kind === "tight";
    if (numbered && t[i - 1]?.kind !== "tight") return true;
  }
  return false;
}
