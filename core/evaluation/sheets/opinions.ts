import type { SheetGrid } from "../../workbook/grid";
import { plainName, readDay } from "../read-values";
import { findTable, type TableKind } from "../sheet-table";
import type { Opinion } from "../types";
import { subjectHeadings, subjectUnitHeadings } from "./subject-column";

type Key = "subject" | "subjectUnit" | "channel" | "source" | "date" | "text" | "aspect";

export const opinionsSheet: TableKind<Key> = {
  name: "征求意见",
  columns: [
    { key: "subject", headings: subjectHeadings },
    { key: "channel", headings: ["渠道", "方式", "征求方式"] },
    { key: "source", headings: ["来源", "意见来源", "提出单位", "提出人"] },
    { key: "date", headings: ["日期", "时间"] },
    { key: "text", headings: ["意见", "意见建议", "意见内容", "意见和建议", "具体意见"] },
    { key: "aspect", headings: ["方面", "类别", "内容分类"] },
    { key: "subjectUnit", headings: ["所在单位", ...subjectUnitHeadings] },
  ],
  accepts: (has) => has("subject") && has("text"),
};

/** Opinions with their words as written; a blank 评议对象 continues the one above. */
export function readOpinions(
  sheets: readonly SheetGrid[],
  year: number | null,
): { sheet: string; rows: Opinion[] } | null {
  const table = findTable(sheets, opinionsSheet);
  if (!table) return null;
  const sheet = table.sheet.name;
  const rows: Opinion[] = [];
  let subject = "";
  let subjectUnit = "";
  for (const row of table.rows) {
    const named = plainName(row.text("subject"));
    subjectUnit = plainName(row.text("subjectUnit")) || (named === "" ? subjectUnit : "");
    subject = named || subject;
    const text = row.text("text");
    if (!text || !subject) continue;
    const day = { value: row.value("date"), text: row.text("date"), isDate: row.isDate("date") };
    rows.push({
      sheet,
      row: row.row,
      subject,
      subjectUnit,
      text,
      channel: row.text("channel"),
      source: row.text("source"),
      date: readDay(table.sheet, day, year),
      aspect: row.text("aspect"),
    });
  }
  return { sheet, rows };
}
