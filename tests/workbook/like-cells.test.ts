import fc from "fast-check";
import { Fault } from "../../core/fault";
import { openPackage } from "../../core/package";
import { readWorkbook } from "../../core/workbook";
import { readSheet } from "../../core/workbook/read-sheet";
import { readXmlPart } from "../../core/workbook/relationships";
import { nodeCodec } from "../../scripts/host/node-codec";
import { main, makeBook } from "./corpus/make-book";

/* Rows that are much alike are read by what the row before has shown. Nothing may be taken for alike that is not. */

const sheetPart = "xl/worksheets/sheet1.xml";
const texts = ["", "甲", "a&amp;b", "&#20013;文", "全角，逗号", "𠮷", "]", "]]", "a\tb", "_x0041_", "é"];

/** One cell as programs write it; `$` stands for its address. */
const cell = fc.oneof(
  fc.nat(1).map((index) => `<c r="$" t="s"><v>${index}</v></c>`),
  fc.nat(1).map((index) => `<c r="$" s="1" t="s"><v>${index}</v></c>`),
  fc.integer().map((value) => `<c r="$"><v>${value}</v></c>`),
  fc
    .constantFrom("3.5", "-0.25", "1e3", ".5", "12345678901234567890", "5.")
    .map((value) => `<c r="$"><v>${value}</v></c>`),
  fc.integer({ min: 1, max: 60000 }).map((value) => `<c r="$" s="1"><v>${value}</v></c>`),
  fc.constantFrom(...texts).map((text) => `<c r="$" t="inlineStr"><is><t>${text}</t></is></c>`),
  fc
    .constantFrom(...texts)
    .map((text) => `<c r="$" s="2" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`),
  fc.constantFrom(...texts).map((text) => `<c r="$" t="str"><f>A1&amp;"x"</f><v>${text}</v></c>`),
  fc.constantFrom("0", "1").map((value) => `<c r="$" t="b"><v>${value}</v></c>`),
  fc.constantFrom(`<c r="$"/>`, `<c r="$" s="1"/>`, `<c r="$" s="2"></c>`, `<c r="$" t="e"><v>#N/A</v></c>`, ""),
);

const columns = ["A", "B", "C", "AA", "IV", "IW", "XFD"];
const rowTags = [`<row r="$">`, `<row r="$" spans="1:3">`, `<row r="$" ht="20" customHeight="1">`];

const rows = fc.array(
  fc.tuple(
    fc.constantFrom(0, 0, 0, 1, 2),
    fc.array(fc.option(cell, { nil: "", freq: 4 }), { maxLength: columns.length }),
  ),
  { minLength: 1, maxLength: 24 },
);

const withAt = (list: readonly string[], place: number, item: string): string[] =>
  list.map((each, at) => (at === place ? item : each));

function rowsXml(from: readonly (readonly [number, readonly string[]])[]): string {
  return from
    .map(([tag, cells], at) => {
      const row = at + 1;
      const inner = cells.map((each, place) => each.replace("$", `${columns[place]!}${row}`));
      return `${rowTags[tag]!.replace("$", String(row))}${inner.join("")}</row>`;
    })
    .join("");
}

function read(xml: string, fast: boolean): unknown {
  const pack = openPackage(makeBook({ rows: xml }), nodeCodec);
  const context = { sheet: "任务分解表", date1904: false, shared: { length: 2 }, warn: () => undefined };
  const { store } = readSheet(readXmlPart(pack, sheetPart)!, pack, context, fast);
  const cells = Array.from({ length: store.count }, (_, at) => {
    const kind = store.kinds[at]!;
    const isText = [3, 5, 7].includes(kind);
    return [store.columns[at], isText ? "text" : kind, store.styles[at], isText ? store.text(at) : store.values[at]];
  });
  const places = ["rowNumbers", "rowFirst", "rowStart", "rowEnd"] as const;
  return [cells, places.map((place) => [...store[place].subarray(0, store.rows)]), store.lastRow, store.lastColumn];
}

test("rows of any mixture are read as the scanner reads them", () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const xml = rowsXml(drawn);
      expect(read(xml, true)).toEqual(read(xml, false));
    }),
    { numRuns: 400, seed: 2017 },
  );
});

const alike = Array.from(
  { length: 20 },
  (_, at) =>
    `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c><c r="B${at + 1}" t="inlineStr"><is><t>甲</t></is></c><c r="C${at + 1}"><v>${at}</v></c></row>`,
);

/** A twelfth row that is not as it looks, after eleven sound ones. */
const broken: readonly (readonly [name: string, row: string, code: string])[] = [
  ["another row's address", `<c r="A13" t="s"><v>0</v></c>`, "bad-cell-address"],
  ["a longer row number", `<c r="A121" t="s"><v>0</v></c>`, "bad-cell-address"],
  ["a shared string that is not there", `<c r="A12" t="s"><v>2</v></c>`, "shared-string-missing"],
  ["a shared string by a fraction", `<c r="A12" t="s"><v>0.5</v></c>`, "shared-string-missing"],
  ["a control character", `<c r="B12" t="inlineStr"><is><t>甲\u0001</t></is></c>`, "bad-characters"],
  ["U+FFFE", `<c r="B12" t="inlineStr"><is><t>甲\ufffe</t></is></c>`, "bad-characters"],
  ["U+FFFF", `<c r="B12" t="inlineStr"><is><t>\uffff</t></is></c>`, "bad-characters"],
  ["]]> in a text", `<c r="B12" t="inlineStr"><is><t>甲]]></t></is></c>`, "ill-formed"],
  ["an unknown reference", `<c r="B12" t="inlineStr"><is><t>&nbsp;</t></is></c>`, "ill-formed"],
  ["a reference to no character", `<c r="B12" t="inlineStr"><is><t>&#0;</t></is></c>`, "ill-formed"],
  ["an end tag of another name", `<c r="C12"><v>1</w></c>`, "ill-formed"],
  ["a cell that is not closed", `<c r="C12"><v>1</v></row>`, "ill-formed"],
  ["an attribute twice", `<c r="C12" s="1" s="1"><v>1</v></c>`, "ill-formed"],
  [
    "a control character behind what is ill-formed",
    `<c r="C12"><v>1</w></c><c r="D12" t="str"><v>\u0002</v></c>`,
    "bad-characters",
  ],
];

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return "";
}

test.each(broken)("among rows that are alike: %s", (_, inner, code) => {
  const xml = withAt(alike, 11, `<row r="12">${inner}</row>`).join("");
  expect(codeOf(() => read(xml, true))).toBe(code);
  expect(codeOf(() => read(xml, false))).toBe(code);
});

const items = Array.from({ length: 3000 }, (_, at) => `<si><t>项${at}</t></si>`);

test.each([
  ["a control character", "<si><t>\u0001</t></si>", "bad-characters"],
  ["U+FFFF", "<si><t>\uffff</t></si>", "bad-characters"],
  ["]]>", "<si><t>]]></t></si>", "ill-formed"],
  ["an unknown reference", "<si><t>&甲;</t></si>", "ill-formed"],
  ["an item that is not closed", "<si><t>甲</t>", "ill-formed"],
  ["a control character behind what is ill-formed", "<si><t>甲</w></si><si><t>\u0001</t></si>", "bad-characters"],
])("among thousands of strings: %s", (_, item, code) => {
  const strings = `<sst xmlns="${main}">${withAt(items, 2500, item).join("")}</sst>`;
  expect(codeOf(() => readWorkbook(makeBook({ strings }), nodeCodec))).toBe(code);
});

test("strings of every shape keep their numbers", () => {
  const odd: Readonly<Record<number, readonly [xml: string, text: string]>> = {
    7: ["<si><r><t>富</t></r><r><t>文本</t></r></si>", "富文本"],
    1023: [`<si><t xml:space="preserve"> 空 格 </t></si>`, " 空 格 "],
    1024: ["<si><t>a&lt;b&#x4E2D;</t></si>", "a<b中"],
    2047: ["<si><t>_x0041_</t></si>", "A"],
    2500: ["<si><t/></si>", ""],
    2999: ["<si><t>𠮷</t></si>", "𠮷"],
  };
  const mixed = items.map((item, at) => odd[at]?.[0] ?? item);
  const cells = items.map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c></row>`);
  const book = makeBook({ strings: `<sst xmlns="${main}">${mixed.join("")}</sst>`, rows: cells.join("") });
  const [grid] = readWorkbook(book, nodeCodec).sheets;
  const read = items.map((_, at) => grid!.text(at + 1, 1));
  expect(read).toEqual(items.map((_, at) => odd[at]?.[1] ?? `项${at}`));
});
