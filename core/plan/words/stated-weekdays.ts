import { calendarDate, toDayNumber, weekday } from "../../calendar";
import { normalise } from "../../deadline/normalise";

/** A date with a weekday directly beside it: 9月10日（星期一）. */
export interface StatedWeekday {
  /** As the text has them, blanks out and full-width signs made plain. */
  readonly words: string;
  /** As written beside the date; null: the plan's. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** 1 Monday … 7 Sunday, as the text says. */
  readonly weekday: number;
}

/** 9月1日周一 */
const shortest = 6;
const namesWeekday = /周|星期|礼拜/;

/** Whether a text is worth looking at: hardly any names a weekday. */
export const mayStateWeekday = (text: string): boolean => text.length >= shortest && namesWeekday.test(text);

const numeral = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
const yearWords = "(?:\\d{4}|\\d{2}|[〇一二三四五六七八九]{4}|[今本当明次翌去上])年";
const weekdayWords = "(?:周|星期|礼拜)([一二三四五六日天])";
const date = [
  `(?<![\\u3400-\\u9fff]历|年)(?:(?<year>${yearWords}))?(?<month>${numeral})月(?<day>${numeral})(?:[日号]|(?=[至到~-]${numeral}[日号]))`,
  "(?<!\\d)(?<dottedYear>\\d{4})[./-](?<dottedMonth>\\d{1,2})[./-](?<dottedDay>\\d{1,2})日?",
  "(?<![\\d./-])(?<shortMonth>\\d{1,2})[./](?<shortDay>\\d{1,2})(?=\\()",
  `(?<=[至到~、,和及与-])(?<bareDay>${numeral})[日号]`,
].join("|");
const anyDate = new RegExp(date, "g");

const join = /^[至到~-]$/;
const joinAfterWeekday = new RegExp(`^(?:\\(?${weekdayWords}\\)?)?[至到~、,和及与-]$`);
const twoWeekdays = new RegExp(`^\\(${weekdayWords}[至到~-]${weekdayWords}\\)`);
/** What may stand between a date and its weekday. */
const behind = new RegExp(`^(?:(?:之?前|以前|[上下]午|早上|晚上?|中午)?(?<bracket>\\()|,)?${weekdayWords}`);
const inFront = new RegExp(`(?<![每单双隔])${weekdayWords}\\($`);

/** 周一至周五, 周一、三: several days of a week are no day. */
const moreDays =
  /^(?:[、,和及与或至到~-]?(?:周|星期|礼拜)[一二三四五六日天]|[、和及与或至到~-]?[一二三四五六日天](?![月日号个名项次是]))/;
const endsBracket = /^(?:\)|[,;:\d]|[上下]午|早|晚|中午|全天|前)/;
/** 周一鸣 is a name: behind a 周 without brackets only what can follow a day. */
const followsDay =
  /^(?:$|[^\u3400-\u9fff]|[上下]午|早上|晚|中午|全天|之?前|以前|起|召开|举行|进行|报送|上报|提交|完成|组织|开展|汇报|集中|前往|在|到|至|于|将|由)/;

/** Days of a range beyond which one weekday may mean each week's. */
const oneWeek = 6;

interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly year: number | "open" | null;
  readonly month: number;
  readonly day: number;
  /** Joined to the date before it as the end of a range. */
  readonly ends: boolean;
}

const units = "〇一二三四五六七八九";

/** 12, 十二, 二十, 卅一 */
function valueOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const [tens = "", ones = ""] = words.replace("廿", "二十").replace("卅", "三十").split("十");
  if (!words.includes("十") && !/[廿卅]/.test(words)) return words.length === 1 ? units.indexOf(words) : 0;
  return (tens === "" ? 1 : units.indexOf(tens)) * 10 + (ones === "" ? 0 : units.indexOf(ones));
}

/** The year before 年; "open" where it hangs on another (明年), null where none or this one is named. */
function yearOf(words: string | undefined): number | "open" | null {
  const plain = words?.replace("年", "") ?? "";
  if (plain === "" || /^[今本当]$/.test(plain)) return null;
  if (/^\d{4}$/.test(plain)) return Number(plain);
  if (/^\d{2}$/.test(plain)) return 2000 + Number(plain);
  if (plain.length !== 4) return "open";
  return Number([...plain].map((each) => units.indexOf(each)).join(""));
}

function readDate(match: RegExpMatchArray, plain: string, before: FoundDate | undefined): FoundDate | null {
  const { year, month, day, dottedYear, dottedMonth, dottedDay, shortMonth, shortDay, bareDay } = match.groups ?? {};
  const from = match.index ?? 0;
  const between = before ? plain.slice(before.to, from) : "";
  const joined = before !== undefined && (join.test(between) || joinAfterWeekday.test(between));
  if (bareDay !== undefined && !joined) return null;
  const own = yearOf(year ?? dottedYear);
  return {
    from,
    to: from + match[0].length,
    words: match[0],
    // The end of a range is of the year of its beginning, unless it says its own.
    year: own === null && joined ? before.year : own,
    month: valueOf(month ?? dottedMonth ?? shortMonth ?? "") || (before?.month ?? 0),
    day: valueOf(day ?? dottedDay ?? shortDay ?? bareDay ?? ""),
    ends: joined && join.test(between),
  };
}

function datesIn(plain: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of plain.matchAll(anyDate)) {
    const read = readDate(match, plain, found.at(-1));
    if (read) found.push(read);
  }
  return found;
}

const dayOfWeek = (letter: string): number => "一二三四五六日".indexOf(letter === "天" ? "日" : letter) + 1;

/** Days from one date to another of the same year; null for days that cannot be. */
function daysBetween(first: FoundDate, last: FoundDate): number | null {
  const year = typeof first.year === "number" ? first.year : 2001;
  const [a, b] = [calendarDate(year, first.month, first.day), calendarDate(year, last.month, last.day)];
  return a && b ? toDayNumber(b) - toDayNumber(a) : null;
}

const isShort = (first: FoundDate, last: FoundDate): boolean => {
  const days = daysBetween(first, last);
  return days !== null && days >= 0 && days <= oneWeek;
};

const stated = (found: FoundDate, words: string, letter: string): StatedWeekday[] =>
  found.year === "open" || letter === ""
    ? []
    : [{ words, year: found.year, month: found.month, day: found.day, weekday: dayOfWeek(letter) }];

/** 9月4日至8日（周一至周五）: the first weekday is the first day's. */
function bothEnds(plain: string, first: FoundDate | undefined, last: FoundDate): StatedWeekday[] | null {
  const [words, a = "", b = ""] = twoWeekdays.exec(plain.slice(last.to)) ?? [];
  if (words === undefined) return null;
  if (!first || !last.ends || !isShort(first, last)) return [];
  const both = plain.slice(first.from, last.to) + words;
  return [...stated(first, both, a), ...stated(last, both, b)];
}

/** 下周五（9月8日）: only a date that fills its bracket. */
function weekdayInFront(plain: string, found: FoundDate): StatedWeekday[] {
  const [words = "", letter = ""] = inFront.exec(plain.slice(0, found.from)) ?? [];
  const closes = /^(?:之?前|以前)?\)/.test(plain.slice(found.to));
  return words === "" || !closes ? [] : stated(found, `${words}${found.words})`, letter);
}

function weekdayBehind(first: FoundDate | undefined, found: FoundDate, rest: string): StatedWeekday[] {
  const match = behind.exec(rest);
  const [words = "", , letter = ""] = match ?? [];
  if (!match) return [];
  const after = rest.slice(words.length);
  if (moreDays.test(after)) return [];
  const closed = match.groups?.bracket !== undefined;
  const isDay = closed ? endsBracket.test(after) : !words.includes("周") || followsDay.test(after);
  if (!isDay || (found.ends && first && !isShort(first, found))) return [];
  return stated(found, found.words + words + (closed ? (/^[^)]{0,8}\)/.exec(after)?.[0] ?? "") : ""), letter);
}

/**
 * Dates of a text with a weekday right beside them: in brackets, behind a comma, or with nothing between. Several
 * weekdays (周一至周五) belong to a week and not to a day, except at the two ends of a range of a week at most.
 */
export function statedWeekdays(text: string): StatedWeekday[] {
  if (!mayStateWeekday(text)) return [];
  const plain = normalise(text);
  const dates = datesIn(plain);
  return dates.flatMap((found, at) => {
    const rest = plain.slice(found.to);
    const first = dates[at - 1];
    return bothEnds(plain, first, found) ?? [...weekdayBehind(first, found, rest), ...weekdayInFront(plain, found)];
  });
}

/** The weekday of a day of a year, 1 to 7; null when there is no such day. */
export function weekdayOf({ month, day }: Pick<StatedWeekday, "month" | "day">, year: number): number | null {
  const found = calendarDate(year, month, day);
  return found ? weekday(found) : null;
}
