import type { ColumnRole } from "../types";
import { englishHeadings } from "./english-headings";
import { headingClues } from "./heading-clues";
import { headings } from "./headings";

/** How surely a heading has its meaning: listed word for word, or only by a clue in it. */
export interface HeadingMeaning {
  readonly role: ColumnRole;
  /** Place in the role's list, 0 best; clues come after every listed one. */
  readonly rank: number;
  readonly listed: boolean;
}

/** A heading for comparing: full-width forms folded, blanks, breaks and end marks gone; brackets kept. */
export function headingKey(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/[:*※。、]+$/, "");
}

/** （牵头）: all of it in one bracket. */
const inBracket = /^\(([^()]{1,6})\)$/;

const withoutBrackets = (key: string): string => key.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, "");

const listed = new Map<string, HeadingMeaning>();
for (const words of [headings, englishHeadings]) {
  for (const [role, names] of Object.entries(words) as [ColumnRole, readonly string[]][]) {
    names.forEach((name, rank) => {
      const key = headingKey(name).toLowerCase();
      if (!listed.has(key)) listed.set(key, { role, rank, listed: true });
    });
  }
}

/** Below it stand the Latin letters, which alone have capitals. */
const chinese = 0x2e80;

/** A listed heading; capitals of English ones do not count. */
const inList = (key: string): HeadingMeaning | undefined =>
  listed.get(key.charCodeAt(0) < chinese ? key.toLowerCase() : key);

/** By character, whether a listed heading begins with it. */
const beginsHeading = new Uint8Array(0x10000);
for (const key of listed.keys()) beginsHeading[key.charCodeAt(0)] = 1;
/** Blanks and brackets make a heading longer than what is listed, but not by much. */
const longestListed = 24;

/**
 * Whether a cell is a heading word for word. Asked of many cells below the header, few of which begin like one:
 * a Chinese character or a digit stands as it is and decides at once.
 */
export function isListedHeading(text: string): boolean {
  if (text === "" || text.length > longestListed) return false;
  const first = text.charCodeAt(0);
  const decides = (first >= 0x4e00 && first <= 0x9fff) || (first >= 0x30 && first <= 0x39);
  if (decides && beginsHeading[first] === 0) return false;
  const key = headingKey(text);
  return inList(key) !== undefined || inList(withoutBrackets(key)) !== undefined;
}

/** 任务Task: a heading said in both languages. */
const chineseOf = (bare: string): string =>
  /[A-Za-z]{2}/.test(bare) ? bare.replace(/[A-Za-z][A-Za-z\s./&-]*/g, "") : bare;

/** Longest heading that a clue may explain; longer texts are titles or sentences. */
const longest = 14;

/** What a heading means, or null. 责任单位 (责任人) is read by what stands before the bracket, 完 成 时 间 without its blanks. */
export function headingMeaning(text: string): HeadingMeaning | null {
  const whole = headingKey(text);
  if (whole === "" || whole.length > 40) return null;
  const key = inBracket.exec(whole)?.[1] ?? whole;
  const bare = withoutBrackets(key);
  const exact = inList(key) ?? inList(bare) ?? inList(chineseOf(bare));
  if (exact) return exact;
  if (bare === "" || bare.length > longest || /[。；;，,？！]/.test(bare)) return null;
  for (const [words, role] of headingClues)
    if (words.test(bare)) return role === null ? null : { role, rank: 1000, listed: false };
  return null;
}
