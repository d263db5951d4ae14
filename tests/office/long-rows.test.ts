import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { kindDescriptions, type DocumentKindId } from "../../core/documents/kinds/field-lists";
import { withLength } from "../../core/documents/long-row";
import type { TemplateData, TemplateField } from "../../core/documents/types";
import { compileTemplate } from "../../core/word";
import { convertToPdf } from "../../scripts/host/libre-office";
import { nodeCodec } from "../../scripts/host/node-codec";
import { exampleData } from "../templates/example-data";

const templates = path.resolve(__dirname, "../../templates");
let folder = "";
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-long-rows-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const mark = /[\u5000-\u9fa5]/g;

/** So many characters; every fifth stands only once in the document and is found again on the page. */
function marked(first: number, length: number): string {
  return Array.from({ length: length / 5 }, (_, at) => `${String.fromCodePoint(0x5000 + first + at)}一丁七三`).join("");
}

/** A column of a loop gets longer from row to row, over what a page holds below the repeated head. */
const cases: readonly (readonly [kind: DocumentKindId, loop: string, column: string, from: number, to: number])[] = [
  ["bulletin", "任务", "工作任务", 300, 640],
  ["bulletin", "任务", "备注", 60, 180],
  ["feedback-letter", "意见", "意见", 600, 1640],
  ["feedback-letter", "问题", "问题", 200, 640],
  ["rectification-notice", "问题", "整改要求", 160, 560],
  ["reminder", "逾期任务", "工作任务", 400, 740],
];

function longRows(fields: readonly TemplateField[], column: string, from: number, to: number): TemplateData[] {
  const rows: TemplateData[] = [];
  let marks = 0;
  for (let length = from; length < to; length += 20) {
    const text = marked(marks, length);
    rows.push(withLength({ ...exampleData(fields, 1, rows.length), [column]: text }));
    marks += length / 5;
  }
  return rows;
}

function filled([id, loop, column, from, to]: (typeof cases)[number]): { file: string; marks: readonly string[] } {
  const kind = kindDescriptions.find((each) => each.id === id);
  const rows = longRows(kind?.fields.find(({ tag }) => tag === loop)?.fields ?? [], column, from, to);
  const bytes = fs.readFileSync(path.join(templates, kind?.template ?? ""));
  const template = compileTemplate(new Uint8Array(bytes), nodeCodec, { name: id });
  const file = path.join(folder, `${id}-${loop}-${column}.docx`);
  const data = { ...exampleData(kind?.fields ?? [], 1), [loop]: rows };
  fs.writeFileSync(file, template.fill(data, { missing: "visible" }).bytes);
  return { file, marks: rows.flatMap((row) => String(row[column]).match(mark) ?? []) };
}

function printed(file: string): Set<string> {
  const text = execFileSync("pdftotext", ["-raw", file.replace(/docx$/, "pdf"), "-"], { encoding: "utf8" });
  return new Set(text.match(mark));
}

test("LibreOffice prints every line of a row that is taller than a page", async () => {
  const documents = cases.map(filled);
  const files = documents.map(({ file }) => file);
  await convertToPdf(files, folder);
  const lost = documents.map(({ file, marks }) => {
    const there = printed(file);
    return `${path.basename(file)}: ${marks.filter((each) => !there.has(each)).length} of ${marks.length}`;
  });
  expect(lost).toEqual(documents.map(({ file, marks }) => `${path.basename(file)}: 0 of ${marks.length}`));
}, 300000);
