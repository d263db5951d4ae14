import { when, type Bound, type DeadlineForm, type Found, type Span, type When } from "../sense";
import { isOneOf, kindSet } from "../kind-set";
import type { Token } from "../tokens";
import { readWhen } from "./calendar";
import { readYear } from "./calendar/year";
import { completeRange, withNumber } from "./complete";

/**
 * A date, a stretch or a range with its boundary words: 8月25日前, 截至2022年底, 自7月1日起, 8月21-25日, 9月至10月底,
 * and lists joined by 、 or 和, whose members share boundary and part: 3月、6月、9月底前.
 */
export const span: DeadlineForm = {
  name: "span",
  begins: [
    "num",
    "yearWord",
    "wholeYear",
    "masked",
    "monthWord",
    "monthName",
    "monthUnit",
    "yearUnit",
    "stretch",
    "quarterWord",
    "quarterUnit",
    "ordinal",
    "halfYear",
    "dayWord",
    "weekWord",
    "weekUnit",
    "festival",
    "before",
    "from",
    "to",
    "until",
    "dash",
    "tilde",
  ],
  read(source, at) {
    const t = source.tokens;
    if (isOneOf(t[at], joints) && t[at]?.kind !== "to" && t[at - 1]?.kind !== "after") return null;
    const prefix = readPrefix(t, at);
    const first = readOne(t, prefix.next, prefix.bound);
    if (!first) return null;
    const joined = t[first.next]?.kind;
    if (joined !== "tight" && joined !== "slash") return toFound(at, first);
    const list = readList(t, first);
    if (list.length === 1) return toFound(at, first);
    share(list);
    return list.map((each, index) => ({ ...toFound(index === 0 ? at : each.from, each), joined: index > 0 }));
  },
};

interface ReadSpan {
  readonly from: number;
  readonly next: number;
  readonly span: Span;
}

function toFound(from: number, { span: sense, next }: ReadSpan): Found {
  const days = sense.first.unit === "day" || sense.last.unit === "day";
  return { from, to: next, sense, weight: days || sense.bound !== "whole" ? "firm" : "bare" };
}

const fillers = kindSet("colon", "at", "until", "from", "to", "dash", "tilde");

/** 截至, 最迟于, 自, 到 before a date. */
function readPrefix(t: readonly Token[], at: number): { next: number; bound: Bound } {
  let bound: Bound = "whole";
  let next = at;
  for (; next < at + 5; next += 1) {
    const token = t[next];
    if (!isOneOf(token, fillers)) break;
    const kind = token?.kind;
    if (kind === "until" || (isOneOf(token, joints) && bound !== "from")) bound = "until";
    else if (kind === "from" && bound === "whole") bound = "from";
  }
  return { next, bound };
}

const joints = kindSet("to", "dash", "tilde");

/** One date, stretch or range with what follows it. */
function readOne(t: readonly Token[], at: number, prefix: Bound): ReadSpan | null {
  const first = (isDotted(t, at) ? null : readNumberBefore(t, at, longestList)) ?? readWhen(t, at);
  if (!first) return null;
  const onwards = readOnwards(t, first.next);
  const closed = onwards > first.next ? readClosing(t, onwards, first) : null;
  if (closed) return { from: at, ...closed };
  const joint = onwards > first.next && t[onwards]?.kind === "comma" && t[onwards + 1]?.kind === "to" ? 1 : 0;
  if (isOneOf(t[onwards + joint], joints)) {
    const last = readEnd(t, onwards + joint + 1, first);
    if (last) {
      completeRange(first, last);
      const span: Span = { kind: "span", bound: "range", first, last };
      return { from: at, next: readSuffix(t, last.next, span, last), span };
    }
  }
  const span: Span = { kind: "span", bound: onwards > first.next ? "from" : prefix, first, last: first };
  const next = onwards > first.next ? onwards : readSuffix(t, first.next, span, first);
  // 自9月份 without 起 names the month all the same.
  if (prefix === "from" && span.bound === "from" && onwards === first.next) span.bound = "from";
  return { from: at, next, span };
}

/** 9月开始，11月结束: beginning and end in two clauses. */
function readClosing(t: readonly Token[], at: number, first: When): { next: number; span: Span } | null {
  const last = t[at]?.kind === "comma" ? readWhen(t, at + 1) : null;
  if (!last || t[last.next]?.kind !== "finish") return null;
  completeRange(first, last);
  return { next: last.next + 1, span: { kind: "span", bound: "range", first, last } };
}

/** 21-25日, 10-11月, 3、6、9月, 2018年7-8月: a bare number takes its unit from where the range or list ends. */
function readNumberBefore(t: readonly Token[], at: number, longest: number): When | null {
  const begins = t[at]?.kind;
  if (longest === 0 || (begins !== "num" && begins !== "yearWord" && begins !== "masked")) return null;
  if (begins === "num" && !isOneOf(t[at + 1], mayList)) return null;
  const year = when("year", at);
  const from = readYear(t, at, year);
  const number = t[from];
  const joint = t[from + 1]?.kind ?? "end";
  if (number?.kind !== "num" || number.value > 9999 || !(isOneOf(t[from + 1], joints) || joint === "tight"))
    return null;
  if (joint === "tight" && isEnumeration(t, from)) return null;
  const end = readNumberBefore(t, from + 2, longest - 1) ?? readWhen(t, from + 2);
  if (!end || !sharesUnit(end, joint)) return null;
  const found = withNumber(end, number.value, from + 1);
  found.year = year.year ?? found.year;
  found.yearShift = year.yearShift ?? found.yearShift;
  return found;
}

/** What stands after the first number of a list or range, or after its year. */
const mayList = kindSet("to", "dash", "tilde", "tight", "yearUnit", "masked");

/** 2017-08-21 is no range of numbers. */
const isDotted = (t: readonly Token[], at: number): boolean => {
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

function readEnd(t: readonly Token[], at: number, first: When): When | null {
  const skipped = t[at]?.kind === "to" ? at + 1 : at;
  const last = readWhen(t, skipped);
  if (last) return last;
  const number = t[skipped];
  if (number?.kind !== "num" || number.to - number.from > 2) return null;
  // 2005.1—4, 8.21-25: the last number takes the unit of the first.
  const following = t[skipped + 1]?.kind ?? "end";
  return following === "text" || following === "measure" ? null : withNumber(first, number.value, skipped + 1);
}

const readOnwards = (t: readonly Token[], at: number): number => {
  let next = at;
  while (t[next]?.kind === "onwards" && next < at + 2) next += 1;
  return next;
};

/** 前, 起, 后, 内 and the like after the date; returns the token after them. */
function readSuffix(t: readonly Token[], at: number, span: Span, last: When): number {
  let next = at;
  if (t[next]?.kind === "within") next += 1;
  if (t[next]?.kind === "during" && last.unit !== "festival") next += 1;
  if (t[next]?.kind === "finish" && t[next + 1]?.kind === "before") next += 1;
  const kind = t[next]?.kind;
  if (kind === "before" || kind === "until") {
    if (span.bound !== "range") span.bound = "until";
    next += t[next + 1]?.kind === "before" ? 2 : 1;
    if (t[next]?.kind === "open" && t[next + 1]?.kind === "excluded") last.excluded = true;
  } else if (kind === "after" && span.bound !== "range") {
    span.bound = "after";
    next += 1;
  } else if (kind === "finish" && span.bound === "range") next += 1;
  return next;
}

/** Members of one list; a longer one is read as several. */
const longestList = 16;

/** Members joined to the first by 、, 和, 及 … . */
function readList(t: readonly Token[], first: ReadSpan): ReadSpan[] {
  const list = [first];
  let at = first.next;
  while (list.length < longestList && (t[at]?.kind === "tight" || t[at]?.kind === "slash")) {
    const one = readOne(t, at + 1, "whole");
    if (!one) break;
    list.push(one);
    at = one.next;
  }
  return list;
}

/** What the last member says for all: 3月、6月、9月底前 are three ends of months, all "until". */
function share(list: readonly ReadSpan[]): void {
  const last = list.at(-1)?.span;
  if (!last) return;
  list.forEach((each, index) => {
    const before = list[index - 1]?.span;
    if (before) inherit(each.span.first, before.last, each.span.last);
  });
  for (const { span } of list) {
    if (span === last || span.bound !== "whole") continue;
    if (last.bound === "until") span.bound = "until";
    // 3月、6月、9月的20日前: the day serves every month.
    if (list.length > 2 && last.last.unit === "day" && span.last.unit === "month" && span.last.part === 0) {
      span.last.unit = "day";
      span.last.day = last.last.day;
    }
    if (span.last.part === 0 && span.last.unit === last.last.unit) span.last.part = last.last.part;
  }
}

function inherit(into: When, from: When, last: When): void {
  for (const each of into === last ? [into] : [into, last]) {
    if (each.year === null && each.yearShift === null) {
      each.year = from.year;
      each.yearShift = from.yearShift;
    }
    if ((each.unit === "day" || each.unit === "stretch") && each.month === null && each.monthShift === null) {
      each.month = from.month;
      each.monthShift = from.monthShift;
    }
  }
}
