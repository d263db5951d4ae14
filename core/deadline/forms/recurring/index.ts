import type { DeadlineForm, Source } from "../../sense";
import { isOneOf, kindSet } from "../../kind-set";
import type { Token } from "../../tokens";
import { readTimes } from "../calendar/time-of-day";
import { when } from "../../sense";
import { readHead, type Head } from "./head";
import { monthly } from "./monthly";
import { quarterly } from "./quarterly";
import { weekly } from "./weekly";
import type { Rule } from "./rule";
import { yearly } from "./yearly";

/** 每月15日前, 每周五下班前, 每季度末25日前, 每年3月底前, 逐月, 每半年一次. */
export const recurring: DeadlineForm = {
  name: "recurring",
  begins: ["every", "num", "half"],
  read(source, at) {
    const head = readHead(source, source.tokens, at);
    if (!head) return null;
    const rule = ruleOf(source, head);
    const next = skipTail(source.tokens, rule.next);
    const sense = { kind: "recurring" as const, rule: rule.rule };
    return {
      from: at,
      to: next,
      sense: rule.window ? { ...sense, window: rule.window } : sense,
      weight: "firm",
    };
  },
};

function ruleOf(source: Source, head: Head): Rule {
  const { cycle, interval, next } = head;
  const every = (freq: string, n: number): Rule => ({
    rule: n === 1 ? `FREQ=${freq}` : `FREQ=${freq};INTERVAL=${n}`,
    next,
  });
  const single = interval === 1;
  switch (cycle) {
    case "year":
      return (single ? yearly(source, next) : null) ?? every("YEARLY", interval);
    case "half":
      return (single ? quarterly(source, next, 6) : null) ?? every("MONTHLY", 6 * interval);
    case "quarter":
      return (single ? quarterly(source, next, 3) : null) ?? every("MONTHLY", 3 * interval);
    case "month":
      return (single ? monthly(source, next) : null) ?? every("MONTHLY", interval);
    case "even-month":
      return inMonths("2,4,6,8,10,12", monthly(source, next), next);
    case "odd-month":
      return inMonths("1,3,5,7,9,11", monthly(source, next), next);
    case "week":
      return weekly(source, next, interval) ?? every("WEEKLY", interval);
    case "workday":
      return { rule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", next };
    case "half-month":
      return { rule: "FREQ=MONTHLY;BYMONTHDAY=15,-1", next };
    case "ten-days":
      return { rule: "FREQ=MONTHLY;BYMONTHDAY=10,20,-1", next };
    case "term":
      return every("MONTHLY", 6 * interval);
    default:
      return every("DAILY", interval);
  }
}

/** 每双月, 每双月10日前: a monthly rule in some months only. */
const inMonths = (months: string, rule: Rule | null, next: number): Rule =>
  rule
    ? { ...rule, rule: rule.rule.replace("FREQ=MONTHLY", `FREQ=MONTHLY;BYMONTH=${months}`) }
    : { rule: `FREQ=MONTHLY;BYMONTH=${months}`, next };

const mayTellTime = kindSet("space", "comma", "dayTime", "closingTime", "num");
const closing = kindSet("before", "within", "until", "about");

/** A time of day and a boundary after the rule. */
function skipTail(t: readonly Token[], i: number): number {
  let at = isOneOf(t[i], mayTellTime) ? readTimes(t, i, when("today", i)) : i;
  while (isOneOf(t[at], closing)) at += 1;
  return at;
}
