import { finding } from "../../finding";
import { awaitedEvents } from "../awaited-events";
import type { Check } from "./types";
import { at } from "./place";

/** An event that deadlines hang on has no date yet: one finding an event, with all its rows. */
export const eventUndated: Check = ({ plan, campaign }) =>
  awaitedEvents(plan.tasks, campaign?.events ?? []).map(({ event, tasks }) =>
    finding("event-undated", at(plan, tasks[0], "deadline"), { event, rows: tasks.map(({ row }) => row) }),
  );
