import type { Borders, Style } from "exceljs";
import type { SchemeColumn } from "../../core/schemes/types";

type Look = Partial<Style>;

const line = { style: "thin", color: { argb: "FF000000" } } as const;
const borders: Partial<Borders> = { top: line, left: line, bottom: line, right: line };
const bodyFont = { name: "仿宋", size: 11, family: 3, charset: 134 } as const;

export const sheetTitle: Look = {
  font: { name: "方正小标宋简体", size: 18, charset: 134 },
  alignment: { horizontal: "center", vertical: "middle", wrapText: true },
};

export const heading: Look = {
  font: { name: "黑体", size: 11, charset: 134 },
  alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  border: borders,
};

export const closingLine: Look = {
  font: bodyFont,
  alignment: { horizontal: "left", vertical: "middle", wrapText: true },
};

/** How a filled cell of the column looks: wrapped, bordered, dates as 2017-09-10. */
export function body({ align, kind, wrap = true }: SchemeColumn, isDay: boolean): Look {
  return {
    font: bodyFont,
    alignment: { horizontal: align ?? "left", vertical: "middle", wrapText: wrap },
    border: borders,
    numFmt: isDay || kind === "date" ? "yyyy-mm-dd" : "General",
  };
}
