import { finding } from "../../finding";
import type { Task } from "../types";
import type { Check } from "./types";
import { at, whoRole } from "./place";

/** From this many tasks of one unit on one named day it is said. */
const many = 5;

/** A day of its own, not the end of a month or year that many duties share. */
const namesDay = ({ deadline, deadlineText }: Task): boolean =>
  deadline.meaning.kind === "date-range" &&
  (/[日号]|\d[./-]\d/.test(deadlineText) || !!deadline.meaning.flags?.includes("serial"));

/** Many tasks of one unit on one day: said once a unit and day, at the first of them. */
export const loadPeak: Check = ({ plan }) => {
  const load = new Map<string, { unit: string; day: string; tasks: Task[] }>();
  const named = new Map<string, boolean>();
  const isNamed = (task: Task): boolean => {
    const known = named.get(task.deadlineText);
    if (known !== undefined) return known;
    const is = namesDay(task);
    named.set(task.deadlineText, is);
    return is;
  };
  for (const task of plan.tasks) {
    if (task.due === null || task.state === "done" || task.deadlineInherited || !isNamed(task)) continue;
    for (const unit of task.responsible) {
      const key = `${unit}|${task.due}`;
      const group = load.get(key) ?? { unit, day: task.due, tasks: [] };
      group.tasks.push(task);
      load.set(key, group);
    }
  }
  return [...load.values()].flatMap(({ unit, day, tasks }) => {
    const first = tasks[0];
    if (!first || tasks.length < many) return [];
    return [finding("load-peak", at(plan, first, whoRole(first)), { unit, day, count: tasks.length })];
  });
};
