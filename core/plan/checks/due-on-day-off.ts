import { addDays, fromIso, toIso, type IsoDate } from "../../calendar";
import { workCalendar, type WorkCalendar } from "../../calendar/working-days";
import type { CountingRules } from "../../deadline/types";
import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import { eachTaskBy } from "./types";
import { at } from "./place";

/** No run of days off is longer; beyond it the year's calendar is not known. */
const longestHoliday = 15;

/** The next working day after a day, each worked out once; null where the year's calendar is not known. */
class NextWorkdays {
  private readonly calendar: WorkCalendar;
  private readonly known = new Map<IsoDate, IsoDate | null>();

  constructor(counting: CountingRules) {
    this.calendar = workCalendar(counting);
  }

  after(due: IsoDate): IsoDate | null {
    const before = this.known.get(due);
    if (before !== undefined) return before;
    const day = this.find(due);
    this.known.set(due, day);
    return day;
  }

  private find(due: IsoDate): IsoDate | null {
    let day = fromIso(due);
    for (let tries = 0; day && tries < longestHoliday; tries += 1) {
      day = addDays(day, 1);
      if (this.calendar.isDayOff(toIso(day)) === false) return toIso(day);
    }
    return null;
  }
}

/** Due on a weekend or public holiday: said with the next working day, so that nobody comes to a closed door. */
export const dueOnDayOff = eachTaskBy(
  rowSigns.dayOff,
  ({ office }) => new NextWorkdays(office.counting),
  (task, { plan }, workdays) => {
    const { due, resolution, deadline } = task;
    // Every month-end is some day off or other, and 立即 names no day: only one that the words mean is worth saying.
    if (deadline.meaning.kind === "recurring" || deadline.meaning.kind === "immediate") return null;
    if (due === null || resolution.onDayOff !== true || task.deadlineInherited || resolution.movedFrom) return null;
    return finding("due-on-day-off", at(plan, task, "deadline"), { due, day: due, movesTo: workdays.after(due) });
  },
);
