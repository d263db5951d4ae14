import { addDays, fromIso, lastDayOfMonth, toIso, type IsoDate } from "../../calendar";
import { finding } from "../../finding";
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

/** Words that usage reads in two ways: 8月前 is read to the end of August, and by others to the end of July. */
export const deadlineAmbiguous = eachTask((task, { plan }) => {
  const { meaning } = task.deadline;
  if (task.deadlineInherited || !meaning.flags?.includes("amb")) return null;
  const taken = meaning.kind === "date-range" ? meaning.end : task.due;
  const other = taken ? beforePeriod(task.deadlineText, taken) : null;
  const readings = [taken, other].filter((day) => day !== null);
  return finding("deadline-ambiguous", at(plan, task, "deadline"), { text: task.deadlineText, readings });
});
