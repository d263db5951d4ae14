import { cellAddress, type SheetGrid } from "../../workbook/grid";
import { isFootLine } from "./row-kind";

export interface TitleLine {
  readonly row: number;
  readonly cell: string;
  readonly text: string;
}

/** Every filled cell above the header, line by line. */
export function linesAbove(grid: SheetGrid, headerRow: number): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = 1; row < headerRow; row += 1) {
    for (let column = 1; column <= Math.min(grid.columnCount, 80); column += 1) {
      const text = grid.text(row, column).trim();
      if (text !== "") lines.push({ row, cell: cellAddress(row, column), text });
    }
  }
  return lines;
}

const notTitle = /[：:]|^附\s*(?:件|表)|^单位[：:]|^[(（].*[)）]$/;

/** The title above the table: its lines joined, attachment marks and "填报单位：" left out; "" when there is none. */
export function sheetTitle(lines: readonly TitleLine[]): string {
  return lines
    .filter(({ text }) => !notTitle.test(text) && !isFootLine(text))
    .map(({ text }) => text.replace(/\s+/g, " "))
    .join(" ");
}
