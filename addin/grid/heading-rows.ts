import type { SheetGrid } from "../../core/workbook/grid";

/** The first words of a row in one text: rows that repeat the plan's headings have the same. "" for no row. */
export const headingTexts = (grid: SheetGrid, row: number): string =>
  row < 1
    ? ""
    : Array.from({ length: Math.min(6, grid.columnCount) }, (_, at) => grid.text(row, at + 1).replace(/\s/g, "")).join(
        "|",
      );
