import { fromIso, type IsoDate } from "../../calendar";
import { parseDeadline } from "../../deadline";
import type { SheetGrid } from "../../workbook/grid";
import type { TitleLine } from "./sheet-title";

/** The plan's own day, and the year that any date above or below the table names. */
export interface Dateline {
  /** Stands alone, or behind 印发日期: 立行立改 and 下月10日前 count from it. */
  readonly issued: IsoDate | null;
  /** Also of 填报时间 and 打印日期, which are other days of the same year. */
  readonly year: number | null;
}

const nowhere: Dateline = { issued: null, year: null };

/** Rows below the last task in which a sign-off may stand. */
const below = 15;
const label = /^(.{0,8}?)(?:日期|时间|于)?\s*[：:]\s*/;
const ofThePlan = /^(?:印发|制定|发布|成文|编制|制表|签发|下发|发文|日期|时间)?$/;

/** "（2024年3月5日主任会议通过）", "某办公室2024年3月5日印发": the day stands among other words. */
const act =
  /^\(?(.{0,20}?)(\d{4}年\d{1,2}月\d{1,2}日)([^，。；,;]{0,30}?)(通过|批准|审定|修订|修正|印发|发布|公布)\)?$/;

/** "（2024年3月5日）", "印发日期：2024年3月5日", "二〇二四年三月五日" → the day, and whether it is the plan's own. */
function datedLine(text: string): { readonly day: IsoDate; readonly own: boolean } | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const [, before = "", day = "", , done = ""] = act.exec(plain) ?? [];
  if (day !== "" && !/^[(（]?(?:根据|按|依|经|自|从)|[，。；,;]/.test(before)) {
    const { meaning } = parseDeadline(day, { year: 2000 });
    if (meaning.kind === "date-range" && meaning.start !== null)
      return { day: meaning.start, own: /^(?:印发|发布|公布)$/.test(done) };
  }
  if (plain.length > 28 || !/\d{4}|[〇○零]/.test(plain)) return null;
  const named = label.exec(plain)?.[1];
  const words = plain.replace(label, "").replace(/^\(|\)$|(?:印发|发布|制)$/g, "");
  if (!/年.*月.*日$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(words)) return null;
  const { meaning } = parseDeadline(words, { year: 2000 });
  if (meaning.kind !== "date-range" || meaning.start === null || meaning.start !== meaning.end) return null;
  return { day: meaning.start, own: named === undefined || ofThePlan.test(named) };
}

function textsBelow(grid: SheetGrid, lastRow: number): string[] {
  const texts: string[] = [];
  const until = Math.min(grid.rowCount, lastRow + below);
  for (let row = lastRow + 1; row <= until; row += 1)
    for (let column = 1; column <= Math.min(grid.columnCount, 40); column += 1) {
      const text = grid.text(row, column).trim();
      if (text !== "") texts.push(text);
    }
  return texts;
}

/** Dates that stand above the header or below the last task. */
export function planDateline(grid: SheetGrid, above: readonly TitleLine[], lastRow: number): Dateline {
  const found = [...above.map(({ text }) => text), ...textsBelow(grid, lastRow)].flatMap(
    (text) => datedLine(text) ?? [],
  );
  const [first] = found;
  if (!first) return nowhere;
  return { issued: found.find(({ own }) => own)?.day ?? null, year: fromIso(first.day)?.year ?? null };
}
