import type { Source } from "../../sense";
import type { Token } from "../../tokens";

/** 5日, 5日、20日, 5、20日, 1日至5日 (its last day): days of a month; null when none begin at `i`. */
export function readDays(
  t: readonly Token[],
  i: number,
): { readonly days: readonly number[]; readonly next: number } | null {
  const days: number[] = [];
  let at = i;
  for (;;) {
    const token = t[at];
    const unit = t[at + 1]?.kind;
    if (token?.kind !== "num" || token.value < 1 || token.value > 31) break;
    const listed = unit === "tight" || unit === "to" || unit === "dash" || unit === "tilde";
    const closes = unit === "before" || unit === "end";
    if (unit !== "dayUnit" && !(listed && leadsToDay(t, at + 2)) && !(closes && days.length > 0)) break;
    days.push(token.value);
    at += unit === "dayUnit" ? 2 : 1;
    const joint = t[at]?.kind;
    if (joint === "to" || joint === "dash" || joint === "tilde") days.pop();
    else if (joint !== "tight" || !leadsToDay(t, at + 1)) break;
    at += 1;
  }
  return days.length > 0 ? { days, next: at } : null;
}

/** True when a number, then perhaps others, ends in 日. */
function leadsToDay(t: readonly Token[], i: number): boolean {
  for (let at = i; t[at]?.kind === "num"; at += 2) {
    const unit = t[at + 1]?.kind;
    if (unit === "dayUnit" || unit === "before") return true;
    if (unit !== "tight" && unit !== "to" && unit !== "dash") return false;
  }
  return false;
}

/** 的 between a cycle and its day. */
export const skipOf = (source: Source, t: readonly Token[], i: number): number => {
  const token = t[i];
  if (token?.kind === "within" || (token && token.to - token.from === 1 && source.text.charAt(token.from) === "的"))
    return i + 1;
  return i;
};
