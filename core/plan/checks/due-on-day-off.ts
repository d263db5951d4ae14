import { addDays, fromIso, toIso, type IsoDate } from "../../calendar";
import { workCalendar } from "../../calendar/working-days";
import type { CountingRules } from "../../deadline/types";
import { finding } from "../../finding";
import type { Check } from "./types";
import { at } from "./place";

const plain: CountingRules = { moveOffDays: false, extraDaysOff: [], extraWorkdays: [] };
/** No run of days off is longer; beyond it the year's calendar is not known. */
const longestHoliday = 15;

/** Due on a weekend or public holiday: said with the next working day, so that nobody comes to a closed door. */
export const dueOnDayOff: Check = ({ plan, campaign }) => {
  const calendar = workCalendar(campaign?.settings.counting ?? plain);
  const known = new Map<IsoDate, IsoDate | null>();
  const next = (due: IsoDate): IsoDate | null => {
    const before = known.get(due);
    if (before !== undefined) return before;
    const day = nextWorkday(due);
    known.set(due, day);
    return day;
  };
  const nextWorkday = (due: IsoDate): IsoDate | null => {
    let day = fromIso(due);
    for (let tries = 0; day && tries < longestHoliday; tries += 1) {
      day = addDays(day, 1);
      if (calendar.isDayOff(toIso(day)) === false) return toIso(day);
    }
    return null;
  };
  return plan.tasks.flatMap((task) => {
    const { due, resolution } = task;
    if (due === null || resolution.onDayOff !== true || task.deadlineInherited || resolution.movedFrom) return [];
    return [finding("due-on-day-off", at(plan, task, "deadline"), { due, day: due, movesTo: next(due) })];
  });
};
