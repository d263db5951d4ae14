import { addDays, addMonths, fromIso, lastDayOfMonth, toDayNumber, toIso, type IsoDate } from "../../calendar";
import { finding } from "../../finding";
import type { Task } from "../types";
import { rowSigns } from "../row-signs";
import { eachTask } from "./types";
import { at } from "./place";

/** The earlier reading of "8月前": before the named period begins. */
function beforePeriod(text: string, end: IsoDate): IsoDate | null {
  const day = fromIso(end);
  if (!day) return null;
  const period = text.includes("月")
    ? { ...day, day: 1 }
    : /季/.test(text)
      ? { ...day, month: Math.max(1, day.month - 2), day: 1 }
      : { ...day, month: 1, day: 1 };
  const wholePeriod = toIso(lastDayOfMonth(day.year, day.month)) === end;
  return wholePeriod ? toIso(addDays(period, -1)) : null;
}

/** 12月至2月 runs over New Year; nearly a year may as well be turned round. A whole year is meant so. */
const [tooLong, wholeYear] = [270, 358];

/** 10月1日至9月20日 without a year for its end: that of the next year, or of the same one. */
function sameYearEnd({ deadline: { meaning, assumed } }: Task): IsoDate | null {
  if (meaning.kind !== "date-range" || meaning.start === null || meaning.end === null) return null;
  if (!assumed.some(({ what }) => what === "next-year")) return null;
  const [start, end] = [fromIso(meaning.start), fromIso(meaning.end)];
  const days = start && end ? toDayNumber(end) - toDayNumber(start) : 0;
  return end && days >= tooLong && days < wholeYear ? toIso(addMonths(end, -12)) : null;
}

/** Words that usage reads in two ways: 8月前 is read to the end of August, and by others to the end of July. */
export const deadlineAmbiguous = eachTask(rowSigns.ambiguous, (task, { plan }) => {
  const { meaning } = task.deadline;
  if (task.deadlineInherited) return null;
  const divided = meaning.flags?.includes("amb") === true;
  const taken = meaning.kind === "date-range" ? meaning.end : task.due;
  const other = divided ? (taken ? beforePeriod(task.deadlineText, taken) : null) : sameYearEnd(task);
  if (!divided && other === null) return null;
  const readings = [taken, other].filter((day) => day !== null);
  return finding("deadline-ambiguous", at(plan, task, "deadline"), { text: task.deadlineText, readings });
});
