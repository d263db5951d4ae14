import { isDigit } from "./normalise";

export interface Numeral {
  readonly value: number;
  readonly to: number;
  /** True for a lone 一 that was typed for a dash: 21一25日. */
  readonly dash: boolean;
}

const digits = "〇一二三四五六七八九";
const digitOf = new Int8Array(0x10000).fill(-1);
for (let value = 0; value < 10; value += 1) digitOf[digits.charCodeAt(value)] = value;
digitOf["两".charCodeAt(0)] = 2;

const [ten, hundred, thousand, twenty, thirty, one, month, day] = ["十", "百", "千", "廿", "卅", "一", "月", "日"].map(
  (each) => each.charCodeAt(0),
) as [number, number, number, number, number, number, number, number];

const isUnit = (code: number): boolean => code === ten || code === hundred || code === thousand;
const chinese = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  if ((digitOf[code] ?? -1) >= 0 || isUnit(code) || code === twenty || code === thirty) chinese[code] = 1;
}
export const isChineseNumeral = (code: number): boolean => chinese[code] === 1;

/** Reads the number that begins at `at`, Arabic or Chinese; null when none does. */
export function readNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readArabic(text, at);
  if (!isChineseNumeral(code)) return null;
  if (code === one && isTypedDash(text, at)) return { value: 0, to: at + 1, dash: true };
  return readChinese(text, at);
}

function readArabic(text: string, at: number): Numeral {
  let to = at;
  let value = 0;
  for (;;) {
    while (to < text.length && isDigit(text.charCodeAt(to))) {
      value = value * 10 + text.charCodeAt(to) - 48;
      to += 1;
    }
    if (text.charCodeAt(to) !== 0x20 || !joinsAcrossBlank(text, at, to)) break;
    to += 1;
  }
  // "2千" and the like are no dates; a Chinese unit after Arabic digits is left to the words.
  return { value: to - at > 8 ? Number.POSITIVE_INFINITY : value, to, dash: false };
}

/** A line break may cut a number: "1 0日". Not after a dotted date, not before a time of day. */
function joinsAcrossBlank(text: string, from: number, blank: number): boolean {
  const before = text.charCodeAt(from - 1);
  if (before === 0x2d || before === 0x2e || before === 0x2f || before === 0x3a) return false;
  let to = blank + 1;
  while (to < text.length && isDigit(text.charCodeAt(to))) to += 1;
  const after = text.charCodeAt(to);
  if (after === 0x3a || after === 0x2d || after === 0x2e || after === 0x2f) return false;
  return to - from - 1 <= 2 || (to - from - 1 === 4 && text.charAt(to) === "年");
}

function isTypedDash(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isDigit(text.charCodeAt(at + 1)) && (isDigit(before) || before === month || before === day);
}

function readChinese(text: string, at: number): Numeral {
  let to = at;
  let total = 0;
  let current = 0;
  let run = 0;
  let units = false;
  for (; to < text.length; to += 1) {
    const code = text.charCodeAt(to);
    const digit = digitOf[code] ?? -1;
    if (digit >= 0 || (run > 0 && !units && code === 0x30)) {
      const value = digit >= 0 ? digit : 0;
      current = units ? value : current * 10 + value;
      run += 1;
      if (run > 8) return { value: Number.POSITIVE_INFINITY, to: to + 1, dash: false };
    } else if (code === twenty || code === thirty) {
      if (run > 0 || units) break;
      total = code === twenty ? 20 : 30;
      units = true;
    } else if (isUnit(code)) {
      total += (current || 1) * (code === ten ? 10 : code === hundred ? 100 : 1000);
      current = 0;
      run = 0;
      units = true;
    } else break;
  }
  return { value: total + current, to, dash: false };
}
