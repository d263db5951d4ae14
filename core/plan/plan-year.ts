import type { IsoDate } from "../calendar";
import type { Plan } from "./types";

export interface PlanYear {
  readonly year: number;
  readonly source: Plan["yearSource"];
}

const yearInText = /(?:^|[^\d])(20\d{2}|19\d{2})\s*(?:年|[-/.]\d{1,2}[-/.])/g;

/** 任务清单（2023）: the year alone in brackets; 〔2023〕5号 is a document's number. */
const yearAlone = /[（(]\s*(20\d{2})\s*[)）](?!\s*\d*\s*号)/g;

/** 2021-2025年, 2021年至2025年: several years, so none of them is the year of the dates. */
const yearRange = /(?:19|20)\d{2}\s*年?\s*[-—–~～至到]+\s*(?:19|20)\d{2}\s*年/g;

/** 2017 Work Plan, Work Plan 2017, Sept 30, 2017: a year among English words has nothing behind it. */
const yearInEnglish = /^(20\d{2})(?=\s+[A-Za-z])|[A-Za-z]\.?(?:\s+\d{1,2}\s*,)?\s+(20\d{2})(?!\d)/g;

/** 二〇二四年, with any of the characters that stand for nought. */
const yearInNumerals = /二[〇○零0O]([〇○零一二三四五六七八九]{2})(?=\s*年)/g;
const numerals = "〇一二三四五六七八九";
const inFigures = (_: string, last: string): string =>
  `20${[...last].map((each) => Math.max(0, numerals.indexOf(each))).join("")}`;

/** Years named in a text, in order; a range of years names none. */
export function yearsIn(text: string): number[] {
  const plain = text
    .normalize("NFKC")
    .replace(yearInNumerals, inFigures)
    .replace(yearRange, "")
    .replace(yearAlone, "（$1年）");
  const years = [...plain.matchAll(yearInText)].map(([, year]) => Number(year));
  return years.length > 0 ? years : [...plain.matchAll(yearInEnglish)].map(([, first, last]) => Number(first ?? last));
}

const monthOfYear = /年\s*(\d{1,2})\s*月/;
const monthIn = /(?:^|[^\d年])(\d{1,2})\s*月/;

/**
 * The year of deadlines that leave it out when later ones name it: it changes where the months begin again
 * (11月 … 12月 … 2011年1月: the first are 2010).
 */
function yearFromDeadlines(texts: readonly string[]): number | null {
  const at = texts.findIndex((text) => yearsIn(text).length > 0);
  const named = texts[at];
  if (named === undefined) return null;
  const year = yearsIn(named)[0] ?? 0;
  const month = monthOf(named, monthOfYear);
  if (endsYear(texts)) return year + 1;
  const before = texts.slice(0, at).map((text) => monthOf(text, monthIn));
  return month > 0 && Math.max(0, ...before) > month ? year - 1 : year;
}

const monthOf = (text: string, words: RegExp): number => Number(words.exec(text.normalize("NFKC"))?.[1] ?? 0);

/** Only the last months of a year name it, and only the first months of the next leave it out: 2022年12月20日, 1月6日. */
function endsYear(texts: readonly string[]): boolean {
  const named = texts.filter((text) => yearsIn(text).length > 0).map((text) => monthOf(text, monthOfYear));
  const bare = texts.filter((text) => yearsIn(text).length === 0).map((text) => monthOf(text, monthIn));
  const months = bare.filter((month) => month > 0);
  return months.length > 0 && Math.min(...named) >= 10 && Math.max(...months) <= 3;
}

/** The year of the dated events: all of one year, or of one and the next, as a campaign over New Year has them. */
function yearFromEvents(days: readonly (IsoDate | null)[]): number | null {
  const years = days.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  const first = Math.min(...years);
  return years.length > 0 && Math.max(...years) - first <= 1 ? first : null;
}

/** The plan's year: as asked, from 设置, the title, the sheet's name, its text, its date line or 时间节点, else today's. */
export function planYear(given: {
  readonly option: number | undefined;
  readonly settings: number | null;
  readonly titles: readonly string[];
  readonly deadlines: () => readonly string[];
  readonly phases: () => readonly string[];
  /** The year of a date above or below the table. */
  readonly dateline: number | null;
  /** Days of 时间节点, as far as they name their year. */
  readonly events: readonly (IsoDate | null)[];
  readonly today: string;
}): PlanYear {
  if (given.option !== undefined) return { year: given.option, source: "option" };
  if (given.settings !== null) return { year: given.settings, source: "settings" };
  const titled = given.titles.flatMap(yearsIn)[0];
  if (titled !== undefined) return { year: titled, source: "title" };
  const said = yearFromDeadlines(given.phases()) ?? yearFromDeadlines(given.deadlines());
  if (said !== null) return { year: said, source: "text" };
  if (given.dateline !== null) return { year: given.dateline, source: "text" };
  const dated = yearFromEvents(given.events);
  if (dated !== null) return { year: dated, source: "text" };
  return { year: Number(given.today.slice(0, 4)), source: "today" };
}
