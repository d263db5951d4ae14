import { openPackage } from "../../core/package";
import { applyChanges, noChanges, readWorkbook, type CellEdit } from "../../core/workbook";
import { nodeCodec } from "../../scripts/host/node-codec";
import { main, makeBook } from "./corpus/make-book";

const sheet = "任务分解表";
const apply = (bytes: Uint8Array, cells: readonly CellEdit[]) =>
  applyChanges(bytes, { ...noChanges, cells }, nodeCodec);
const partText = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(openPackage(bytes, nodeCodec).read(part)!);

describe("formulas of ours that Excel has saved as one shared formula", () => {
  const ours = (row: number): string => `IF(N("述评")=0,IF(B${row}="","无","有"),"")`;
  const book = makeBook({
    rows:
      `<row r="1"><c r="B1"><v>1</v></c><c r="C1" s="2" t="str"><f t="shared" ref="C1:C4" si="3">${ours(1).replaceAll('"', "&quot;")}</f><v>有</v></c></row>` +
      [2, 3, 4]
        .map((row) => `<row r="${row}"><c r="C${row}" s="2" t="str"><f t="shared" si="3"/><v>无</v></c></row>`)
        .join(""),
  });
  const formulas = (bytes: Uint8Array): (string | null)[] => {
    const grid = readWorkbook(bytes, nodeCodec).sheets[0]!;
    return [1, 2, 3, 4].map((row) => grid.formula(row, 3));
  };

  test("read: each row has its own", () => {
    expect(formulas(book)).toEqual([1, 2, 3, 4].map(ours));
  });

  test.each<[string, CellEdit["input"], string | null]>([
    ["another formula", { type: "formula", formula: 'N("述评")', cached: "" }, 'N("述评")'],
    ["a text", { type: "text", text: "已办" }, null],
    ["nothing", { type: "blank" }, null],
  ])("the first cell becomes %s: the others keep what they said", (_, input, first) => {
    const { bytes } = apply(book, [{ sheet, row: 1, column: 3, input, look: "plain" }]);
    expect(formulas(bytes)).toEqual([first, ours(2), ours(3), ours(4)]);
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).not.toContain('t="shared"');
    const grid = readWorkbook(bytes, nodeCodec).sheets[0]!;
    expect([2, 3, 4].map((row) => [grid.text(row, 3), grid.isStruck(row, 3)])).toEqual(
      [2, 3, 4].map(() => ["无", true]),
    );
  });

  test("one in the middle goes: the shared formula stays where it is", () => {
    const { bytes } = apply(book, [{ sheet, row: 3, column: 3, input: { type: "blank" }, look: "plain" }]);
    expect(formulas(bytes)).toEqual([ours(1), ours(2), null, ours(4)]);
    expect(partText(bytes, "xl/worksheets/sheet1.xml").match(/t="shared"/g)).toHaveLength(3);
  });

  test("all as they are: no change", () => {
    const cells = [1, 2, 3, 4].map((row): CellEdit => {
      const cached = row === 1 ? "有" : "无";
      return { sheet, row, column: 3, input: { type: "formula", formula: ours(row), cached } };
    });
    expect(apply(book, cells).changed).toBe(false);
  });
});

describe("rows below an Excel table", () => {
  const table = (more = "", rows = "A1:C2"): Uint8Array =>
    makeBook({
      after: `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      sheetLinks: [["table", "../tables/table1.xml"]],
      parts: {
        "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="${rows}"${more}><autoFilter ref='${rows}'/><tableColumns count="3"/></table>`,
      },
    });
  const row = (number: number, like: number | null): CellEdit[] =>
    [1, 2, 3].map((column) => ({
      sheet,
      row: number,
      column,
      input: { type: "text", text: `第${number}行` },
      ...(like === null ? {} : { like: { row: like, column } }),
    }));
  const ranges = (bytes: Uint8Array): string[] =>
    [...partText(bytes, "xl/tables/table1.xml").matchAll(/ref=["']([^"']*)/g)].map(([, ref]) => ref!);

  test.each<[string, CellEdit[], string]>([
    ["a row like those of the table continues it", row(3, 2), "A1:C3"],
    ["and several", [...row(3, 2), ...row(4, 2)], "A1:C4"],
    ["up to the first gap", [...row(3, 2), ...row(5, 2)], "A1:C3"],
    ["a row of its own kind does not", row(3, null), "A1:C2"],
    ["nor one that looks like the heading", row(3, 1), "A1:C2"],
    ["nor one further down", row(4, 2), "A1:C2"],
  ])("%s", (_, cells, range) => {
    const { bytes } = apply(table(), cells);
    expect(ranges(bytes)).toEqual([range, range]);
    expect(readWorkbook(bytes, nodeCodec).sheets[0]!.tables[0]!.range.bottom).toBe(Number(range.slice(4)));
    expect(apply(bytes, cells).changed).toBe(false);
  });

  test("a totals row is not covered: refused, with the way out", () => {
    expect(() =>
      apply(
        table(' totalsRowCount="1"', "A1:C2"),
        row(3, 1).map((cell) => ({ ...cell, like: { row: 2, column: 1 } })),
      ),
    ).toThrow(expect.objectContaining({ code: "table-totals-below", values: { sheet, cell: "A3", table: "T" } }));
  });
});
