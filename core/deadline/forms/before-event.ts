import type { DeadlineForm } from "../sense";
import { readAmount } from "./amount";
import { eventBefore } from "./event-name";

/** 会前, 会议召开前10日, 评议大会召开之前3个工作日内. */
export const beforeEvent: DeadlineForm = {
  name: "before-event",
  begins: ["before"],
  read(source, at) {
    const t = source.tokens;
    const event = eventBefore(source, at);
    if (!event) return null;
    const next =
      t[at + 1]?.kind === "ahead" || t[at + 1]?.kind === "at" || t[at + 1]?.kind === "until" ? at + 2 : at + 1;
    const amount = readAmount(t, next);
    const closed = amount && ["within", "before"].includes(t[amount.next]?.kind ?? "") ? amount.next + 1 : amount?.next;
    return {
      from: event.from,
      to: closed ?? at + 1,
      sense: {
        kind: "relative",
        event: event.name,
        dir: "before",
        n: amount?.n ?? null,
        unit: amount?.unit ?? null,
      },
      weight: amount ? "firm" : "loose",
      absorbs: true,
    };
  },
};
