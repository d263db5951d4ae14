import { fromSerial, weekday, type CalendarDate } from "../calendar";
import type { FormatSection, FormatToken } from "./format-tokens";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const chineseDays = "一二三四五六日";
const lowDigits = "〇一二三四五六七八九";
const highDigits = "零壹贰叁肆伍陆柒捌玖";

interface Moment {
  readonly date: CalendarDate;
  readonly weekday: number;
  readonly serial: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Seconds of the whole serial number, for [h], [m] and [s]. */
  readonly total: number;
  readonly fraction: number;
}

function momentOf(serial: number, date1904: boolean, decimals: number): Moment | null {
  const step = 10 ** decimals;
  const total = Math.round(serial * 86400 * step) / step;
  const whole = Math.floor(total / 86400);
  const rest = total - whole * 86400;
  // Excel shows day 0 as 0 January 1900 and day 60 as the 29 February 1900 that never was.
  const date =
    date1904 || (whole !== 0 && whole !== 60)
      ? fromSerial(whole, date1904)
      : whole === 0
        ? { year: 1900, month: 1, day: 0 }
        : { year: 1900, month: 2, day: 29 };
  if (!date) return null;
  const second = Math.floor(rest + 1e-9);
  return {
    date,
    weekday: !date1904 && whole <= 60 ? ((whole + 5) % 7) + 1 : weekday(date),
    serial,
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    total,
    fraction: rest - second,
  };
}

/** 十五, 二〇一七: years digit by digit, smaller numbers as they are spoken. */
function inNumerals(text: string, style: FormatSection["numerals"]): string {
  if (style === 0 || !/^\d+$/.test(text)) return text;
  const digits = style === 1 ? lowDigits : highDigits;
  const value = Number(text);
  if (text.length > 2) return [...text].map((digit) => digits[Number(digit)] ?? "").join("");
  const ten = style === 1 ? "十" : "拾";
  if (value < 10) return digits[value] ?? "";
  const tens = Math.floor(value / 10);
  return `${tens > 1 || style === 2 ? (digits[tens] ?? "") : ""}${ten}${value % 10 ? (digits[value % 10] ?? "") : ""}`;
}

/** True when "m" here means minutes: right after hours or right before seconds. */
function meansMinutes(tokens: readonly FormatToken[], at: number): boolean {
  const dates = tokens.map((token, place) => ({ token, place })).filter(({ token }) => token.kind === "date");
  const position = dates.findIndex(({ place }) => place === at);
  const letters = (offset: number): string => {
    const token = dates[position + offset]?.token;
    return token?.kind === "date" ? token.letters : "";
  };
  return /^\[?h/.test(letters(-1)) || /^\[?s/.test(letters(1));
}

function part(letters: string, moment: Moment, minutes: boolean, halfDay: boolean, section: FormatSection): string {
  const { date, hour, minute, second, total, fraction } = moment;
  const padded = (value: number): string => String(value).padStart(letters.length > 1 ? 2 : 1, "0");
  const first = letters.charAt(0);
  if (first === "[") {
    const unit = letters.charAt(1) === "h" ? 3600 : letters.charAt(1) === "m" ? 60 : 1;
    return String(Math.floor(total / unit + 1e-9)).padStart(letters.length - 2, "0");
  }
  if (letters.includes("/")) {
    const late = hour >= 12;
    if (letters.startsWith("上")) return late ? "下午" : "上午";
    return letters === "a/p" ? (late ? "P" : "A") : late ? "PM" : "AM";
  }
  if (first === "y" || first === "e")
    return letters.length <= 2 && first === "y" ? String(date.year % 100).padStart(2, "0") : String(date.year);
  if (first === "h") return padded(halfDay ? ((hour + 11) % 12) + 1 : hour);
  if (first === "s") {
    const [whole = "s", decimals = ""] = letters.split(".");
    const text = String(second).padStart(whole.length > 1 ? 2 : 1, "0");
    return decimals ? `${text}.${fraction.toFixed(decimals.length).slice(2)}` : text;
  }
  if (first === "m" && minutes && letters.length <= 2) return padded(minute);
  if (first === "m" && letters.length >= 3) {
    const name = months[date.month - 1] ?? "";
    if (section.chinese) return `${inNumerals(String(date.month), 1)}月`;
    return letters.length === 3 ? name.slice(0, 3) : letters.length === 5 ? name.slice(0, 1) : name;
  }
  if (first === "m") return padded(date.month);
  if (first === "a") return `${letters.length > 3 ? "星期" : ""}${chineseDays[moment.weekday - 1] ?? ""}`;
  if (first === "d" && letters.length >= 3) {
    if (section.chinese) return `${letters.length > 3 ? "星期" : "周"}${chineseDays[moment.weekday - 1] ?? ""}`;
    const name = days[moment.weekday - 1] ?? "";
    return letters.length === 3 ? name.slice(0, 3) : name;
  }
  return first === "d" ? padded(date.day) : "";
}

/** A serial number as its date section shows it; null when there is no such day (Excel shows ####). */
export function formatDate(serial: number, section: FormatSection, date1904: boolean): string | null {
  const { tokens } = section;
  const seconds = tokens.find((token) => token.kind === "date" && token.letters.startsWith("s"));
  const decimals = seconds?.kind === "date" ? seconds.letters.replace(/^s+\.?/, "").length : 0;
  const moment = momentOf(serial, date1904, decimals);
  if (!moment) return null;
  const halfDay = tokens.some((token) => token.kind === "date" && token.letters.includes("/"));
  return tokens
    .map((token, at) => {
      if (token.kind === "literal") return token.text;
      if (token.kind === "slash") return "/";
      if (token.kind === "point") return ".";
      if (token.kind === "comma") return ",";
      if (token.kind === "place") return token.mark === "0" ? "0" : "";
      if (token.kind !== "date") return "";
      const minutes = token.letters.startsWith("m") && meansMinutes(tokens, at);
      return inNumerals(part(token.letters, moment, minutes, halfDay, section), section.numerals);
    })
    .join("");
}
