import type { Found, Source } from "./sense";

/** Longer words are a sentence, not a name. */
const longest = 20;
/** Words around a deadline that do not say what it is for. */
const leading = /^(?:[-,;:.、()/*~ \d①-⑳]|于|在|应|请|须|需|并|且|再|则|和|及|的|要|将)+/;
const trailing = /(?:[-,;:.、()/ ]|于|在|应|请|须|需|当|时间|时限|期限|自|从|到|至)+$/;
/** First and last letters of those; most names have neither. */
const firstOf = "-,;:.、()/*~ 0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳于在应请须需并且再则和及的要将";
const lastOf = "-,;:.、()/ 于在应请须需当间限自从到至";
const empty: ReadonlySet<string> = new Set(["完成", "报送", "上报", "结束", "一次", "各一次", "第一次", "第"]);

/**
 * What one of several deadlines is for: the words before it in its clause (初稿8月10日前), else those after it
 * (8月10日前报方案); undefined when the cell does not say.
 */
export function purposeOf(source: Source, kept: readonly Found[], index: number): string | undefined {
  const each = kept[index];
  if (!each || each.joined || (each.sense.kind !== "span" && each.sense.kind !== "recurring")) return undefined;
  const t = source.tokens;
  const earliest = kept[index - 1]?.to ?? 0;
  let from = each.from;
  while (from > earliest && t[from - 1]?.kind !== "comma") from -= 1;
  const before = nameBetween(source, from, each.from);
  if (before) return before;
  const latest = kept[index + 1]?.from ?? t.length - 1;
  let to = each.to;
  while (to < latest && t[to]?.kind !== "comma") to += 1;
  // Words that run on into the next deadline may be its own.
  return to === latest && kept[index + 1] && !kept[index + 1]?.joined ? undefined : nameBetween(source, each.to, to);
}

function nameBetween(source: Source, from: number, to: number): string | undefined {
  const start = source.tokens[from]?.from ?? 0;
  const stop = source.tokens[to]?.from ?? start;
  if (stop - start > longest * 2) return undefined;
  const words = source.text.slice(start, stop);
  const led = firstOf.includes(words.charAt(0)) ? words.replace(leading, "") : words;
  const name = lastOf.includes(led.charAt(led.length - 1)) ? led.replace(trailing, "") : led;
  return name === "" || name.length > longest || empty.has(name) ? undefined : name;
}
