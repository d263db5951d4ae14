import type { Bound, DeadlineForm, Found, Span, When } from "../sense";
import type { Token, TokenKind } from "../tokens";
import { readWhen } from "./calendar";
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
    "festival",
    "before",
    "from",
    "to",
    "until",
  ],
  read(source, at) {
    const t = source.tokens;
    const prefix = readPrefix(t, at);
    const first = readOne(t, prefix.next, prefix.bound);
    if (!first) return null;
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

const fillers: ReadonlySet<TokenKind> = new Set<TokenKind>(["colon", "at", "until", "from", "to"]);

/** 截至, 最迟于, 自, 到 before a date. */
function readPrefix(t: readonly Token[], at: number): { next: number; bound: Bound } {
  let bound: Bound = "whole";
  let next = at;
  for (; next < at + 5; next += 1) {
    const kind = t[next]?.kind;
    if (kind === undefined || !fillers.has(kind)) break;
    if (kind === "until" || (kind === "to" && bound !== "from")) bound = "until";
    else if (kind === "from" && bound === "whole") bound = "from";
  }
  return { next, bound };
}

const joints: ReadonlySet<TokenKind> = new Set<TokenKind>(["to", "dash", "tilde"]);

/** One date, stretch or range with what follows it. */
function readOne(t: readonly Token[], at: number, prefix: Bound): ReadSpan | null {
  const first = readWhen(t, at) ?? readNumberBefore(t, at);
  if (!first) return null;
  const onwards = readOnwards(t, first.next);
  const joint = onwards > first.next && t[onwards]?.kind === "comma" && t[onwards + 1]?.kind === "to" ? 1 : 0;
  if (joints.has(t[onwards + joint]?.kind ?? "end")) {
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

/** 21-25日, 10-11月, 三至四季度: a bare number takes its unit from the end of the range. */
function readNumberBefore(t: readonly Token[], at: number): When | null {
  const number = t[at];
  if (number?.kind !== "num" || !joints.has(t[at + 1]?.kind ?? "end")) return null;
  const end = readWhen(t, at + 2);
  if (!end || number.value > 9999) return null;
  return withNumber(end, number.value, at + 1);
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
  const kind = t[next]?.kind;
  if (kind === "before" || kind === "until") {
    if (span.bound !== "range") span.bound = "until";
    next += t[next + 1]?.kind === "before" ? 2 : 1;
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
  while (t[at]?.kind === "tight" || (t[at]?.kind === "slash" && list.length < 50)) {
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
