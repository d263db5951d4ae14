import { addMonths, fromIso, toIso, type IsoDate } from "../calendar";
import type { Deadline } from "../deadline/types";
import type { ReadDeadline } from "./deadline-reader";
import { mayBeTurnedRound } from "./over-new-year";
import { rowSigns } from "./row-signs";

/** When the matter came up, not when work begins: without its year it may be of the year before. */
const receipt = /立项|登记|批示|提出|交办|发现|下发|下达|检查|受理|发生/;

/** Whether a column of beginnings says when work begins. */
export const saysWhenWorkBegins = (heading: string): boolean => !receipt.test(heading);

const namesNoYear = ({ assumed }: Deadline): boolean => assumed.some(({ what }) => what === "year");

/** The same day, years later. */
export function yearsLater(day: IsoDate, years: number): IsoDate {
  const date = fromIso(day);
  return date ? toIso(addMonths(date, years * 12)) : day;
}

/**
 * The year of a deadline whose words name none and would end before work begins: 2017-11-01 and 2月底 are the end of February
 * 2018. Null when it stands as it is, and where both name days and may be exchanged (9月20日, 7月19日).
 */
export function yearAfterStart(begins: ReadDeadline, ends: ReadDeadline, isWork: boolean): number | null {
  const [first, last] = [begins.deadline.meaning, ends.deadline.meaning];
  if (first.kind !== "date-range" || last.kind !== "date-range" || first.start === null || last.end === null)
    return null;
  const { start } = first;
  const isOfAnotherYear = !isWork && namesNoYear(begins.deadline);
  if (last.end >= start || !namesNoYear(ends.deadline) || isOfAnotherYear) return null;
  const years = Number(start.slice(0, 4)) - Number(last.end.slice(0, 4));
  const sameYear = yearsLater(last.end, years);
  const end = sameYear >= start ? sameYear : yearsLater(last.end, years + 1);
  const namesDays = (begins.signs & ends.signs & rowSigns.day) !== 0;
  return namesDays && mayBeTurnedRound(start, end) ? null : Number(end.slice(0, 4));
}
