import { fromIso, weekday } from "../../calendar";
import { finding } from "../../finding";
import { cellAddress, type SheetGrid } from "../../workbook/grid";
import type { Plan } from "../types";
import type { WholeCheck } from "./types";

const heading = /^(?:星期|周|礼拜)几?$/;
const day = /^(?:星期|周|礼拜)?([一二三四五六日天])$/;
const numbered = (letter: string): number => "一二三四五六日".indexOf(letter === "天" ? "日" : letter) + 1;

/** The column 星期 right beside the dates, if the table has one. */
function weekdayColumn(grid: SheetGrid, { columns, headerRow }: Plan): number | null {
  const { deadline } = columns;
  if (deadline === undefined) return null;
  const beside = [deadline + 1, deadline - 1];
  return beside.find((column) => column > 0 && heading.test(grid.text(headerRow, column).replace(/\s+/g, ""))) ?? null;
}

/** 日期 5月17日, 星期 四: the weekday of a date in the column beside it. */
export const weekdayColumnMismatch: WholeCheck = ({ plan, sheets }) => {
  const grid = sheets.find(({ name }) => name === plan.sheet);
  const column = grid ? weekdayColumn(grid, plan) : null;
  if (!grid || column === null) return [];
  return plan.tasks.flatMap(({ row, deadline, deadlineText, deadlineInherited, shifted, dropped }) => {
    const { meaning, assumed } = deadline;
    const text = grid.text(row, column).replace(/\s+/g, "");
    const said = day.exec(text)?.[1];
    if (said === undefined || meaning.kind !== "date-range" || meaning.start !== meaning.end) return [];
    if (deadlineInherited || shifted !== 0 || dropped || grid.mergeAt(row, column)) return [];
    if (plan.yearSource === "today" && assumed.some(({ what }) => what === "year")) return [];
    const date = meaning.end === null ? null : fromIso(meaning.end);
    if (!date || weekday(date) === numbered(said)) return [];
    const other = [date.year - 1, date.year + 1].find((year) => weekday({ ...date, year }) === numbered(said));
    const values = {
      text: `${deadlineText} ${text}`,
      day: meaning.end ?? "",
      is: weekday(date),
      rightIn: other ?? null,
    };
    return [finding("weekday-mismatch", { sheet: plan.sheet, row, cell: cellAddress(row, column) }, values)];
  });
};
