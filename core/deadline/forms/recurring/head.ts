import type { Source } from "../../sense";
import type { Token } from "../../tokens";

export type Cycle =
  | "year"
  | "half"
  | "quarter"
  | "month"
  | "even-month"
  | "odd-month"
  | "week"
  | "workday"
  | "day"
  | "ten-days"
  | "half-month"
  | "term";

export interface Head {
  readonly cycle: Cycle;
  readonly interval: number;
  readonly next: number;
}

/** 双月 and 单月 carry this number and the next one. */
const sideOfMonths = 2;
const monthsOf = ({ value }: Token): Cycle => (value === sideOfMonths ? "even-month" : "odd-month");

/** 每年, 每两个月, 每半年, 逐月, 按季度, 每隔一周: how often, and the token after it. */
export function readHead(source: Source, t: readonly Token[], at: number): Head | null {
  const word = t[at];
  if (word?.kind !== "every") return readTimesEach(source, t, at);
  if (word.value >= sideOfMonths) return { cycle: monthsOf(word), interval: 1, next: at + 1 };
  const number = t[at + 1]?.kind === "num" ? (t[at + 1]?.value ?? 0) : 0;
  const i = number > 0 ? at + 2 : at + 1;
  const measured = t[i]?.kind === "measure" ? i + 1 : i;
  const interval = (number || 1) + word.value;
  if (interval > 400) return null;
  const cycle = cycleAt(source, t, measured);
  return cycle && { cycle: cycle.cycle, interval, next: cycle.next };
}

/** 一季度一次, 半年一次, 一年两次: a cycle and how many times. */
function readTimesEach(source: Source, t: readonly Token[], at: number): Head | null {
  if (t[at + 3]?.kind !== "times" && t[at + 4]?.kind !== "times") return null;
  const counted = t[at]?.kind === "num" ? at + 1 : at;
  const cycle = cycleAt(source, t, t[counted]?.kind === "measure" ? counted + 1 : counted);
  if (!cycle || t[cycle.next]?.kind !== "num" || t[cycle.next + 1]?.kind !== "times") return null;
  const interval = counted > at ? (t[at]?.value ?? 1) : 1;
  return interval < 1 || interval > 400 ? null : { cycle: cycle.cycle, interval, next: cycle.next + 2 };
}

function cycleAt(source: Source, t: readonly Token[], i: number): { cycle: Cycle; next: number } | null {
  const token = t[i];
  if (!token) return null;
  switch (token.kind) {
    case "yearUnit":
    case "wholeYear":
      return { cycle: "year", next: i + 1 };
    case "half":
      if (t[i + 1]?.kind === "yearUnit") return { cycle: "half", next: i + 2 };
      return t[i + (t[i + 1]?.kind === "measure" ? 2 : 1)]?.kind === "monthUnit"
        ? { cycle: "half-month", next: i + (t[i + 1]?.kind === "measure" ? 3 : 2) }
        : null;
    case "quarterUnit":
      return { cycle: "quarter", next: i + 1 };
    case "monthUnit":
      return { cycle: "month", next: i + 1 };
    case "weekUnit":
      return { cycle: "week", next: i + 1 };
    case "workday":
      return { cycle: "workday", next: i + 1 };
    case "dayUnit":
    case "plainDay":
      return { cycle: "day", next: i + 1 };
    default:
      return namedCycle(source, token, i);
  }
}

function namedCycle(source: Source, token: Token, i: number): { cycle: Cycle; next: number } | null {
  if (token.kind === "every" && token.value >= sideOfMonths) return { cycle: monthsOf(token), next: i + 1 };
  if (source.text.startsWith("学期", token.from)) return { cycle: "term", next: i + 1 };
  return source.text.startsWith("旬", token.from) ? { cycle: "ten-days", next: i + 1 } : null;
}
