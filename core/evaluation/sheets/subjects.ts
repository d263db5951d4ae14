import type { SheetGrid } from "../../workbook/grid";
import { plainName } from "../read-values";
import { findTable, type TableKind } from "../sheet-table";
import type { EvaluationSubject } from "../types";

type Key = "no" | "name" | "unit" | "post" | "form" | "group" | "note";

/** Headings that make it another sheet of ours although it also lists names. */
const others = ["意见", "问题", "存在问题", "发出", "收回", "有效", "应到", "实到", "工作任务", "编号"];

export const subjectsSheet: TableKind<Key> = {
  name: "评议对象",
  columns: [
    { key: "no", headings: ["序号", "编号"] },
    { key: "name", headings: ["姓名", "评议对象", "被评议对象", "述职人", "名称", "对象"] },
    { key: "unit", headings: ["单位", "所在单位", "工作单位"] },
    { key: "post", headings: ["职务", "现任职务", "单位及职务"] },
    { key: "form", headings: ["述职形式", "形式", "述职方式"] },
    { key: "group", headings: ["评议小组", "初评小组", "履职初评小组", "小组"] },
    { key: "note", headings: ["备注", "说明"] },
  ],
  accepts: (has, headings) =>
    has("name") &&
    (has("post") || has("form") || has("group") || has("unit")) &&
    !others.some((each) => headings.has(each)) &&
    !headings.has("服务对象"),
};

/** Who is evaluated, one row each: a person or an office. */
export function readSubjects(sheets: readonly SheetGrid[]): { sheet: string; rows: EvaluationSubject[] } | null {
  const table = findTable(sheets, subjectsSheet);
  if (!table) return null;
  const sheet = table.sheet.name;
  const rows = table.rows.map((row) => ({
    sheet,
    row: row.row,
    name: plainName(row.text("name")),
    cell: row.cell("name") ?? "",
    unitCell: row.cell("unit"),
    unit: plainName(row.text("unit")),
    post: plainName(row.text("post")),
    form: plainName(row.text("form")),
    group: plainName(row.text("group")),
    note: row.text("note"),
  }));
  return { sheet, rows: rows.filter(({ name }) => name !== "" && !/^(?:合计|总计|注[::])/.test(name)) };
}
