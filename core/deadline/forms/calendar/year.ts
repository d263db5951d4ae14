import type { When } from "../../sense";
import { isOneOf, kindSet } from "../../kind-set";
import type { Token } from "../../tokens";

/** Marks of a year left blank: 20**年, 201x年. They say nothing, so the context's year stands in. */
function maskedYear(t: readonly Token[], i: number): number {
  const masked = t[i]?.kind === "num" && (t[i]?.value ?? 0) < 203 ? i + 1 : i;
  return t[masked]?.kind === "masked" && t[masked + 1]?.kind === "yearUnit" ? masked + 2 : i;
}

const afterShortYear = kindSet(
  "num",
  "monthName",
  "part",
  "halfYear",
  "ordinal",
  "festival",
  "yearUnit",
  "wholeYear",
  "to",
  "dash",
  "before",
  "within",
  "end",
);

/** 2017年, 二〇一七年, 17年, 今年, 明年的, 20**年: writes the year and returns the token after it, or `i`. */
export function readYear(t: readonly Token[], i: number, into: When): number {
  const token = t[i];
  if (!token) return i;
  if (token.kind === "yearWord") {
    into.yearShift = token.value;
    return i + 1;
  }
  const masked = maskedYear(t, i);
  if (masked > i) return masked;
  if (token.kind !== "num" || t[i + 1]?.kind !== "yearUnit") return i;
  const digits = token.to - token.from;
  const full = token.value >= 1900 && token.value < 2200;
  const short = digits === 2 && token.value < 100 && isOneOf(t[i + 2], afterShortYear);
  if (!full && !short) return i;
  into.year = token.value;
  return i + 2;
}
