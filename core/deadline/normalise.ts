/**
 * Words as typed → words as read: full-width digits and letters, brackets, dashes, traditional characters and
 * look-alikes become one form each; blanks and line breaks inside words go (one stays between two digits, where it
 * may separate a date from a time). One pass; normalising twice changes nothing.
 */
export function normalise(text: string): string {
  return isNormal(text) ? text : rewrite(text);
}

/** True for text that needs no rewriting, as most cells do. */
function isNormal(text: string): boolean {
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (special[code] === 1 || (code === hyphen && previous === hyphen)) return false;
    previous = code;
  }
  return true;
}

function rewrite(text: string): string {
  let out = "";
  let blank = false;
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 ? !needsWork(code) : isDigit(code)) {
      if (blank) {
        if (isDigit(previous) && isDigit(code)) out += " ";
        blank = false;
      }
      out += text[at];
      previous = code;
      continue;
    }
    if (isBlank(code)) {
      blank = true;
      continue;
    }
    const piece = replaced(code, text.charAt(at));
    for (let k = 0; k < piece.length; k += 1) {
      const next = piece.charCodeAt(k);
      if (next === hyphen && previous === hyphen) continue;
      if (blank && isDigit(previous) && isDigit(next)) out += " ";
      blank = false;
      out += piece.charAt(k);
      previous = next;
    }
  }
  return out;
}

const hyphen = 0x2d;

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

/** 1 for the characters that are rewritten or dropped. */
const special = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  if (swaps.has(code) || code >= 0xf900 || isBlank(code) || isDateSquare(code)) special[code] = 1;
}

const needsWork = (code: number): boolean => special[code] === 1;

/** ㋇, ㏩ and ㍩ are "8月", "10日" and "17点" in one character. */
function isDateSquare(code: number): boolean {
  return (code >= 0x32c0 && code <= 0x32cb) || (code >= 0x3358 && code <= 0x3370) || (code >= 0x33e0 && code <= 0x33fe);
}

function replaced(code: number, char: string): string {
  const swap = swaps.get(code);
  if (swap !== undefined) return swap;
  if (code > 0xff00 && code < 0xff5f) return swaps.get(code - 0xfee0) ?? String.fromCharCode(code - 0xfee0);
  return isDateSquare(code) ? char.normalize("NFKC") : char;
}
