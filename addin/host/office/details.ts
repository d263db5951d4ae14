import type { Area, RawSheet } from "./raw-sheet";
import type { SheetRead } from "./read-sheets";
import { supports } from "./run";

/** A sheet of which Excel said that some rows or columns are hidden, or some cells struck through: which ones? */
export interface Question {
  readonly id: string;
  readonly area: Area;
  readonly mixed: SheetRead["mixed"];
}

export type Details = Partial<Pick<RawSheet, "hiddenRows" | "hiddenColumns" | "struck">>;

/** Lines asked for one by one in a request: at about 300 bytes each far below 5 MB; a struck cell's answer takes a fifth. */
export const mostAtOnce = 4000;

/** What is still open about a sheet after its reading; null when nothing is. */
export function questionOf({ raw: { id, area }, mixed }: SheetRead): Question | null {
  return area !== null && (mixed.rows || mixed.columns || mixed.struck) ? { id, area, mixed } : null;
}

/** How much a question adds to a request. */
export function weightOf({ area: { rows, columns }, mixed }: Question): number {
  return (mixed.rows ? rows : 0) + (mixed.columns ? columns : 0) + (mixed.struck ? (rows * columns) / 5 : 0);
}

/** True when the answer to `asked` answers `question` as well. */
export function answers(asked: Question, { area, mixed }: Question): boolean {
  const sameArea = JSON.stringify(asked.area) === JSON.stringify(area);
  const covers = (key: keyof Question["mixed"]): boolean => asked.mixed[key] || !mixed[key];
  return sameArea && covers("rows") && covers("columns") && covers("struck");
}

function queueHidden(
  sheet: Excel.Worksheet,
  { top, left, rows, columns }: Area,
  which: "rowHidden" | "columnHidden",
): () => ReadonlySet<number> {
  const [first, count] = which === "rowHidden" ? [top, rows] : [left, columns];
  const lines = Array.from({ length: count }, (_, i) => {
    const cell = which === "rowHidden" ? sheet.getCell(first + i, left) : sheet.getCell(top, first + i);
    cell.load(which);
    return { at: first + i, cell };
  });
  return () => new Set(lines.filter(({ cell }) => cell[which]).map(({ at }) => at));
}

function queueStruckCells(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): () => ReadonlySet<string> {
  const part = sheet.getRangeByIndexes(top, left, rows, columns);
  const fonts = supports("1.9") ? part.getCellProperties({ format: { font: { strikethrough: true } } }) : null;
  return () =>
    new Set(
      (fonts?.value ?? []).flatMap((line, r) =>
        line.flatMap((cell, c) => (cell.format?.font?.strikethrough ? [`${top + r},${left + c}`] : [])),
      ),
    );
}

/** Asks in the same batch as anything else; only what the question asks for is answered. */
export function queueDetails(context: Excel.RequestContext, { id, area, mixed }: Question): () => Details {
  const sheet = context.workbook.worksheets.getItem(id);
  const rows = mixed.rows ? queueHidden(sheet, area, "rowHidden") : null;
  const columns = mixed.columns ? queueHidden(sheet, area, "columnHidden") : null;
  const struck = mixed.struck ? queueStruckCells(sheet, area) : null;
  return () => ({
    ...(rows ? { hiddenRows: rows() } : {}),
    ...(columns ? { hiddenColumns: columns() } : {}),
    ...(struck ? { struck: struck() } : {}),
  });
}
