import { matchEvent } from "../deadline";
import { eventKey } from "../deadline/event-match";
import type { DatedEvent } from "../deadline/types";
import type { Task } from "./types";
import { isTimeAlone } from "./words/time-alone";

/** An event that has no date yet, with the tasks whose deadlines hang on it, in the order of the sheet. */
export interface AwaitedEvent {
  readonly event: string;
  readonly tasks: readonly [Task, ...Task[]];
}

/** The event's name in 时间节点 when the words surely mean one, else the words themselves. */
function listedEvent(words: string, events: readonly DatedEvent[]): string {
  return matchEvent(words, events).event?.name ?? words.replace(/\s+/g, "");
}

/** The words for the event that an open task waits for, or null. Several parts of one cell may wait; the first is named. */
export function awaitedWords({ resolution, deadline, due, state, dropped, task }: Task): string | null {
  if (due !== null || dropped || state === "done" || resolution.candidates.length > 1) return null;
  // Then what is to be done stands where the time should: see the check cell-shifted.
  if (deadline.meaning.kind === "event" && isTimeAlone(task)) return null;
  const { meaning } = deadline;
  if (resolution.waitingFor) return resolution.waitingFor;
  if (resolution.start !== null) return null;
  return (meaning.kind === "relative" || meaning.kind === "event") && meaning.event ? meaning.event : null;
}

/** Events that open tasks wait for; 会后, 评议后 and the meeting's own name are one event when 时间节点 says so. */
export function awaitedEvents(tasks: readonly Task[], events: readonly DatedEvent[]): AwaitedEvent[] {
  const waiting = new Map<string, { event: string; tasks: [Task, ...Task[]] }>();
  const listed = new Map<string, string>();
  for (const task of tasks) {
    const words = awaitedWords(task);
    if (!words) continue;
    const event = listed.get(words) ?? listedEvent(words, events);
    listed.set(words, event);
    const group = waiting.get(eventKey(event));
    if (group) group.tasks.push(task);
    else waiting.set(eventKey(event), { event, tasks: [task] });
  }
  return [...waiting.values()];
}
