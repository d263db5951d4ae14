import { applyChanges, noChanges, type CellEdit, type CellLook } from "../../core/workbook";
import { wrappedHeight } from "../../core/workbook/row-height";
import { openPackage } from "../../core/package";
import { nodeCodec } from "../../scripts/host/node-codec";
import { makeBook } from "./corpus/make-book";

const long = "关于印发述职评议工作简报第一期的通知及附件若干";

test.each<[string, string, number, number | null]>([
  ["one line", "第1期", 12, null],
  ["as wide as the column", "一二三四五", 11, null],
  ["one letter more", "一二三四五六", 11, 33],
  ["two lines of one's own", "第一行\n第二行", 40, 33],
  ["Latin letters are half as wide", "abcdefghij", 11, null],
  ["never higher than Excel allows", "字".repeat(2000), 10, 409],
])("%s", (_, text, width, height) => {
  expect(wrappedHeight([{ text, width }])).toBe(height);
});

const sheet = "任务分解表";
const rowTag = (bytes: Uint8Array, part: string, row: number): string =>
  new RegExp(`<row r="${row}"[^>]*>`).exec(new TextDecoder().decode(openPackage(bytes, nodeCodec).read(part)!))![0];
const written = (row: number, look?: CellLook): string => {
  const edit: CellEdit = { sheet, row, column: 1, input: { type: "text", text: long }, ...(look ? { look } : {}) };
  const { bytes } = applyChanges(makeBook(), { ...noChanges, cells: [edit] }, nodeCodec);
  return rowTag(bytes, "xl/worksheets/sheet1.xml", row);
};

test("a new row is as high as its wrapped text", () => {
  expect(written(5, "wrapped")).toBe('<row r="5" ht="108">');
});

test("a text that does not wrap leaves the height to the program, and so does a row that is there", () => {
  expect(written(5)).toBe('<row r="5">');
  expect(written(2, "wrapped")).toBe('<row r="2" spans="1:3">');
});

test("the rows of a new sheet too", () => {
  const rows = [[{ type: "text", text: "标题" } as const], [{ type: "text", text: long } as const]];
  const { bytes } = applyChanges(
    makeBook(),
    { ...noChanges, newSheets: [{ name: "台账", rows, widths: [24] }] },
    nodeCodec,
  );
  expect(rowTag(bytes, "xl/worksheets/sheet2.xml", 1)).toBe('<row r="1">');
  expect(rowTag(bytes, "xl/worksheets/sheet2.xml", 2)).toBe('<row r="2" ht="33">');
});
