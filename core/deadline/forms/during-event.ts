import type { DeadlineForm } from "../sense";
import { eventBefore } from "./event-name";

/** 评议会议期间, 会议当天: during a named event. */
export const duringEvent: DeadlineForm = {
  name: "during-event",
  begins: ["during", "sameDay"],
  read(source, at) {
    const event = eventBefore(source, at);
    if (!event) return null;
    return { from: event.from, to: at + 1, sense: { kind: "event", event: event.name }, weight: "firm", absorbs: true };
  },
};
