import { addDays, fromIso, toIso, weekday, type CalendarDate, type IsoDate } from "./calendar-date";
import { daysOff, shiftedWorkdays } from "./data/days-off";

/** Days off and days worked that an office adds to the State Council's calendar. */
export interface OfficeDays {
  readonly extraDaysOff: readonly IsoDate[];
  readonly extraWorkdays: readonly IsoDate[];
}

export interface WorkCalendar {
  /** True for a weekend or public holiday, false for a working day, null when the year's calendar is not known. */
  isDayOff(day: IsoDate): boolean | null;
  /** The `n`th working day after `from` (before it when negative), and whether every year passed is known. */
  addWorkdays(from: CalendarDate, n: number): { readonly day: CalendarDate; readonly known: boolean };
  /** `from` itself, or the next working day when it is a day off. */
  nextWorkday(from: CalendarDate): CalendarDate;
}

const years = Object.keys(daysOff).map(Number);
/** Years whose days off are known (first and last); later ones are announced each November. */
export const coveredYears: readonly [number, number] = [Math.min(...years), Math.max(...years)];

/** True when the State Council's calendar of the year is in the tables. */
export const isCovered = (year: number): boolean => daysOff[year] !== undefined;

const listed = (table: Readonly<Record<number, string>>, iso: IsoDate): boolean =>
  table[Number(iso.slice(0, 4))]?.includes(iso.slice(5, 7) + iso.slice(8)) ?? false;

/** Working days by the State Council's calendar, with the office's own days before it. */
export function workCalendar(office: OfficeDays): WorkCalendar {
  const off = new Set(office.extraDaysOff);
  const worked = new Set(office.extraWorkdays);

  const isDayOff = (iso: IsoDate): boolean | null => {
    if (off.has(iso)) return true;
    if (worked.has(iso)) return false;
    const day = fromIso(iso);
    if (!day || !isCovered(day.year)) return null;
    return listed(daysOff, iso) || (weekday(day) > 5 && !listed(shiftedWorkdays, iso));
  };
  /** Where the year is not known, weekends count as days off. */
  const isOff = (day: CalendarDate): boolean => isDayOff(toIso(day)) ?? weekday(day) > 5;

  return {
    isDayOff,
    addWorkdays(from, n) {
      const step = n < 0 ? -1 : 1;
      let day = from;
      let known = true;
      for (let left = Math.min(Math.abs(n), 5000); left > 0;) {
        day = addDays(day, step);
        known &&= isDayOff(toIso(day)) !== null;
        if (!isOff(day)) left -= 1;
      }
      return { day, known };
    },
    nextWorkday(from) {
      let day = from;
      for (let steps = 0; steps < 60 && isOff(day); steps += 1) day = addDays(day, 1);
      return day;
    },
  };
}
