import { openPackage, partKey } from "../../core/package";
import { decodeXml } from "../../core/package/xml-encoding";
import { applyChanges, noChanges, readWorkbook, type WorkbookChanges } from "../../core/workbook";
import { nodeCodec } from "../../scripts/host/node-codec";
import { contents } from "./corpus/contents";
import { makeBook } from "./corpus/make-book";

const text = "=甲&乙 <丙> 𠮷 _x0041_";
const oneCell: WorkbookChanges = {
  ...noChanges,
  cells: [{ sheet: "任务分解表", row: 9, column: 4, input: { type: "text", text } }],
};
const everything: WorkbookChanges = {
  ...oneCell,
  cells: [
    ...oneCell.cells,
    { sheet: "任务分解表", row: 1, column: 5, input: { type: "date", date: "2017-08-10" }, look: "date" },
  ],
  newSheets: [
    { name: "文书台账", rows: [[{ type: "text", text: "文种" }], [{ type: "text", text: "简报" }]], widths: [12] },
  ],
  addRules: [{ sheet: "任务分解表", range: "E1:E9", formula: 'LEFT($E1,1)="▲"', look: "overdue" }],
  widths: [{ sheet: "任务分解表", column: 5, width: 12 }],
};

const sheetPart = "xl/worksheets/sheet1.xml";

function sheetText(bytes: Uint8Array): string {
  const pack = openPackage(bytes, nodeCodec);
  return decodeXml(pack.read(sheetPart)!, sheetPart, pack.fault).text;
}

/** Names of the entries whose stored bytes are not the same. */
function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(openPackage(before, nodeCodec).entries.map((entry) => [entry.name, entry]));
  const now = openPackage(after, nodeCodec).entries;
  const gone = [...old.keys()].filter((name) => !now.some((entry) => entry.name === name));
  const different = now.filter((entry) => {
    const same = old.get(entry.name);
    return !same || Buffer.compare(same.raw, entry.raw) !== 0;
  });
  return [...gone, ...different.map(({ name }) => name)].map(partKey);
}

/** The sheet without the new cell, its row when that is new too, and with the dimension as it was. */
function withoutTheCell(after: string): string {
  return after
    .replace(/<(?:x:)?row r="9"><(?:x:)?c r="D9"[^]*?<\/(?:x:)?c><\/(?:x:)?row>/, "")
    .replace(/(<(?:x:)?dimension ref=")[^"]*/, "$1");
}

const plainDimension = (before: string): string => before.replace(/(<(?:x:)?dimension ref=")[^"]*/, "$1");

describe.each(Object.entries(contents))("%s", (name, parts) => {
  const bytes = makeBook(parts);

  test("one cell: nothing else is touched", () => {
    const { bytes: after, changed } = applyChanges(bytes, oneCell, nodeCodec);
    expect(changed).toBe(true);
    expect(changedEntries(bytes, after)).toEqual([sheetPart]);
    const grid = readWorkbook(after, nodeCodec).sheets[0]!;
    expect(grid.value(9, 4)).toBe(text);
    const bare = withoutTheCell(sheetText(after));
    if (!name.startsWith("empty sheet")) expect(bare).toBe(plainDimension(sheetText(bytes)));
  });

  test("everything at once, and a second time without effect", () => {
    const first = applyChanges(bytes, everything, nodeCodec);
    const old = readWorkbook(bytes, nodeCodec).sheets[0]!;
    const [sheet, added] = readWorkbook(first.bytes, nodeCodec).sheets;
    expect(added!.text(2, 1)).toBe("简报");
    expect(sheet!.text(1, 5)).toBe("2017-08-10");
    expect(sheet!.isDate(1, 5)).toBe(true);
    for (let row = 1; row <= old.rowCount; row += 1) {
      for (let column = 1; column <= 4; column += 1) {
        expect([sheet!.text(row, column), sheet!.formula(row, column)]).toEqual([
          old.text(row, column),
          old.formula(row, column),
        ]);
      }
    }
    const again = applyChanges(first.bytes, { ...everything, newSheets: [] }, nodeCodec);
    expect(again.changed).toBe(false);
    expect(again.bytes).toBe(first.bytes);
  });

  test("nothing to do: the same bytes", () => {
    const { bytes: after, changed } = applyChanges(bytes, noChanges, nodeCodec);
    expect([after === bytes, changed]).toEqual([true, false]);
  });
});

test("there are at least forty kinds", () => {
  expect(Object.keys(contents).length).toBeGreaterThanOrEqual(40);
});
