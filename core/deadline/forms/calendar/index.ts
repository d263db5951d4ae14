import { festivalNames } from "../../words";
import { when, type When } from "../../sense";
import { isOneOf, kindSet } from "../../kind-set";
import type { Token } from "../../tokens";
import { readDotted, readMonthDay } from "./dotted";
import { readBelowMonth, readMonth } from "./month";
import { readPart } from "./part";
import { readQuarterOrHalf } from "./quarter";
import { readTimes } from "./time-of-day";
import { readNearDay, weekdayAt } from "./week";
import { readYear } from "./year";

/** One stretch of the calendar that begins at token `i`, with its time of day and remarks; null when none does. */
export function readWhen(t: readonly Token[], i: number): When | null {
  const kind = t[i]?.kind;
  const found = kind === "num" ? (readDotted(t, i) ?? readNumbered(t, i)) : (readNearDay(t, i) ?? readNamed(t, i));
  if (!found) return null;
  found.next = readRemarks(t, found.next, found);
  return found;
}

/** What may stand after the number that a date begins with. */
const afterNumber = kindSet("monthUnit", "yearUnit", "dayUnit", "quarterUnit", "masked");

/** A year, month, day or quarter by its number. */
const readNumbered = (t: readonly Token[], i: number): When | null =>
  isOneOf(t[i + 1], afterNumber) || (t[i]?.value ?? 0) < 32 ? readNamed(t, i) : null;

const mayBegin = kindSet(
  "num",
  "yearWord",
  "masked",
  "festival",
  "wholeYear",
  "monthWord",
  "monthName",
  "monthUnit",
  "yearUnit",
  "stretch",
  "quarterWord",
  "quarterUnit",
  "ordinal",
  "halfYear",
  "before",
);

/** Year, then what narrows it; each may be missing. */
function readNamed(t: readonly Token[], i: number): When | null {
  if (!isOneOf(t[i], mayBegin)) return null;
  const found = when("year", i);
  const afterYear = readYear(t, i, found);
  const from = afterYear > i && isOf(t, afterYear) ? afterYear + 1 : afterYear;
  const dotted = afterYear > i ? readMonthDay(t, from) : null;
  if (dotted) return { ...dotted, year: found.year, yearShift: found.yearShift };
  const narrowed = readNarrower(t, from, found, afterYear > i);
  if (narrowed > from) found.next = narrowed;
  else if (afterYear > i) found.next = afterYear;
  else return null;
  found.certain = found.unit === "day" && found.month !== null;
  return found;
}

function readNarrower(t: readonly Token[], i: number, into: When, yearKnown: boolean): number {
  const token = t[i];
  if (!token) return i;
  if (token.kind === "festival") {
    into.unit = "festival";
    into.festival = festivalNames[token.value] ?? null;
    return t[i + 1]?.kind === "holidays" ? i + 2 : i + 1;
  }
  if (token.kind === "wholeYear") return i + 1;
  const quarter = readQuarterOrHalf(t, i, into);
  if (quarter > i) return quarter;
  const month = readMonth(t, i, into);
  if (month > i) return month;
  if (token.kind === "part" && yearKnown) return readPart(t, i, into);
  if (token.kind === "yearUnit") return readYearUnit(t, i, into, yearKnown);
  if (token.kind === "stretch" || (token.kind === "num" && t[i + 1]?.kind === "dayUnit")) {
    return readBelowMonth(t, i, into);
  }
  return i;
}

/** 年底, 年内, 今年年底: the year itself is open or already read. */
function readYearUnit(t: readonly Token[], i: number, into: When, yearKnown: boolean): number {
  const part = readPart(t, i + 1, into);
  if (part > i + 1) return part;
  const within = t[i + 1]?.kind === "within";
  return within || yearKnown ? i + 1 : i;
}

const isOf = (t: readonly Token[], i: number): boolean =>
  t[i]?.kind === "text" && (t[i]?.to ?? 0) - (t[i]?.from ?? 0) === 1 && t[i + 1]?.kind === "num";

const mayFollow = kindSet("open", "weekUnit", "excluded", "about", "space", "comma", "dayTime", "closingTime", "num");

/** What may follow a date without changing it much: （星期五）, （不含本日）, 上午9时, 左右. */
function readRemarks(t: readonly Token[], i: number, into: When): number {
  if (!isOneOf(t[i], mayFollow)) return i;
  let at = i;
  for (let turn = 0; turn < 4; turn += 1) {
    const before = at;
    at = skipBrackets(t, at, into);
    if (t[at]?.kind === "weekUnit" && weekdayAt(t, at + 1)) at += 2;
    if (t[at]?.kind === "excluded") {
      into.excluded = true;
      at += 1;
    }
    if (into.time === null) at = readTimes(t, at, into);
    if (t[at]?.kind === "about") {
      into.about = true;
      at += 1;
    }
    if (at === before) break;
  }
  return at;
}

const bracketWords = kindSet("weekUnit", "weekWord", "num", "dayUnit", "included", "excluded");

/** A short remark in brackets; anything that could be a deadline of its own stays. */
function skipBrackets(t: readonly Token[], i: number, into: When): number {
  if (t[i]?.kind !== "open") return i;
  for (let at = i + 1; at < i + 5; at += 1) {
    const token = t[at];
    if (!token) return i;
    if (token.kind === "close") return at > i + 1 ? at + 1 : i;
    if (token.kind === "excluded") into.excluded = true;
    if (!isOneOf(token, bracketWords) && !(token.kind === "text" && token.to - token.from <= 4)) return i;
  }
  return i;
}
