import { parts } from "../../words";
import type { When } from "../../sense";
import type { Token } from "../../tokens";
import { readPart } from "./part";

const stretchParts = [parts.start, parts.middle, parts.end] as const;

/** 四季度中旬 is said loosely of its middle month, 上旬 of the first, 下旬 of the last. */
function readPartOrStretch(t: readonly Token[], i: number, into: When): number {
  const token = t[i];
  const part = token?.kind === "stretch" ? stretchParts[token.value] : undefined;
  if (part === undefined) return readPart(t, i, into);
  into.part = part;
  return i + 1;
}

/** 第三季度, 四季度末, 本季度, 季末, 前三季度, 上半年, 下半年底. Returns the token after it, or `i`. */
export function readQuarterOrHalf(t: readonly Token[], i: number, into: When): number {
  const token = t[i];
  if (!token) return i;
  if (token.kind === "halfYear") {
    into.unit = "half";
    into.n = token.value;
    return readPartOrStretch(t, i + 1, into);
  }
  if (token.kind === "quarterWord") {
    into.unit = "quarter";
    into.shift = token.value;
    return readPartOrStretch(t, i + 1, into);
  }
  if (token.kind === "quarterUnit" && t[i + 1]?.kind === "part") {
    into.unit = "quarter";
    return readPart(t, i + 1, into);
  }
  const number = token.kind === "ordinal" || token.kind === "before" ? i + 1 : i;
  const n = t[number]?.kind === "num" ? (t[number]?.value ?? 0) : 0;
  if (n < 1 || n > 4 || t[number + 1]?.kind !== "quarterUnit") return i;
  into.unit = token.kind === "before" ? "quarters" : "quarter";
  into.n = n;
  return readPartOrStretch(t, number + 2, into);
}
