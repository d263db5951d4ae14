import { isOneOf, kindSet } from "../kind-set";
import type { Source } from "../sense";
import type { Token } from "../tokens";

/** Words that lead up to an event's name and are no part of it. */
const leading =
  /^(?:并且|并|且|请|应当|应|须|必须|务必|要|需|可以|可|均|于|在|自|从|由|经|当|将|待|的|及|和|、|[,;:.]|其中|原则上|力争|争取|确保|最迟|一般|分别)+/;
const trailing = /(?:之日|之时|以后|之后|后|之|的|,|、|;|:|\(|以|日期)+$/;

/** No event's name has more words than this; it also bounds the work on any text. */
const furthest = 24;

/**
 * The words for an event that end before token `end`: what stands between 自/从/在/收到… and 后/之日起/前 (LABELS 11).
 * Looks back no further than the clause; null when nothing is said.
 */
export function eventBefore(source: Source, end: number): { readonly name: string; readonly from: number } | null {
  const t = source.tokens;
  const earliest = Math.max(source.clause, end - furthest);
  let from = earliest;
  for (let i = end - 1; i >= earliest; i -= 1) {
    const token = t[i];
    if (isNoDay(t, i)) return null;
    if (token?.kind === "receive") {
      from = i;
      break;
    }
    if (token?.kind === "from" || (token?.kind === "at" && splitting.has(source.text.slice(token.from, token.to)))) {
      from = i + 1;
      break;
    }
  }
  const start = t[from]?.from ?? 0;
  const stop = t[end]?.from ?? start;
  const name = cleaned(source.text.slice(Math.max(start, stop - 80), stop));
  return name === "" ? null : { name, from };
}

/** X月X日 and 腊月二十三 are days that nobody can tell, not events. */
const isNoDay = (t: readonly Token[], i: number): boolean =>
  t[i]?.kind === "lunar" || (t[i]?.kind === "masked" && isOneOf(t[i + 1], monthOrDay));
const monthOrDay = kindSet("monthUnit", "dayUnit");

const splitting: ReadonlySet<string> = new Set([
  "在",
  "于",
  "应于",
  "应在",
  "须于",
  "需于",
  "请于",
  "可在",
  "可于",
  "应",
  "应当",
  "必须",
  "务必",
  "须",
]);

function cleaned(words: string): string {
  const open = words.indexOf("(");
  const close = words.indexOf(")", open + 1);
  const flat = open > 0 && close > open ? words.slice(0, open) + words.slice(close + 1) : words;
  return flat.replace(/[()]/g, "").replace(leading, "").replace(trailing, "");
}
