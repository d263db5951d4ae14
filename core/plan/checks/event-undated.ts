import { matchEvent } from "../../deadline";
import { eventKey } from "../../deadline/event-match";
import type { DatedEvent } from "../../deadline/types";
import { finding } from "../../finding";
import type { Task } from "../types";
import type { Check } from "./types";
import { at } from "./place";

/** The event's name in 时间节点 when the words surely mean one, else the words themselves. */
function listedEvent(words: string, events: readonly DatedEvent[]): string {
  return matchEvent(words, events).event?.name ?? words.replace(/\s+/g, "");
}

/** The event a task waits for, or null. Several parts of one cell may wait; the first is named. */
function awaited({ resolution, deadline, due }: Task): string | null {
  if (due !== null) return null;
  const { meaning } = deadline;
  if (resolution.waitingFor) return resolution.waitingFor;
  return (meaning.kind === "relative" || meaning.kind === "event") && meaning.event ? meaning.event : null;
}

/** An event that deadlines hang on has no date yet: one finding an event, with all its rows. */
export const eventUndated: Check = ({ plan, campaign }) => {
  const waiting = new Map<string, { event: string; tasks: Task[] }>();
  for (const task of plan.tasks) {
    const words = task.state === "done" || task.resolution.candidates.length > 1 ? null : awaited(task);
    if (!words) continue;
    const event = listedEvent(words, campaign?.events ?? []);
    const group = waiting.get(eventKey(event)) ?? { event, tasks: [] };
    group.tasks.push(task);
    waiting.set(eventKey(event), group);
  }
  return [...waiting.values()].flatMap(({ event, tasks }) => {
    const first = tasks[0];
    return first
      ? [finding("event-undated", at(plan, first, "deadline"), { event, rows: tasks.map(({ row }) => row) })]
      : [];
  });
};
