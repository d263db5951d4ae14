import type { DeadlineForm, Found, Source } from "../sense";
import { readAmount, type Amount } from "./amount";
import { eventBefore } from "./event-name";

/**
 * An amount of time: 2个月内, 十个工作日内, 接到建议的10日内, 举行听证会七日前, 3日后, 提前5天.
 * "15日前" is a day of the month unless an event stands before it.
 */
export const withinAmount: DeadlineForm = {
  name: "within-amount",
  begins: ["num", "half", "ordinal", "limit", "ahead", "until"],
  read(source, at) {
    const t = source.tokens;
    const lead = t[at]?.kind;
    const prefixed = lead === "limit" || lead === "ahead" || lead === "until";
    const from = prefixed ? skipFillers(source, at + 1) : at;
    const amount = readAmount(t, from);
    if (!amount) return null;
    const { dir, next } = directionOf(source, amount, lead === "ahead" ? "before" : prefixed ? "after" : null);
    if (dir === null || namesDate(source, amount, at, next, lead)) return null;
    return relative(source, at, next, dir, amount, lead === "limit" || lead === "until");
  },
};

function skipFillers(source: Source, i: number): number {
  const kind = source.tokens[i]?.kind;
  return kind === "colon" || kind === "at" || kind === "to" || kind === "limit" ? i + 1 : i;
}

type Direction = "after" | "before";

function directionOf(source: Source, amount: Amount, led: Direction | null): { dir: Direction | null; next: number } {
  const t = source.tokens;
  const { next } = amount;
  const kind = t[next]?.kind;
  if (kind === "within") return { dir: led ?? "after", next: next + 1 };
  if (kind === "before") return { dir: led === "after" ? "after" : "before", next: next + 1 };
  if (kind === "after") return { dir: led ?? "after", next: next + 1 };
  if (led) return { dir: led, next };
  const alone = source.clause === 0 && kind === "end" && t[0]?.kind === "num" && next >= 2;
  return { dir: alone && (!amount.isDayOfMonth || amount.n > 31) && !amount.isCalendarUnit ? "after" : null, next };
}

/** True when the words are a date after all: 15日前, 8月内, 2025年内, 最迟8月. */
function namesDate(source: Source, amount: Amount, at: number, next: number, lead: string | undefined): boolean {
  const suffix = source.tokens[next - 1]?.kind;
  if (amount.isDayOfMonth && amount.n <= 31) {
    // 不得超过三十日 counts, 最迟30日 names a day.
    if (lead === "until" && source.tokens[at]?.value === 1) return false;
    if (suffix === "before" || lead === "until") return !isEventful(source, at);
    return suffix !== "within" && suffix !== "after" && lead !== "limit" && lead !== "ahead";
  }
  if (!amount.isCalendarUnit) return false;
  if (amount.unit === "year") return amount.n > 12;
  return amount.n <= 12 && lead !== "limit" && !isEventful(source, at) && !(suffix === "within" && spelled(source, at));
}

/** 两月内: 两 counts, it never names the second month. */
const spelled = (source: Source, at: number): boolean => source.text.charAt(source.tokens[at]?.from ?? 0) === "两";

/** Words that an event ends with, so that "…七日前" counts back from it. */
const eventful =
  /(?:会|会议|大会|日|节|召开|举行|举办|开会|开幕|闭幕|开始|结束|届满|期满|到期|评议|测评|选举|投票|表决|活动|审议|换届|述职|检查|验收|听证|考试|培训|开工|竣工|施行|实施|生效|公布|启动|离任|离职|开学|完成|汇报|视察|调研|询问|听证会|实行|执行|生产|作业|施工|使用|变更|终止|到任|上任|改选|召集|满|的)$/;

function isEventful(source: Source, at: number): boolean {
  const event = eventBefore(source, at);
  if (!event) return false;
  const end = source.tokens[at]?.from ?? 0;
  return eventful.test(source.text.slice(Math.max(0, end - 8), end));
}

function relative(source: Source, at: number, next: number, dir: Direction, amount: Amount, limited: boolean): Found {
  const event = limited ? null : eventBefore(source, at);
  const named = event && (dir === "before" || isEventful(source, at) || source.tokens[event.from]?.kind === "receive");
  const from = named ? event.from : at;
  const name = named ? event.name.replace(/(?<![期届])满$/, "") : null;
  return {
    from,
    to: next,
    sense: { kind: "relative", event: name, dir, n: amount.n, unit: amount.unit },
    weight: "firm",
    absorbs: named !== null && named !== false,
  };
}
