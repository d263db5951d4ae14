import { isDigit } from "./normalise";
import { isChineseNumeral, readNumeral } from "./numerals";
import { vocabulary, type WordKind } from "./words";

export type TokenKind =
  | WordKind
  | "num"
  | "text"
  | "comma"
  | "dash"
  | "tilde"
  | "dot"
  | "slash"
  | "colon"
  | "open"
  | "close"
  | "space"
  | "end";

/** A word, number or mark of the normalised text; `from` and `to` are places in it. */
export interface Token {
  readonly kind: TokenKind;
  /** A number's value, or what the word carries. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

interface WordEntry {
  readonly word: string;
  /** Its second character; 0 for words of one. */
  readonly second: number;
  readonly kind: WordKind;
  readonly value: number;
}

/** Words by their first character, longest first; place 0 is empty. */
const bucketOf = new Uint16Array(0x10000);
const buckets: WordEntry[][] = [[]];
for (const [kind, entries] of Object.entries(vocabulary) as [WordKind, (typeof vocabulary)[WordKind]][]) {
  for (const entry of entries) {
    const [word, value] = typeof entry === "string" ? ([entry, 0] as const) : entry;
    const first = word.charCodeAt(0);
    let bucket = buckets[bucketOf[first] ?? 0];
    if (!bucketOf[first] || !bucket) {
      bucketOf[first] = buckets.length;
      bucket = [];
      buckets.push(bucket);
    }
    if (!bucket.some((each) => each.word === word))
      bucket.push({ word, second: word.length > 1 ? word.charCodeAt(1) : 0, kind, value });
  }
}
for (const bucket of buckets) bucket.sort((a, b) => b.word.length - a.word.length);

const marks: readonly TokenKind[] = (() => {
  const table = new Array<TokenKind>(128).fill("text");
  const set = (kind: TokenKind, chars: string): void => {
    for (const each of chars) table[each.charCodeAt(0)] = kind;
  };
  set("comma", ",;!|");
  set("dash", "-");
  set("tilde", "~");
  set("dot", ".");
  set("slash", "/\\");
  set("colon", ":");
  set("open", "(");
  set("close", ")");
  set("space", " ");
  return table;
})();

function wordAt(text: string, at: number): WordEntry | undefined {
  const bucket = bucketOf[text.charCodeAt(at)];
  if (!bucket) return undefined;
  const entries = buckets[bucket] ?? [];
  const next = text.charCodeAt(at + 1);
  for (let i = 0; i < entries.length; i += 1) {
    const entry = entries[i] as WordEntry;
    if (entry.second === 0) return entry;
    if (entry.second === next && (entry.word.length === 2 || text.startsWith(entry.word, at))) return entry;
  }
  return undefined;
}

/** Words that begin with a numeral (五一, 十一) are numbers after all when a counting word follows: 十一月. */
function startsNumeral(text: string, at: number, word: WordEntry): boolean {
  if (word.kind !== "festival" || word.word.length > 2) return false;
  const next = text.charAt(at + word.word.length);
  if ("、和及至到-~".includes(next))
    return "〇一二三四五六七八九十".includes(text.charAt(at + word.word.length + 1) || "?");
  return next !== "" && "〇一二三四五六七八九十百年月日号个条届天周次点时".includes(next);
}

const mayBeNumeral = (code: number, text: string, at: number, word: WordEntry | undefined): boolean =>
  isChineseNumeral(code) && (!word || startsNumeral(text, at, word));

/** Cuts normalised text into tokens in one pass; the last one is always `end`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let textFrom = -1;
  let at = 0;
  while (at < text.length) {
    const from = at;
    const code = text.charCodeAt(at);
    let kind: TokenKind = "text";
    let value = 0;
    const digit = isDigit(code);
    const word = digit ? undefined : wordAt(text, at);
    const numeral = digit || mayBeNumeral(code, text, at, word) ? readNumeral(text, at) : null;
    if (numeral) {
      kind = numeral.dash ? "dash" : "num";
      value = numeral.value;
      at = numeral.to;
    } else if (word) {
      kind = word.kind;
      value = word.value;
      at += word.word.length;
    } else {
      kind = code < 128 ? (marks[code] as TokenKind) : "text";
      at += 1;
    }
    if (kind === "text") {
      if (textFrom < 0) textFrom = from;
      continue;
    }
    if (textFrom >= 0) tokens.push({ kind: "text", value: 0, from: textFrom, to: from });
    textFrom = -1;
    tokens.push({ kind, value, from, to: at });
  }
  if (textFrom >= 0) tokens.push({ kind: "text", value: 0, from: textFrom, to: at });
  tokens.push({ kind: "end", value: 0, from: at, to: at });
  return tokens;
}
