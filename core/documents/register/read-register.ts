import { readDay } from "../../evaluation/read-values";
import { findTable, shownCell, type TableKind, type TableRow } from "../../evaluation/sheet-table";
import type { SheetGrid } from "../../workbook/grid";
import { kindSeries } from "../kinds/kind-series";
import { parseNumber, parseOverall } from "./number";
import { stateOf } from "./states";
import type { Register, RegisterEntry, RegisterKey } from "./types";

/** The register's columns in our order, with the headings that mean them. */
export const registerSheet: TableKind<RegisterKey> = {
  name: "文书台账",
  columns: [
    { key: "kind", headings: ["文种", "文书种类", "种类", "类别"] },
    { key: "year", headings: ["年份", "年度"] },
    { key: "number", headings: ["编号", "发文字号", "文号", "期号"] },
    { key: "overall", headings: ["总期号", "总期数"] },
    { key: "title", headings: ["标题", "文件标题", "题目"] },
    { key: "subject", headings: ["对象", "评议对象", "主送", "发送对象"] },
    { key: "date", headings: ["日期", "发文日期", "成文日期"] },
    { key: "file", headings: ["文件", "文件名"] },
    { key: "fingerprint", headings: ["指纹", "文件指纹"] },
    { key: "state", headings: ["状态"] },
    { key: "note", headings: ["说明", "备注"] },
  ],
  accepts: (has) => has("number") && has("kind") && (has("title") || has("date") || has("state")),
};

/** The series that a 文种 counts in: by our kinds' names, else by the word in it. */
export function seriesOf(kind: string): string {
  const plain = kind.replace(/\s+/g, "");
  const own = kindSeries.find((each) => each.names["zh-CN"] === plain || each.series.word === plain);
  if (own) return own.series.word;
  return kindSeries.find((each) => plain.includes(each.series.word))?.series.word ?? plain;
}

function yearIn(text: string): number | null {
  const found = /(?:19|20)\d{2}/.exec(text.normalize("NFKC"));
  return found ? Number(found[0]) : null;
}

function readEntry(sheet: SheetGrid, row: TableRow<RegisterKey>): RegisterEntry {
  const numberText = row.text("number");
  const number = parseNumber(numberText);
  const written = yearIn(row.text("year"));
  const cell = { value: row.value("date"), text: row.text("date"), isDate: row.isDate("date") };
  const date = readDay(sheet, cell, written);
  return {
    row: row.row,
    kind: row.text("kind"),
    series: seriesOf(row.text("kind")),
    year: written ?? number?.year ?? (date ? Number(date.slice(0, 4)) : null),
    numberText,
    code: number?.code ?? "",
    n: number?.n ?? null,
    numberYear: number?.year ?? null,
    overall: parseOverall(row.text("overall")),
    title: row.text("title"),
    subject: row.text("subject"),
    date,
    file: row.text("file"),
    fingerprint: row.text("fingerprint"),
    state: stateOf(row.text("state")),
    note: row.text("note"),
  };
}

function lastFilledRow(sheet: SheetGrid): number {
  for (let row = sheet.rowCount; row > 0; row -= 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = shownCell(sheet, row, column);
      if (sheet.text(cell.row, cell.column) !== "") return row;
    }
  }
  return 0;
}

/** The sheet 文书台账 as entries; an empty register when the workbook has no such sheet. */
export function readRegister(sheets: readonly SheetGrid[]): Register {
  const sheetNames = sheets.map(({ name }) => name);
  const table = findTable(sheets, registerSheet);
  if (!table) return { sheet: null, columns: new Map(), entries: [], nextRow: 2, sheetNames };
  return {
    sheet: table.sheet.name,
    columns: table.columns,
    entries: table.rows.map((row) => readEntry(table.sheet, row)).filter((each) => each.kind + each.numberText !== ""),
    nextRow: Math.max(table.headerRow, lastFilledRow(table.sheet)) + 1,
    sheetNames,
  };
}
