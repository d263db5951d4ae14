import { calendarDate, fromSerial, toIso, type CalendarDate, type IsoDate } from "../calendar";
import type { CellValue, SheetGrid } from "../workbook/grid";

/** A name as one writes it in a sentence: no blanks inside Chinese words ("李　明" → "李明"). */
export function plainName(text: string): string {
  return text
    .replace(/[\s\u00a0\u3000]+/g, " ")
    .trim()
    .replace(/([\u2e80-\u9fff]) (?=[\u2e80-\u9fff])/g, "$1");
}

/** Two names are the same name when this is equal: blanks and full-width forms do not count. */
export function nameKey(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

/** Items of a list cell: split at 、，,；; and line breaks. */
export function listItems(text: string): string[] {
  return text
    .split(/[、，,；;\n\r]+/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** A count ("35", "35票", 35), or null when the cell holds none. */
export function readCount(value: CellValue, text: string): number | null {
  if (typeof value === "number") return value;
  const digits = /^([-+]?\d+(?:\.\d+)?)\s*(?:票|人|张|份|分|名)?$/.exec(text.normalize("NFKC").trim());
  return digits ? Number(digits[1]) : null;
}

/** 是 / 否 as offices write it; null when neither. */
export function readYesNo(text: string): boolean | null {
  const word = text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  if (word === "") return null;
  if (/不|否|无|未|×|✗|false|^no?$|^0$/.test(word)) return false;
  return /是|公布|公开|有|对|√|✓|true|^y(es)?$|^1$|顺延|当场/.test(word) ? true : null;
}

function dayOf(text: string, year: number | null): CalendarDate | null {
  const full = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/.exec(text);
  if (full) return calendarDate(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{1,2})\s*[月/.]\s*(\d{1,2})\s*[日号]?/.exec(text);
  return short && year !== null ? calendarDate(year, Number(short[1]), Number(short[2])) : null;
}

/** A day from a date cell or its words (2017-09-27, 2017年9月27日, 9月27日 with the year given); null when it is none. */
export function readDay(
  grid: Pick<SheetGrid, "date1904">,
  cell: { readonly value: CellValue; readonly text: string; readonly isDate: boolean },
  year: number | null,
): IsoDate | null {
  if (typeof cell.value === "number" && (cell.isDate || (cell.value > 20000 && cell.value < 80000))) {
    const day = fromSerial(cell.value, grid.date1904);
    return day ? toIso(day) : null;
  }
  const day = dayOf(cell.text.normalize("NFKC").trim(), year);
  return day ? toIso(day) : null;
}

/** First and last day of words such as 9月27日至29日 or 2017年9月27日—10月8日; a single day is both. */
export function readDays(text: string, year: number | null): { start: IsoDate; end: IsoDate } | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const first = dayOf(plain, year);
  if (!first) return null;
  const rest = /[日号]?\s*(?:至|到|—+|–|~|-)\s*(.+)$/.exec(plain.replace(/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/, ""));
  const words = rest?.[1] ?? "";
  const dayOnly = /^(\d{1,2})[日号]?$/.exec(words);
  const last = dayOnly ? calendarDate(first.year, first.month, Number(dayOnly[1])) : dayOf(words, first.year);
  return { start: toIso(first), end: toIso(last ?? first) };
}
