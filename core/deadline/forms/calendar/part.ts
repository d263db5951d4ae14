import { parts } from "../../words";
import type { When } from "../../sense";
import type { Token } from "../../tokens";

/** 初, 中, 底, 末 after a stretch. Returns the token after it, or `i`. */
export function readPart(t: readonly Token[], i: number, into: When): number {
  const token = t[i];
  if (token?.kind !== "part") return i;
  // 8月中小学…: 中 before more words is rarely "the middle of".
  if (token.value === parts.middle && t[i + 1]?.kind === "text") return i;
  into.part = token.value;
  return i + 1;
}
