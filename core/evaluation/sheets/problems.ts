import type { SheetGrid } from "../../workbook/grid";
import { plainName, readDay } from "../read-values";
import { findTable, type TableKind } from "../sheet-table";
import type { Problem } from "../types";
import { subjectHeadings, subjectUnitHeadings } from "./subject-column";

type Key = "subject" | "subjectUnit" | "problem" | "demand" | "measure" | "leader" | "unit" | "deadline" | "done";

export const problemsSheet: TableKind<Key> = {
  name: "问题整改",
  columns: [
    { key: "subject", headings: [...subjectHeadings, "被通知单位", "整改单位", "问题归属单位"] },
    { key: "problem", headings: ["问题", "存在问题", "存在的问题", "问题描述", "反馈问题", "问题清单"] },
    { key: "demand", headings: ["整改要求", "要求", "整改目标", "整改意见"] },
    { key: "measure", headings: ["整改措施", "措施"] },
    { key: "leader", headings: ["责任领导", "责任人", "整改责任人", "牵头领导"] },
    { key: "unit", headings: ["责任单位", "责任处室", "责任部门", "整改责任单位"] },
    { key: "deadline", headings: ["整改时限", "整改期限", "完成时限", "完成时间", "时限", "期限"] },
    { key: "done", headings: ["完成情况", "整改情况", "进展情况", "整改成效"] },
    { key: "subjectUnit", headings: ["所在单位", ...subjectUnitHeadings] },
  ],
  accepts: (has) =>
    has("problem") && (has("subject") || has("unit")) && (has("demand") || has("measure") || has("deadline")),
};

/** Problems with their measures; a blank 评议对象 continues the one above, a sheet without that column is grouped by unit. */
export function readProblems(
  sheets: readonly SheetGrid[],
  year: number | null,
): { sheet: string; rows: Problem[] } | null {
  const table = findTable(sheets, problemsSheet);
  if (!table) return null;
  const sheet = table.sheet.name;
  const whom: Key = table.columns.has("subject") ? "subject" : "unit";
  const rows: Problem[] = [];
  let subject = "";
  let subjectUnit = "";
  for (const row of table.rows) {
    const named = plainName(row.text(whom));
    subjectUnit = plainName(row.text("subjectUnit")) || (named === "" ? subjectUnit : "");
    subject = named || subject;
    if (!row.text("problem") || !subject) continue;
    const value = row.value("deadline");
    const day = { value, text: row.text("deadline"), isDate: row.isDate("deadline") };
    rows.push({
      sheet,
      row: row.row,
      subject,
      subjectUnit,
      problem: row.text("problem"),
      demand: row.text("demand"),
      measure: row.text("measure"),
      leader: row.text("leader"),
      leaderCell: row.cell("leader"),
      unit: row.text("unit"),
      deadlineText: row.text("deadline"),
      deadlineCell: row.cell("deadline"),
      deadlineDate: typeof value === "number" ? readDay(table.sheet, day, year) : null,
      done: row.text("done"),
    });
  }
  return { sheet, rows };
}
