import { finding } from "../../finding";
import { awaitedEvents, awaitedWords } from "../awaited-events";
import { rowSigns } from "../row-signs";
import type { Task } from "../types";
import { amongTasks, type Said } from "./types";
import { at } from "./place";

const taskOf = ({ task }: Said<null>): Task => task;

/** An event that deadlines hang on has no date yet: one finding an event, with all its rows. */
export const eventUndated = amongTasks<null>({
  waitsFor: rowSigns.undated,
  collect: (task, add) => {
    if (awaitedWords(task) !== null) add("", null);
  },
  beside: ({ campaign }) => JSON.stringify(campaign?.events.map(({ name, aliases }) => [name, aliases]) ?? []),
  judge: (rows, { plan, campaign }) =>
    awaitedEvents(rows.map(taskOf), campaign?.events ?? []).map(({ event, tasks }) =>
      finding("event-undated", at(plan, tasks[0], "deadline"), { event, rows: tasks.map(({ row }) => row) }),
    ),
});
