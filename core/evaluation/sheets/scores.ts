import { cellAddress, type SheetGrid } from "../../workbook/grid";
import { plainName, readCount } from "../read-values";
import { findTable, shownCell, type TableKind } from "../sheet-table";
import type { Score } from "../types";
import { subjectHeadings, subjectUnitHeadings } from "./subject-column";

type Key = "no" | "subject" | "subjectUnit" | "served" | "ownUnit" | "society" | "public" | "daily" | "bonus" | "note";

export const scoresSheet: TableKind<Key> = {
  name: "评分",
  columns: [
    { key: "no", headings: ["序号"] },
    { key: "subject", headings: subjectHeadings },
    { key: "served", headings: ["服务对象"] },
    { key: "ownUnit", headings: ["所在单位"] },
    { key: "society", headings: ["社会各界"] },
    { key: "public", headings: ["社会群众", "社会群众、网络", "网络"] },
    { key: "daily", headings: ["日常扣分", "日常考评", "扣分"] },
    { key: "bonus", headings: ["加分", "激励性加分"] },
    { key: "note", headings: ["备注", "说明"] },
    { key: "subjectUnit", headings: subjectUnitHeadings },
  ],
  accepts: (has) => has("subject") && has("served") && (has("society") || has("public") || has("daily")),
};

/** Points by heading, one row a subject, every column that is not the name, number or note. */
export function readScores(sheets: readonly SheetGrid[]): { sheet: string; rows: Score[] } | null {
  const table = findTable(sheets, scoresSheet);
  if (!table) return null;
  const left = new Set((["no", "subject", "subjectUnit", "note"] as const).map((key) => table.columns.get(key)));
  const parts = [...table.headings].filter(([column]) => !left.has(column));
  const rows = table.rows.map((row) => ({
    sheet: table.sheet.name,
    row: row.row,
    subject: plainName(row.text("subject")),
    subjectUnit: plainName(row.text("subjectUnit")),
    parts: parts.map(([column, name]) => {
      const at = shownCell(table.sheet, row.row, column);
      return {
        name,
        points: readCount(table.sheet.value(at.row, at.column), table.sheet.text(at.row, at.column)),
        cell: cellAddress(at.row, at.column),
      };
    }),
  }));
  return { sheet: table.sheet.name, rows: rows.filter(({ subject }) => subject !== "") };
}
