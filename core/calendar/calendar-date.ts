/** A day of the Gregorian calendar, without time zone: month 1–12, day 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `YYYY-MM-DD`, always a real day. How dates travel in plans, JSON and registers; sorts as text. */
export type IsoDate = string;

/** True for leap years of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Number of days in a month (28–31); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The day, or null when there is no such day (30 February): never rolled over. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return whole && year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month)
    ? { year, month, day }
    : null;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
const twoDigits: readonly string[] = Array.from({ length: 32 }, (_, value) => pad(value, 2));

export function toIso(date: CalendarDate): IsoDate {
  const year = date.year >= 1000 ? String(date.year) : pad(date.year, 4);
  return `${year}-${twoDigits[date.month] ?? ""}-${twoDigits[date.day] ?? ""}`;
}

/** Reads `YYYY-MM-DD`; null for anything else, impossible days included. */
export function fromIso(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** Days since 1970-01-01 (which is 0), by the civil-date arithmetic of the proleptic Gregorian calendar. */
export function toDayNumber({ year, month, day }: CalendarDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of {@link toDayNumber}. */
export function fromDayNumber(dayNumber: number): CalendarDate {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const [a, b] = [fromIso(from), fromIso(to)];
  return a && b ? toDayNumber(b) - toDayNumber(a) : 0;
}

/** The same day number `months` later, else that month's last day (民法典 第202条). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return toDayNumber(a) - toDayNumber(b);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(date: CalendarDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return { year, month, day: daysInMonth(year, month) };
}

const serialOfEpoch1900 = 25569;
const serialOfEpoch1904 = 24107;

/**
 * Excel's serial day number. The 1900 system counts a 29 February 1900 that never was (serial 60),
 * so days before 1 March 1900 are one lower (ECMA-376 part 1, 18.17.4.1).
 */
export function toSerial(date: CalendarDate, date1904: boolean): number {
  const days = toDayNumber(date);
  if (date1904) return days + serialOfEpoch1904;
  const serial = days + serialOfEpoch1900;
  return serial < 61 ? serial - 1 : serial;
}

/** The day of a serial number (its fraction is a time of day); null outside what Excel can show, and for serial 60. */
export function fromSerial(serial: number, date1904: boolean): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1) || whole > 2958465) return null;
  if (date1904) return fromDayNumber(whole - serialOfEpoch1904);
  if (whole === 60) return null;
  return fromDayNumber((whole < 60 ? whole + 1 : whole) - serialOfEpoch1900);
}
