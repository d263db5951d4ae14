import { isDigit, type Letters } from "./normalise";

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

const code = (letter: string): number => letter.charCodeAt(0);
const [ten, hundred, thousand, twenty, thirty] = [code("十"), code("百"), code("千"), code("廿"), code("卅")] as const;
const [one, year, month, day] = [code("一"), code("年"), code("月"), code("日")] as const;

const isUnit = (code: number): boolean => code === ten || code === hundred || code === thousand;
const chinese = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  if ((digitOf[code] ?? -1) >= 0 || isUnit(code) || code === twenty || code === thirty) chinese[code] = 1;
}
export const isChineseNumeral = (code: number): boolean => chinese[code] === 1;

/** Codes from before the first letter to the zero after the last. */
const codeAt = ({ codes }: Letters, at: number): number => codes[at] ?? 0;

/** Reads the number that begins at `at`, where a digit, Arabic or Chinese, stands. */
export function readNumeral(letters: Letters, at: number): Numeral {
  const code = codeAt(letters, at);
  if (isDigit(code)) return readArabic(letters, at);
  if (code === one && isTypedDash(letters, at)) return { value: 0, to: at + 1, dash: true };
  return readChinese(letters, at);
}

function readArabic(letters: Letters, at: number): Numeral {
  let to = at;
  let value = 0;
  for (;;) {
    while (to < letters.length && isDigit(codeAt(letters, to))) {
      value = value * 10 + codeAt(letters, to) - 48;
      to += 1;
    }
    if (codeAt(letters, to) !== 0x20 || !joinsAcrossBlank(letters, at, to)) break;
    to += 1;
  }
  // "2千" and the like are no dates; a Chinese unit after Arabic digits is left to the words.
  return { value: to - at > 8 ? Number.POSITIVE_INFINITY : value, to, dash: false };
}

/** A line break may cut a number: "1 0日". Not after a dotted date, not before a time of day. */
function joinsAcrossBlank(letters: Letters, from: number, blank: number): boolean {
  const before = codeAt(letters, from - 1);
  if (before === 0x2d || before === 0x2e || before === 0x2f || before === 0x3a) return false;
  let to = blank + 1;
  while (to < letters.length && isDigit(codeAt(letters, to))) to += 1;
  const after = codeAt(letters, to);
  if (after === 0x3a || after === 0x2d || after === 0x2e || after === 0x2f) return false;
  return to - from - 1 <= 2 || (to - from - 1 === 4 && after === year);
}

function isTypedDash(letters: Letters, at: number): boolean {
  const before = codeAt(letters, at - 1);
  return isDigit(codeAt(letters, at + 1)) && (isDigit(before) || before === month || before === day);
}

function readChinese(letters: Letters, at: number): Numeral {
  let to = at;
  let total = 0;
  let current = 0;
  let run = 0;
  let units = false;
  for (; to < letters.length; to += 1) {
    const code = codeAt(letters, to);
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
