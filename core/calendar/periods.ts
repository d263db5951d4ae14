import { lastDayOfMonth, type CalendarDate } from "./calendar-date";

/** First and last day of a stretch of the calendar, both included. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const months = (year: number, first: number, last: number): Period => ({
  start: { year, month: first, day: 1 },
  end: lastDayOfMonth(year, last),
});

export const yearPeriod = (year: number): Period => months(year, 1, 12);

/** 上半年 1, 下半年 2. */
export const halfYear = (year: number, half: number): Period => months(year, half === 1 ? 1 : 7, half === 1 ? 6 : 12);

/** 一季度 1 … 四季度 4. */
export const quarter = (year: number, n: number): Period => months(year, n * 3 - 2, n * 3);

export const monthPeriod = (year: number, month: number): Period => months(year, month, month);

/** Days of a month that have a name of their own; `last` stands for the month's last day. */
export type MonthStretch =
  "first-ten" | "second-ten" | "last-ten" | "first-twenty" | "from-eleventh" | "first-half" | "second-half";

const last = 32;
const stretches: Readonly<Record<MonthStretch, readonly [number, number]>> = {
  "first-ten": [1, 10],
  "second-ten": [11, 20],
  "last-ten": [21, last],
  "first-twenty": [1, 20],
  "from-eleventh": [11, last],
  "first-half": [1, 15],
  "second-half": [16, last],
};

/** 上旬 1–10, 中旬 11–20, 下旬 21–last, 上半月 1–15 and so on, as the weather service counts them. */
export function monthStretch(year: number, month: number, name: MonthStretch): Period {
  const [from, to] = stretches[name];
  return {
    start: { year, month, day: from },
    end: to === last ? lastDayOfMonth(year, month) : { year, month, day: to },
  };
}
