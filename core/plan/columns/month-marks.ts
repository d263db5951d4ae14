import type { SheetGrid } from "../../workbook/grid";
import { trimmed } from "../words/trimmed";
import type { HeaderCell } from "./header-cells";

/** 1月 … 12月 or 一季度 … as columns with ticks in their cells: when a task is due, in a table without a deadline column. */
export interface MonthMarks {
  /** From left to right, with the words of each heading: "2024年3月", "三季度". */
  readonly columns: readonly { readonly column: number; readonly words: string }[];
}

const year = "(?:20\\d\\d年)?";
const kinds = [
  { words: new RegExp(`(${year}(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月)(?:份)?$`), least: 3, suffix: "" },
  { words: new RegExp(`(${year}第?[一二三四1-4]季度?)$`), least: 2, suffix: "" },
  { words: new RegExp(`(${year}[上下]半年)$`), least: 2, suffix: "" },
  { words: /(?:月份?\)?|时间|时限|进度|安排)(1[0-2]|[1-9])$/, least: 3, suffix: "月" },
  { words: /^(1[0-2]|[1-9])$/, least: 6, suffix: "月" },
] as const;

const mark = /^(?:[√✓✔☑✅●○◎■□▲△★☆◆◇*＊×✗]|[Vv])+$/;
export const isMark = (text: string): boolean => mark.test(text);

/** Columns of months, quarters or halves of a year among the headings. */
function monthColumns(cells: readonly HeaderCell[]): MonthMarks["columns"] {
  for (const { words, least, suffix } of kinds) {
    const found = cells.flatMap(({ column, key, meaning }) => {
      const named = meaning === null ? words.exec(key)?.[1] : undefined;
      return named === undefined ? [] : [{ column, words: named + suffix }];
    });
    if (found.length >= least) return found;
  }
  return [];
}

/** The text of a cell, or of the merge over it: a bar over several months is one merged cell. */
function textAt(grid: SheetGrid, row: number, column: number): string {
  const own = trimmed(grid.text(row, column));
  if (own !== "") return own;
  const merge = grid.mergeAt(row, column);
  return merge ? trimmed(grid.text(merge.top, merge.left)) : "";
}

/** The columns of months when their cells hold ticks rather than words, or nothing at all (`blank`); null else. */
export function monthMarks(
  grid: SheetGrid,
  cells: readonly HeaderCell[],
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): (MonthMarks & { readonly blank: boolean }) | null {
  const columns = monthColumns(cells);
  if (columns.length === 0) return null;
  let [marks, others] = [0, 0];
  for (let row = firstRow; row <= lastRow; row += 1)
    for (const { column } of columns) {
      const text = grid.text(row, column);
      if (text === "") continue;
      if (isMark(trimmed(text))) marks += 1;
      else others += 1;
    }
  const blank = marks + others === 0;
  return blank || marks > others ? { columns, blank } : null;
}

/** What a row's ticks say: "3月", "3月至5月" from the first to the last; a day in a month's cell is that month's. */
export function markedWords({ columns }: MonthMarks, grid: SheetGrid, row: number): { words: string; column: number } {
  const filled = columns.flatMap(({ column, words }) => {
    const text = textAt(grid, row, column);
    if (text === "") return [];
    return [{ column, words: isMark(text) ? words : /^\d{1,2}[日号]/.test(text) ? words + text : text }];
  });
  const [first] = filled;
  const last = filled[filled.length - 1];
  if (!first || !last) return { words: "", column: columns[0]?.column ?? 0 };
  return { words: first.words === last.words ? last.words : `${first.words}至${last.words}`, column: last.column };
}
