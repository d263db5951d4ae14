import type { DeadlineForm, Found, Source } from "../sense";
import { readAmount } from "./amount";
import { eventBefore } from "./event-name";

/** 会后7日内, 接到意见后10日内, 自送达之日起1个月内, 会议结束次日, 成绩核准后. */
export const afterEvent: DeadlineForm = {
  name: "after-event",
  begins: ["after", "sinceDay", "onwards", "nextDay"],
  read(source, at) {
    const t = source.tokens;
    const kind = t[at]?.kind;
    const event = eventBefore(source, at);
    if (kind === "nextDay") return found(at, at + 1, event, { n: 1, unit: "day" });
    const next = skipJoiners(source, at + 1);
    const amount = readAmount(t, next);
    if (amount && usable(source, amount.next, kind === "onwards")) {
      return found(at, closing(source, amount.next), event, { n: amount.n, unit: amount.unit });
    }
    if (t[next]?.kind === "nextDay") return found(at, next + 1, event, { n: 1, unit: "day" });
    if (kind === "onwards" && !hasFrom(source, at)) return null;
    return event ? found(at, at + 1, event, null) : null;
  },
};

/** 后的, 后, 之日起: what may stand between the event and the amount. */
function skipJoiners(source: Source, i: number): number {
  let at = i;
  for (; at < i + 4; at += 1) {
    const token = source.tokens[at];
    const word = token ? source.text.slice(token.from, token.to) : "";
    const joins =
      token?.kind === "onwards" ||
      token?.kind === "open" ||
      token?.kind === "at" ||
      token?.kind === "limit" ||
      token?.kind === "until" ||
      token?.kind === "after" ||
      word === "的" ||
      (token?.kind === "comma" && readAmount(source.tokens, at + 1) !== null);
    if (!joins) break;
  }
  return at;
}

/** An amount after 起 counts only with 内 or the like: 自8月起3个组… does not. */
function usable(source: Source, next: number, strict: boolean): boolean {
  const kind = source.tokens[next]?.kind;
  return !strict || kind === "within" || kind === "end" || kind === "close";
}

function closing(source: Source, next: number): number {
  const kind = source.tokens[next]?.kind;
  return kind === "within" || kind === "before" || kind === "after" ? next + 1 : next;
}

function hasFrom(source: Source, at: number): boolean {
  for (let i = at - 1; i >= Math.max(source.clause, at - 24); i -= 1)
    if (source.tokens[i]?.kind === "from") return true;
  return false;
}

function found(
  at: number,
  to: number,
  event: ReturnType<typeof eventBefore>,
  amount: { n: number; unit: NonNullable<ReturnType<typeof readAmount>>["unit"] } | null,
): Found {
  return {
    from: event?.from ?? at,
    to,
    sense: {
      kind: "relative",
      event: event?.name ?? null,
      dir: "after",
      n: amount?.n ?? null,
      unit: amount?.unit ?? null,
    },
    weight: amount ? "firm" : "loose",
    absorbs: true,
  };
}
