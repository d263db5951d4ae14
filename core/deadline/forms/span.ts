import type { Bound, DeadlineForm, Found, Span, When } from "../sense";
import { isOneOf, kindSet } from "../kind-set";
import type { Token } from "../tokens";
import { readWhen } from "./calendar";
import { readAmount } from "./amount";
import { completeRange, withNumber } from "./complete";
import { isDotted, longestList, readNumberBefore } from "./number-list";

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
    if (isNumberOfPaper(t, at) || t[at - 1]?.kind === "lunar") return null;
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

/** 第8号, 〔2024〕8号: the number of a document. */
function isNumberOfPaper(t: readonly Token[], at: number): boolean {
  if (t[at + 1]?.kind !== "dayUnit" || t[at + 1]?.value !== 1) return false;
  const before = t[at - 1]?.kind;
  return before === "ordinal" || (before === "close" && t[at - 2]?.kind === "num" && t[at - 3]?.kind === "open");
}

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
  if (!first || isBlankDay(t, first.next)) return null;
  const onwards = readOnwards(t, first.next);
  // 即日起10个工作日内 is counted from that day.
  if (onwards > first.next && t[readAmount(t, onwards)?.next ?? at]?.kind === "within") return null;
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

/** 20XX年X月, 6月X日: a form's blank that nobody filled in. */
const isBlankDay = (t: readonly Token[], at: number): boolean =>
  t[at]?.kind === "masked" && (t[at + 1]?.kind === "monthUnit" || t[at + 1]?.kind === "dayUnit");

/** 9月开始，11月结束: beginning and end in two clauses. */
function readClosing(t: readonly Token[], at: number, first: When): { next: number; span: Span } | null {
  const last = t[at]?.kind === "comma" ? readWhen(t, at + 1) : null;
  if (!last || t[last.next]?.kind !== "finish") return null;
  completeRange(first, last);
  return { next: last.next + 1, span: { kind: "span", bound: "range", first, last } };
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
    last.before = kind === "before" && t[next]?.value === 0;
    next += t[next + 1]?.kind === "before" ? 2 : 1;
    if (t[next]?.kind === "open" && t[next + 1]?.kind === "excluded") last.excluded = true;
  } else if (kind === "after" && span.bound !== "range") {
    span.bound = "after";
    next += 1;
  } else if (kind === "finish" && span.bound === "range") next += 1;
  return next;
}

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
    if (last.bound === "until") {
      span.bound = "until";
      span.last.before = last.last.before;
    }
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
