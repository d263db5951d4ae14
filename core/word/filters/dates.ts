import type { TemplateValue } from "../../documents/types";
import type { Filter } from "./filter";
import { chineseNumber } from "./chinese-number";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const written = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/;

/** A day written 2017-08-18, 2017/8/18, 2017.8.18 or 2017年8月18日; null for anything else. */
function dayOf(value: TemplateValue): Day | null {
  const [, year, month, day] = (typeof value === "string" ? written.exec(value) : null) ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return year && found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= 31 ? found : null;
}

const digits = "〇一二三四五六七八九";
const yearWords = (year: number): string => [...String(year)].map((digit) => digits[Number(digit)] ?? digit).join("");

/** What is no day stays as written: the letter shows the words of the sheet. */
function dateFilter(names: readonly string[], write: (day: Day) => string): Filter {
  return {
    names,
    apply(value) {
      const day = dayOf(value);
      return day ? write(day) : value;
    },
  };
}

/** GB/T 9704-2012 7.3.5.4: Arabic digits, full year, no zero padding. */
export const longDate = dateFilter(["日期", "date"], ({ year, month, day }) => `${year}年${month}月${day}日`);

export const chineseDate = dateFilter(
  ["中文日期", "大写日期"],
  ({ year, month, day }) => `${yearWords(year)}年${chineseNumber(month)}月${chineseNumber(day)}日`,
);

export const monthDay = dateFilter(["月日"], ({ month, day }) => `${month}月${day}日`);
