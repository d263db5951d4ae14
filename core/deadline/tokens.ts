import { isDigit, type Letters } from "./normalise";
import { isChineseNumeral, readNumeral } from "./numerals";
import { kindCode, type TokenKind } from "./kind-code";
import { vocabulary, type WordKind } from "./words";

export type { TokenKind };

/** A word, number or mark of the normalised text; `from` and `to` are places in it. */
export interface Token {
  readonly kind: TokenKind;
  /** The kind's number, for tables by kind. */
  readonly code: number;
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
  readonly code: number;
  readonly value: number;
}

/** Words that begin alike. */
interface Bucket {
  /** Longer words, longest first. */
  readonly longer: WordEntry[];
  /** A bit for the second character of each, so that most texts need not look through them. */
  seconds: number;
  single: WordEntry | undefined;
}

/** By character: which bucket its words are in (0 none), and whether it is a Chinese numeral. One table, one look. */
const classOf = new Uint16Array(0x10000);
const numeralBit = 0x8000;
for (let each = 0; each < 0x10000; each += 1) if (isChineseNumeral(each)) classOf[each] = numeralBit;
const emptyBucket = (): Bucket => ({ longer: [], seconds: 0, single: undefined });
const buckets: Bucket[] = [emptyBucket()];
const listed = new Set<string>();
for (const [kind, entries] of Object.entries(vocabulary) as [WordKind, (typeof vocabulary)[WordKind]][]) {
  for (const each of entries) {
    const [word, value] = typeof each === "string" ? ([each, 0] as const) : each;
    if (!listed.has(word)) addWord({ word, second: word.charCodeAt(1) || 0, kind, code: kindCode[kind], value });
    listed.add(word);
  }
}
for (const { longer } of buckets) longer.sort((a, b) => b.word.length - a.word.length);

function addWord(entry: WordEntry): void {
  const first = entry.word.charCodeAt(0);
  const known = classOf[first] ?? 0;
  if ((known & ~numeralBit) === 0) classOf[first] = known | (buckets.push(emptyBucket()) - 1);
  const bucket = buckets[(classOf[first] ?? 0) & ~numeralBit] as Bucket;
  if (entry.second === 0) bucket.single = entry;
  else {
    bucket.longer.push(entry);
    bucket.seconds |= 1 << (entry.second & 31);
  }
}

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

function wordAt({ codes }: Letters, at: number, place: number): WordEntry | undefined {
  const bucket = buckets[place] as Bucket;
  const next = codes[at + 1] as number;
  if (((bucket.seconds >> (next & 31)) & 1) === 0) return bucket.single;
  const { longer } = bucket;
  for (let i = 0; i < longer.length; i += 1) {
    const entry = longer[i] as WordEntry;
    if (entry.second === next && (entry.word.length === 2 || standsAt(entry.word, codes, at))) return entry;
  }
  return bucket.single;
}

function standsAt(word: string, codes: Uint16Array, at: number): boolean {
  for (let k = 2; k < word.length; k += 1) if (word.charCodeAt(k) !== codes[at + k]) return false;
  return true;
}

/** Words that begin with a numeral (五一, 十一) are numbers after all when a counting word follows: 十一月. */
function startsNumeral({ codes }: Letters, at: number, word: WordEntry): boolean {
  if (word.kind !== "festival" || word.word.length > 2) return false;
  const end = at + word.word.length;
  const next = codes[end] ?? 0;
  if (next === 0) return false;
  const letter = String.fromCharCode(next);
  if ("、和及至到-~".includes(letter)) {
    const after = codes[end + 1] ?? 0;
    return after !== 0 && "〇一二三四五六七八九十".includes(String.fromCharCode(after));
  }
  return "〇一二三四五六七八九十百年月日号个条届天周次点时".includes(letter);
}

const codes = { num: kindCode.num, text: kindCode.text, dash: kindCode.dash, end: kindCode.end } as const;
const markCodes = Uint8Array.from(marks, (kind) => kindCode[kind]);

/** Cuts normalised text into tokens in one pass; the last one is always `end`. */
export function tokenise(letters: Letters): Token[] {
  const { codes: typed, length } = letters;
  const tokens: Token[] = [];
  let textFrom = -1;
  let at = 0;
  while (at < length) {
    const from = at;
    const char = typed[at] as number;
    const group = classOf[char] as number;
    const place = group & ~numeralBit;
    const word = place === 0 ? undefined : wordAt(letters, at, place);
    let token: Token | null = null;
    if (isDigit(char) || (group >= numeralBit && (!word || startsNumeral(letters, at, word)))) {
      token = numberAt(letters, at);
      at = token.to;
    } else if (word) {
      at += word.word.length;
      token = { kind: word.kind, code: word.code, value: word.value, from, to: at };
    } else {
      at += 1;
      const kind = char < 128 ? (marks[char] as TokenKind) : "text";
      if (kind !== "text") token = { kind, code: markCodes[char] as number, value: 0, from, to: at };
    }
    if (token === null) {
      if (textFrom < 0) textFrom = from;
      continue;
    }
    if (textFrom >= 0) tokens.push({ kind: "text", code: codes.text, value: 0, from: textFrom, to: from });
    textFrom = -1;
    tokens.push(token);
  }
  if (textFrom >= 0) tokens.push({ kind: "text", code: codes.text, value: 0, from: textFrom, to: at });
  tokens.push({ kind: "end", code: codes.end, value: 0, from: at, to: at });
  return tokens;
}

/** The number at `at`; short Arabic ones, as nearly all are, without a detour. */
function numberAt(letters: Letters, at: number): Token {
  const { codes: typed } = letters;
  let to = at;
  let value = 0;
  for (; to < at + 8 && isDigit(typed[to] as number); to += 1) value = value * 10 + (typed[to] as number) - 48;
  const next = typed[to] as number;
  if (to > at && next !== 0x20 && !isDigit(next)) return { kind: "num", code: codes.num, value, from: at, to };
  const numeral = readNumeral(letters, at);
  return numeral.dash
    ? { kind: "dash", code: codes.dash, value: 0, from: at, to: numeral.to }
    : { kind: "num", code: codes.num, value: numeral.value, from: at, to: numeral.to };
}
