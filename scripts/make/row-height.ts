import type { SchemeCell, SchemeColumn } from "../../core/schemes/types";

const linePoints = 15.5;

/** Width of a text in the characters that column widths count: Chinese ones are two. */
function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) > 0x2e7f || "“”‘’—…".includes(sign) ? 2 : 1;
  return width;
}

function linesIn(text: string, columnWidth: number): number {
  return text
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part) / (columnWidth - 0.6))), 0);
}

/** Height in points at which every wrapped text of the row can be read. */
export function rowHeight(row: readonly SchemeCell[], columns: readonly SchemeColumn[]): number {
  const lines = row.map((cell, index) => (typeof cell === "string" ? linesIn(cell, columns[index]?.width ?? 10) : 1));
  return Math.max(21, Math.max(1, ...lines) * linePoints + 5);
}
