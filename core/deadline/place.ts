import {
  addDays,
  addMonths,
  calendarDate,
  daysInMonth,
  festivalDate,
  fromIso,
  halfYear,
  lastDayOfMonth,
  monthStretch,
  quarter,
  toIso,
  weekday,
  type CalendarDate,
  type Period,
} from "../calendar";
import { stretchName } from "./forms/calendar/month";
import type { When } from "./sense";
import type { Assumption, DeadlineContext } from "./types";
import { parts } from "./words";

/** Why words that name a stretch give no date. */
export type Unplaced = "invalid-date" | "vague";

/** What placing needs besides the words, and where it notes what it had to assume. */
export interface Placing {
  readonly context: DeadlineContext;
  readonly issued: CalendarDate | null;
  readonly assumed: Assumption[];
}

export function placing(context: DeadlineContext): Placing {
  return { context, issued: context.issued === undefined ? null : fromIso(context.issued), assumed: [] };
}

/** First and last day of what the words name; `before`: the words say 前. A day that cannot be is invalid, never rolled over. */
export function place(when: When, at: Placing, before = false): Period | Unplaced {
  const period = placeUnit(when, at, before);
  return typeof period === "string" || (isDay(period.start) && isDay(period.end)) ? period : "invalid-date";
}

const isDay = ({ year, month, day }: CalendarDate): boolean => day >= 1 && day <= daysInMonth(year, month);

function placeUnit(when: When, at: Placing, before: boolean): Period | Unplaced {
  switch (when.unit) {
    case "today":
      return at.issued ? oneDay(addDays(at.issued, when.n)) : "vague";
    case "week":
    case "weekday":
      return at.issued ? placeWeek(when, at.issued) : "vague";
    case "festival":
      return placeFestival(when, at, before);
    case "year":
      return placeYear(yearOf(when, at), when.part);
    case "half":
      return placePart(halfYear(yearOf(when, at), when.n), when.part);
    case "quarter":
    case "quarters":
      return placeQuarter(when, at);
    default:
      return placeMonth(when, at);
  }
}

const oneDay = (day: CalendarDate): Period => ({ start: day, end: day });

/** The year as written, the nearest century for two digits, else the document's. */
export function yearOf(when: When, at: Placing): number {
  const { year } = at.context;
  if (when.year !== null) {
    if (when.year >= 100) return when.year;
    const candidate = Math.floor(year / 100) * 100 + when.year;
    const nearest = candidate - year > 50 ? candidate - 100 : year - candidate > 50 ? candidate + 100 : candidate;
    at.assumed.push({ what: "century", value: String(nearest) });
    return nearest;
  }
  if (when.yearShift !== null) return year + when.yearShift;
  at.assumed.push({ what: "year", value: String(year) });
  return year;
}

/** 年初 January, 年中 June, 年底 December. */
function placeYear(year: number, part: number): Period {
  const month = part === parts.start ? 1 : part === parts.middle ? 6 : 12;
  return part === 0
    ? { start: { year, month: 1, day: 1 }, end: { year, month: 12, day: 31 } }
    : { start: { year, month, day: 1 }, end: lastDayOfMonth(year, month) };
}

/** 初 the first month of it, 末 the last one. */
function placePart(whole: Period, part: number): Period {
  if (part === 0) return whole;
  const { year } = whole.start;
  const month =
    part === parts.start
      ? whole.start.month
      : part === parts.end
        ? whole.end.month
        : whole.start.month + Math.floor((whole.end.month - whole.start.month) / 2);
  return { start: { year, month, day: 1 }, end: lastDayOfMonth(year, month) };
}

function placeQuarter(when: When, at: Placing): Period | Unplaced {
  if (when.n > 0) {
    const last = quarter(yearOf(when, at), when.n);
    const start = when.unit === "quarters" ? quarter(last.end.year, 1).start : last.start;
    return placePart({ start, end: last.end }, when.part);
  }
  // 季末 without a document's day or a phase could be any of four.
  if (!at.context.phaseWindow && !at.issued) return "vague";
  const month = monthAround(at, when);
  const index = month.year * 4 + Math.floor((month.month - 1) / 3) + when.shift;
  const year = when.year ?? Math.floor(index / 4);
  return placePart(quarter(year, (index % 4) + 1), when.part);
}

/** The month the document speaks of: that of the phase, else of the day of issue. */
function monthAround(at: Placing, when: When): CalendarDate {
  const phase = at.context.phaseWindow;
  const around = (phase ? fromIso(phase[0]) : null) ?? at.issued;
  const day = around ?? { year: at.context.year, month: 1, day: 1 };
  at.assumed.push({ what: "month", value: around ? toIso(day).slice(0, 7) : "" });
  return when.year !== null && when.year >= 100 ? { ...day, year: when.year } : day;
}

function placeMonth(when: When, at: Placing): Period | Unplaced {
  const placed = monthOf(when, at);
  if (typeof placed === "string") return placed;
  const { year, month } = placed;
  if (when.unit === "day") {
    const day = calendarDate(year, month, when.day ?? 0);
    return day ? oneDay(day) : "invalid-date";
  }
  if (daysInMonth(year, month) === 0) return "invalid-date";
  if (when.unit === "month-week") return placeWeekOfMonth(year, month, when);
  if (when.unit === "stretch") return placeStretch(year, month, when);
  return placeMonthPart(year, month, when.part);
}

function placeStretch(year: number, month: number, when: When): Period {
  const whole = monthStretch(year, month, stretchName(when.n));
  if (when.part === parts.end) return { start: addDays(whole.end, -2), end: whole.end };
  return when.part === parts.start ? { start: whole.start, end: addDays(whole.start, 2) } : whole;
}

/** The second week is 8–14, as the second Friday is the one in it. */
function placeWeekOfMonth(year: number, month: number, { n, day }: When): Period | Unplaced {
  const first = calendarDate(year, month, n * 7 - 6);
  if (!first) return "invalid-date";
  const last = { year, month, day: Math.min(n * 7, daysInMonth(year, month)) };
  if (day === null) return { start: first, end: last };
  const named = addDays(first, (day - weekday(first) + 7) % 7);
  return named.month === month ? oneDay(named) : "invalid-date";
}

/** 月初 1–5, 月中 11–20, 月底 25–last. */
function placeMonthPart(year: number, month: number, part: number): Period {
  const end = lastDayOfMonth(year, month);
  if (part === parts.start) return { start: { year, month, day: 1 }, end: { year, month, day: 5 } };
  if (part === parts.middle) return { start: { year, month, day: 11 }, end: { year, month, day: 20 } };
  return { start: { year, month, day: part === parts.end ? 25 : 1 }, end };
}

function monthOf(when: When, at: Placing): { year: number; month: number } | Unplaced {
  if (when.month !== null) return { year: yearOf(when, at), month: when.month };
  if (when.monthShift !== null) {
    const phase = at.context.phaseWindow;
    const base = at.issued ?? (phase ? fromIso(phase[0]) : null);
    if (!base) return "vague";
    const moved = addMonths({ ...base, day: 1 }, when.monthShift);
    return when.year !== null ? { year: yearOf(when, at), month: moved.month } : moved;
  }
  if (!at.context.phaseWindow && !at.issued) return "vague";
  return monthAround(at, when);
}

function placeWeek(when: When, issued: CalendarDate): Period {
  const monday = addDays(issued, 1 - weekday(issued) + when.shift * 7);
  return when.n > 0 ? oneDay(addDays(monday, when.n - 1)) : { start: monday, end: addDays(monday, 6) };
}

/** Before 元旦 without a year means the one that ends the document's year. */
function placeFestival(when: When, at: Placing, before: boolean): Period | Unplaced {
  const coming = before && when.festival === "1-1" && when.year === null && when.yearShift === null;
  const year = yearOf(when, at) + (coming ? 1 : 0);
  const day = when.festival ? festivalDate(year, when.festival) : null;
  return day ? oneDay(day) : "vague";
}
