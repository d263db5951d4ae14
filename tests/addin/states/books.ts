import { readFileSync } from "node:fs";
import path from "node:path";
import { parseCellAddress } from "../../../core/workbook/grid";
import { applyChanges, noChanges, readWorkbook, type NewSheet } from "../../../core/workbook";
import { openPackage, writePackage } from "../../../core/package";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { RigBook } from "../../rig/book";
import { makeBook } from "../../workbook/corpus/make-book";

/** The two workbooks that come with the product: before the meeting, and after it with all material for the letters. */
export const example = (name: "筹备阶段" | "评议会后"): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(__dirname, `../../../examples/${name}.xlsx`)));

/** A sheet's cells by address; null empties one. */
export type Cells = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** A workbook with some cells changed and sheets added. */
export function changed(bytes: Uint8Array, sheets: Cells, newSheets: readonly NewSheet[] = []): Uint8Array {
  const cells = Object.entries(sheets).flatMap(([sheet, values]) =>
    Object.entries(values).map(([address, text]) => {
      const { row, column } = parseCellAddress(address)!;
      const input = text === null ? ({ type: "blank" } as const) : ({ type: "text", text } as const);
      return { sheet, row, column, input };
    }),
  );
  return applyChanges(bytes, { ...noChanges, cells, newSheets }, nodeCodec).bytes;
}

/** A new sheet of plain texts. */
export const textSheet = (name: string, rows: readonly (readonly string[])[]): NewSheet => ({
  name,
  rows: rows.map((row) => row.map((text) => ({ type: "text", text }) as const)),
});

/** The built-in bulletin with two mistakes: a tag that nobody knows, and a part that is never closed. */
export function faultyTemplate(): Uint8Array {
  const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, "../../../templates/bulletin.docx")));
  const book = openPackage(bytes, nodeCodec);
  const name = "word/document.xml";
  const text = new TextDecoder().decode(book.read(name) ?? undefined);
  const wrong = text.replace("{日期}", "{印发日}").replace("{/标题}", "");
  return writePackage(book, { replace: new Map([[name, new TextEncoder().encode(wrong)]]) }, nodeCodec);
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A workbook of one sheet 任务分解表 with these rows. */
export function bookOfRows(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => (text === "" ? "<c/>" : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`);
  const xml = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  return makeBook({ rows: xml, before: "", strings: null, bookLinks: [] });
}

/** A plan in which a number is none and a cell comes twice: read all the same, with a remark each. */
export function oddFile(): Uint8Array {
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (at: number, texts: readonly string[], more = "") =>
    `<row r="${at}">${texts.map((text, index) => cell(`${"ABCDEF"[index]}${at}`, text)).join("")}${more}</row>`;
  const rows = [
    row(1, ["2017年述职评议工作任务分解表"]),
    row(2, headings),
    row(3, ["准备阶段（8月）", "制定方案", "起草并审定实施方案", "8月10日前", "综合文字组"], cell("E3", "档案视频组")),
    row(4, ["准备阶段（8月）", "动员会", "召开动员会并讲话", "9月12日前", "综合文字组"], '<c r="F4"><v>九十</v></c>'),
  ];
  return makeBook({ rows: rows.join(""), before: "", strings: null, bookLinks: [] });
}

const headings = ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "备注"];
const deadlines = [
  "8月10日前",
  "9月5日前",
  "9月11日前",
  "9月30日前",
  "10月底前",
  "会后7日内",
  "长期坚持",
  "这一天再定",
];
const phases = ["准备阶段", "初评阶段", "评议阶段", "整改阶段"];

/** A plan of many rows: every state, every fourth row a finding of its own, forty units. */
export function hugeBook(rows: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_, at) => [
    phases[Math.floor((at * phases.length) / rows)] ?? "",
    `工作${at + 1}`,
    `起草第${at + 1}号材料`,
    deadlines[at % deadlines.length] ?? "",
    `第${(at % 40) + 1}工作组`,
    "",
  ]);
  return bookOfRows([["2017年述职评议工作任务分解表"], headings, ...lines]);
}

/** An example as Excel holds it in the rig. */
export function rigBook(bytes: Uint8Array): RigBook {
  const book = new RigBook();
  for (const sheet of readWorkbook(bytes, nodeCodec).sheets) book.withGrid(sheet);
  book.file = bytes;
  return book;
}
