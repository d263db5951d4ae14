/**
 * Words as typed → words as read: full-width digits and letters, brackets, dashes, traditional characters and
 * look-alikes become one form each; blanks and line breaks inside words go (one stays between two digits, where it
 * may separate a date from a time). One pass; normalising twice changes nothing.
 */
export function normalise(text: string): string {
  return toText(readLetters(text));
}

/** The characters of one text as codes, normalised. A string is made of them only where someone needs the words. */
export interface Letters {
  /** As long as `length`, then a zero. Valid until the next text is read. */
  readonly codes: Uint16Array;
  readonly length: number;
  /** The text as typed when nothing in it changed. */
  readonly unchanged: string | null;
}

/** Room for the longest cell; a longer text gets its own. */
const room = new Uint16Array(0x4000);

/** Normalises into codes; the same room serves every text of usual length, so no work is left behind for each. */
export function readLetters(text: string): Letters {
  // A character becomes three at most.
  const codes = text.length * 3 < room.length ? room : new Uint16Array(text.length * 3 + 1);
  let length = 0;
  let previous = 0;
  let changed = false;
  let blank = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = letterOf[code] as number;
    if (letter === many || (letter === hyphen && previous === hyphen) || blank) {
      changed = true;
      if (letter === none && isBlank(code)) {
        blank = true;
        continue;
      }
      const piece =
        letter === many ? pieceAt(text, at, code, previous) : letter === none ? "" : String.fromCharCode(letter);
      for (let k = 0; k < piece.length; k += 1) {
        const next = piece.charCodeAt(k);
        if (next === hyphen && previous === hyphen) continue;
        if (blank && isDigit(previous) && isDigit(next)) codes[length++] = 0x20;
        blank = false;
        codes[length++] = previous = next;
      }
    } else if (letter === none) {
      changed = true;
      blank = isBlank(code);
    } else if (letter === code) codes[length++] = previous = letter;
    else {
      changed = true;
      codes[length++] = previous = isFullStopForPoint(text, at, code, previous) ? point : letter;
    }
  }
  codes[length] = 0;
  return { codes, length, unchanged: changed ? null : text };
}

/** The letters as a string. */
export function toText({ codes, length, unchanged }: Letters): string {
  if (unchanged !== null) return unchanged;
  let text = "";
  for (let from = 0; from < length; from += 4096) {
    const part: number[] = [];
    for (let at = from; at < length && at < from + 4096; at += 1) part.push(codes[at] as number);
    text += String.fromCharCode.apply(null, part);
  }
  return text;
}

const hyphen = 0x2d;
const point = 0x2e;

/** 2024。8。31: a Chinese keyboard gives a full stop where a point was meant. */
const isFullStopForPoint = (text: string, at: number, code: number, previous: number): boolean =>
  (code === 0x3002 || code === 0xff61) && isDigit(previous) && isDigit(letterOf[text.charCodeAt(at + 1)] ?? 0);

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0xad ||
    (code >= 0x7f && code < 0xa0)
  );
}

/** Characters written one for another. Quotation marks vanish: “十一”前 is 十一前. */
const groups: readonly (readonly [string, string])[] = [
  ["-", "—–―‐‑‒−－─━ー﹣"],
  ["~", "～〜∼﹏˜"],
  [",", "，﹐"],
  [";", "；。｡"],
  [":", "：︰∶﹕"],
  [".", "．﹒·・•"],
  ["/", "／∕⁄"],
  ["(", "（〔［【｛﹙「『[{"],
  [")", "）〕］】｝﹚」』]}"],
  ["", "“”\"'‘’＂＇`"],
  ["*", "＊×✕╳﹡"],
  ["+", "＋"],
  ["%", "％"],
  ["〇", "○◯零Ο"],
  ["一", "壹⼀弌"],
  ["二", "贰貳⼆弍"],
  ["三", "叁參弎"],
  ["四", "肆"],
  ["五", "伍"],
  ["六", "陆陸"],
  ["七", "柒"],
  ["八", "捌⼋"],
  ["九", "玖"],
  ["十", "拾⼗"],
  ["两", "兩"],
  ["年", "秊"],
  ["月", "⽉⺝"],
  ["日", "⽇曰"],
  ["号", "號"],
  ["后", "後"],
  ["个", "個箇"],
  ["内", "內"],
  ["间", "間"],
  ["开", "開"],
  ["会", "會"],
  ["时", "時"],
  ["点", "點"],
  ["周", "週"],
  ["长", "長"],
  ["期", "朞"],
  ["结", "結"],
  ["于", "於"],
  ["从", "從"],
  ["当", "當"],
];

const swaps = new Map<number, string>();
for (const [to, from] of groups) for (const each of from) swaps.set(each.charCodeAt(0), to);

/** Letters typed for a digit: 9月l1日, 9月1O日. Only inside a date, where nothing else can be meant. */
const lookAlikes: Readonly<Record<string, string>> = { l: "1", I: "1", O: "0", o: "0" };
const insideDate = /[\d日月号年]/;

function pieceAt(text: string, at: number, code: number, previous: number): string {
  const digit = lookAlikes[text.charAt(at)];
  if (digit === undefined) return replaced(code);
  return (isDigit(previous) || previous === 0x6708 || previous === 0x5e74) && insideDate.test(text.charAt(at + 1))
    ? digit
    : text.charAt(at);
}

/** In the table of letters: nothing is left of it, and more than one letter comes of it. */
const none = 0;
const many = 0xffff;

/** What each character becomes. */
const letterOf = new Uint16Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  const piece = replaced(code);
  letterOf[code] = isBlank(code) || piece === "" ? none : piece.length > 1 ? many : piece.charCodeAt(0);
}

for (const each of Object.keys(lookAlikes)) letterOf[each.charCodeAt(0)] = many;

/** ㋇, ㏩ and ㍩ are "8月", "10日" and "17点" in one character. */
function isDateSquare(code: number): boolean {
  return (code >= 0x32c0 && code <= 0x32cb) || (code >= 0x3358 && code <= 0x3370) || (code >= 0x33e0 && code <= 0x33fe);
}

function replaced(code: number): string {
  const swap = swaps.get(code);
  if (swap !== undefined) return swap;
  if (code > 0xff00 && code < 0xff5f) return swaps.get(code - 0xfee0) ?? String.fromCharCode(code - 0xfee0);
  return isDateSquare(code) ? String.fromCharCode(code).normalize("NFKC") : String.fromCharCode(code);
}
