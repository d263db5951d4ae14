import { fromIso, weekday, type IsoDate } from "../../core/calendar";
import type { Messages } from "../../core/messages";

type OverviewWords = Messages["pane"]["overview"];

/** "9月27日" */
export function dayWords(day: IsoDate, words: OverviewWords): string {
  const date = fromIso(day);
  return date ? words.day(date.month, date.day) : day;
}

/** "9月27日 周三" */
export function fullDayWords(day: IsoDate, words: OverviewWords): string {
  const date = fromIso(day);
  return date ? words.dayWithWeekday(date.month, date.day, weekday(date)) : day;
}

/** "周三" */
export function weekdayWords(day: IsoDate, words: OverviewWords): string {
  const date = fromIso(day);
  return date ? words.weekday(weekday(date)) : "";
}
