import {
  addDays,
  daysInMonth,
  fromIso,
  lastDayOfMonth,
  toIso,
  weekday,
  type CalendarDate,
  type IsoDate,
} from "../calendar";
import type { Meaning } from "./types";

type Recurring = Extract<Meaning, { kind: "recurring" }>;

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The rule's parts; BYMONTH and BYMONTHDAY as numbers. */
interface Parts {
  readonly freq: string;
  readonly interval: number;
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly weekdays: readonly string[];
  readonly position: number | null;
}

function partsOf(rule: string): Parts {
  const parts = new Map(rule.split(";").map((each) => each.split("=", 2) as [string, string]));
  const numbers = (name: string): number[] => (parts.get(name) ?? "").split(",").filter(Boolean).map(Number);
  return {
    freq: parts.get("FREQ") ?? "",
    interval: numbers("INTERVAL")[0] ?? 1,
    months: numbers("BYMONTH"),
    days: numbers("BYMONTHDAY"),
    weekdays: (parts.get("BYDAY") ?? "").split(",").filter(Boolean),
    position: numbers("BYSETPOS")[0] ?? null,
  };
}

/** The next day on or after `today` by which the recurring task is due: a whole period is due on its last day. */
export function nextTime(
  meaning: Recurring,
  today: IsoDate,
): { readonly due: IsoDate; readonly start: IsoDate | null } | null {
  const from = fromIso(today);
  if (!from) return null;
  if (meaning.window) return nextWindow(meaning.window, from);
  const parts = partsOf(meaning.rule);
  let day = from;
  for (let tries = 0; tries < 1500; tries += 1) {
    if (isDue(parts, day)) return { due: toIso(day), start: null };
    day = addDays(day, 1);
  }
  return null;
}

function nextWindow(
  [first, last]: readonly [string, string],
  from: CalendarDate,
): { due: IsoDate; start: IsoDate } | null {
  for (let year = from.year; year <= from.year + 1; year += 1) {
    const due = `${String(year).padStart(4, "0")}-${last}`;
    if (due >= toIso(from))
      return { due, start: `${String(first > last ? year - 1 : year).padStart(4, "0")}-${first}` };
  }
  return null;
}

function isDue(parts: Parts, day: CalendarDate): boolean {
  if (parts.months.length > 0 && !parts.months.includes(day.month)) return false;
  if (parts.weekdays.length > 0) return isWeekdayDue(parts, day);
  if (parts.days.length > 0) {
    return parts.days.some((each) => day.day === (each < 0 ? daysInMonth(day.year, day.month) + each + 1 : each));
  }
  return isPeriodEnd(parts, day);
}

/** 每季度 without a day is due on the quarter's last day, 每月 on the month's, 每周 on Sunday. */
function isPeriodEnd({ freq, interval, months }: Parts, day: CalendarDate): boolean {
  const monthEnd = lastDayOfMonth(day.year, day.month).day === day.day;
  switch (freq) {
    case "DAILY":
      return true;
    case "WEEKLY":
      return weekday(day) === 7;
    case "MONTHLY":
      return monthEnd && (months.length > 0 || day.month % Math.min(interval, 12) === 0);
    default:
      return monthEnd && (months.length > 0 || day.month === 12);
  }
}

function isWeekdayDue({ weekdays, position }: Parts, day: CalendarDate): boolean {
  const code = codes[weekday(day) - 1] ?? "";
  const last = daysInMonth(day.year, day.month);
  return weekdays.some((each) => {
    if (!each.endsWith(code)) return false;
    const nth = Number(each.slice(0, -2) || 0);
    if (nth > 0) return Math.ceil(day.day / 7) === nth;
    if (nth < 0) return Math.ceil((last - day.day + 1) / 7) === -nth;
    return position === null || position === positionOf(weekdays, day, position);
  });
}

/** The how-manieth listed weekday of its month a day is; from the end when `position` is negative. */
function positionOf(weekdays: readonly string[], day: CalendarDate, position: number): number {
  const step = position < 0 ? 1 : -1;
  let count = 1;
  for (let other = day.day + step; other >= 1 && other <= daysInMonth(day.year, day.month); other += step) {
    if (weekdays.includes(codes[weekday({ ...day, day: other }) - 1] ?? "")) count += 1;
  }
  return position < 0 ? -count : count;
}
