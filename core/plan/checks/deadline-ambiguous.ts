import { addDays, addMonths, fromIso, lastDayOfMonth, toIso, type IsoDate } from "../../calendar";
import { finding } from "../../finding";
import { mayBeTurnedRound } from "../over-new-year";
import type { Task } from "../types";
import { rowSigns } from "../row-signs";
import { eachTask, type RowContext } from "./types";
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

/** 10月1日至9月20日 without a year for its end, in one cell or in two: that of the next year, or of the same one. */
function sameYearEnd(task: Task, { deadlines, phases }: RowContext): IsoDate | null {
  const { meaning, assumed } = task.deadline;
  if (meaning.kind !== "date-range" || meaning.end === null) return null;
  if (!assumed.some(({ what }) => what === "next-year")) return null;
  const text = task.more.start ?? "";
  const begins = text === "" ? null : deadlines.readWords(text, phases.get(task.phase) ?? null).deadline.meaning;
  const start = begins?.kind === "date-range" ? begins.start : meaning.start;
  const end = fromIso(meaning.end);
  return start !== null && end && mayBeTurnedRound(start, meaning.end) ? toIso(addMonths(end, -12)) : null;
}

/** Words that usage reads in two ways: 8月前 is read to the end of August, and by others to the end of July. */
export const deadlineAmbiguous = eachTask(rowSigns.ambiguous, (task, context) => {
  const { meaning } = task.deadline;
  if (task.deadlineInherited) return null;
  const divided = meaning.flags?.includes("amb") === true;
  const taken = meaning.kind === "date-range" ? meaning.end : task.due;
  const other = divided ? (taken ? beforePeriod(task.deadlineText, taken) : null) : sameYearEnd(task, context);
  if (!divided && other === null) return null;
  const readings = [taken, other].filter((day) => day !== null);
  return finding("deadline-ambiguous", at(context.plan, task, "deadline"), { text: task.deadlineText, readings });
});
