import type { TemplateData } from "./types";

/**
 * Characters that fill about half a page in the narrowest column that a template of ours gives them; columns not named
 * here are narrow. LibreOffice prints a row that may not be torn and is taller than a page without its last lines.
 */
const halfPage: Readonly<Record<string, number>> = {
  意见: 400,
  问题: 160,
  整改要求: 160,
  整改措施: 160,
  工作任务: 240,
};
const narrow = 60;
/** A line break costs as much as a full line; half a page has about twenty. */
const lines = 20;

/** True when a cell of the row is so long that the row must be free to go on on the next page: {#长行}. */
export function isLongRow(row: TemplateData): boolean {
  return Object.entries(row).some(([column, text]) => {
    if (typeof text !== "string") return false;
    const most = halfPage[column] ?? narrow;
    const breaks = text.split("\n").length - 1;
    return text.length + (breaks * most) / lines > most;
  });
}

/** The row with its mark 长行. */
export function withLength(row: TemplateData): TemplateData {
  return { ...row, 长行: isLongRow(row) };
}
