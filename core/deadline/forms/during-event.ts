import type { DeadlineForm } from "../sense";
import type { Token } from "../tokens";
import { eventBefore } from "./event-name";

/** 9月25日至27日会议期间: the days are said, the meeting only says what for. */
const isDated = (t: readonly Token[], i: number): boolean =>
  t[i]?.kind === "num" && (t[i + 1]?.kind === "monthUnit" || t[i + 1]?.kind === "yearUnit");

/** 评议会议期间, 会议当天: during a named event. */
export const duringEvent: DeadlineForm = {
  name: "during-event",
  begins: ["during", "sameDay"],
  read(source, at) {
    const event = eventBefore(source, at);
    if (!event || isDated(source.tokens, event.from)) return null;
    return { from: event.from, to: at + 1, sense: { kind: "event", event: event.name }, weight: "firm", absorbs: true };
  },
};
