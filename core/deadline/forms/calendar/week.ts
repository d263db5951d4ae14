import { when, type When } from "../../sense";
import type { Token } from "../../tokens";

/** 五, 日, 天, 末 after 周: 1–7, or 0. */
export function weekdayAt(t: readonly Token[], i: number): number {
  const token = t[i];
  if (token?.kind === "num" && token.value >= 1 && token.value <= 6 && token.to - token.from === 1) return token.value;
  if (token?.kind === "dayUnit" || token?.kind === "plainDay") return token.to - token.from === 1 ? 7 : 0;
  return 0;
}

/** 本周五, 下周一, 本周内, 即日, 明天: counted from the day of issue. */
export function readNearDay(t: readonly Token[], i: number): When | null {
  const token = t[i];
  if (token?.kind === "dayWord") {
    const found = when("today", i + 1);
    found.n = token.value;
    return found;
  }
  if (token?.kind === "weekUnit" && weekdayAt(t, i + 1)) {
    const named = when("weekday", i + 2);
    named.n = weekdayAt(t, i + 1);
    return named;
  }
  if (token?.kind !== "weekWord") return null;
  const weekday = weekdayAt(t, i + 1);
  const found = when(weekday ? "weekday" : "week", weekday ? i + 2 : i + 1);
  found.n = weekday;
  found.shift = token.value;
  if (!weekday && t[i + 1]?.kind === "part") found.next += 1;
  return found;
}
