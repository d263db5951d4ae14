import { defaultRows, main, makeBook, relations, sheetXml, type BookParts } from "./make-book";
import { makeZip } from "./make-zip";

/** What must happen: a fault of this code, or acceptance with these warnings. */
export interface Hostile {
  readonly make: () => Uint8Array;
  readonly fault?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly warnings?: readonly string[];
}

const book =
  (parts: BookParts): (() => Uint8Array) =>
  () =>
    makeBook(parts);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const text =
  (content: string): (() => Uint8Array) =>
  () =>
    new Uint8Array(Buffer.from(content, "utf8"));
const wide = (name: string): Buffer => Buffer.from(name, "utf16le");
const ole =
  (...names: string[]): (() => Uint8Array) =>
  () =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(1016),
        ...names.map(wide),
        Buffer.alloc(512),
      ]),
    );
const cut =
  (share: number): (() => Uint8Array) =>
  () => {
    const whole = makeBook();
    return whole.subarray(0, Math.floor(whole.length * share));
  };
const sheet = (xml: string): (() => Uint8Array) => book({ sheet: xml });
const rows = (xml: string): (() => Uint8Array) => book({ rows: xml });
const only = (name: string, change: object) =>
  book({ entry: (entry) => (entry.name === name ? { ...entry, ...change } : entry) });
const part = "xl/worksheets/sheet1.xml";
const doctype = (inside: string, body: string): string =>
  `<?xml version="1.0"?><!DOCTYPE worksheet [${inside}]><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${body}</t></is></c></row></sheetData></worksheet>`;
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");

/** Files that no sound program makes, and files that are something else: each has its own sentence, or is read with a remark. */
export const hostile: Readonly<Record<string, Hostile>> = {
  // something else
  "empty file": { make: () => bytes(), fault: "not-a-package", values: { kind: "empty" } },
  "only zeros": { make: () => new Uint8Array(4096), fault: "not-a-package", values: { kind: "empty" } },
  "old .xls": { make: ole("Root Entry", "Workbook"), fault: "old-format", values: { holds: "spreadsheet" } },
  "old .doc": { make: ole("Root Entry", "WordDocument"), fault: "old-format", values: { holds: "document" } },
  "another OLE file": { make: ole("Root Entry"), fault: "old-format", values: { holds: "other" } },
  password: { make: ole("EncryptionInfo", "EncryptedPackage"), fault: "password-protected", values: { by: "office" } },
  "CSV renamed": {
    make: text("工作阶段,完成时间\n准备阶段,8月底前\n"),
    fault: "not-a-package",
    values: { kind: "csv" },
  },
  "CSV in GBK": {
    make: () => bytes(0xb9, 0xa4, 0xd7, 0xf7, 0x2c, 0x31, 0x0d, 0x0a),
    fault: "not-a-package",
    values: { kind: "csv" },
  },
  "CSV in UTF-16": {
    make: () => new Uint8Array(Buffer.from("\ufeff甲,乙\n", "utf16le")),
    fault: "not-a-package",
    values: { kind: "csv" },
  },
  "web page renamed": {
    make: text("<html><body><table><tr><td>1</td></tr></table></body></html>"),
    fault: "not-a-package",
    values: { kind: "html" },
  },
  "web page with doctype": {
    make: text("\ufeff  <!DOCTYPE html>\n<html></html>"),
    fault: "not-a-package",
    values: { kind: "html" },
  },
  "XML spreadsheet 2003": {
    make: text(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>`),
    fault: "not-a-package",
    values: { kind: "xml" },
  },
  "JSON renamed": { make: text(`[{"a": 1}]`), fault: "not-a-package", values: { kind: "json" } },
  "PDF renamed": { make: text("%PDF-1.7\n"), fault: "not-a-package", values: { kind: "pdf" } },
  "RTF renamed": { make: text("{\\rtf1\\ansi}"), fault: "not-a-package", values: { kind: "rtf" } },
  "picture renamed": {
    make: () => bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
    fault: "not-a-package",
    values: { kind: "image" },
  },
  "lock file of Excel": {
    make: () => {
      const lock = new Uint8Array(165).fill(32);
      lock[0] = 6;
      return lock;
    },
    fault: "not-a-package",
    values: { kind: "office-lock" },
  },
  "plain archive": {
    make: () => makeZip([{ name: "readme.txt", data: "hello" }]),
    fault: "other-document",
    values: { kind: "plain-zip" },
  },
  "Word document": {
    make: () =>
      makeZip([
        {
          name: "_rels/.rels",
          data: `<Relationships xmlns="x"><Relationship Id="r" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
        },
        { name: "word/document.xml", data: "<document/>" },
      ]),
    fault: "other-document",
    values: { kind: "word" },
  },
  ODS: {
    make: () =>
      makeZip([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
        { name: "content.xml", data: "<x/>" },
      ]),
    fault: "other-document",
    values: { kind: "ods" },
  },
  xlsb: {
    make: () =>
      makeZip([
        {
          name: "_rels/.rels",
          data: `<Relationships><Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
        },
        { name: "xl/workbook.bin", data: "x" },
      ]),
    fault: "other-document",
    values: { kind: "xlsb" },
  },
  // damaged archives
  "cut in half": { make: cut(0.5), fault: "truncated" },
  "cut at the end": { make: cut(0.98), fault: "truncated" },
  "only the first bytes": { make: () => bytes(0x50, 0x4b, 3, 4), fault: "truncated" },
  "wrong CRC": { make: only(part, { crc: 1 }), fault: "damaged-part", values: { part } },
  "two entries of one name": {
    make: book({ extraEntries: [{ name: "xl/Worksheets/SHEET1.xml", data: "<a/>" }] }),
    fault: "duplicate-part",
  },
  "name leading out": {
    make: book({ extraEntries: [{ name: "../../evil.xml", data: "<a/>" }] }),
    fault: "unsafe-name",
  },
  "name leading out with backslashes": {
    make: book({ extraEntries: [{ name: "xl\\..\\..\\evil.xml", data: "<a/>" }] }),
    fault: "unsafe-name",
  },
  "name with a drive": { make: book({ extraEntries: [{ name: "C:/evil.xml", data: "<a/>" }] }), fault: "unsafe-name" },
  "one name in the directory, another in front": {
    make: only(part, { localName: "xl/worksheets/sheet9.xml" }),
    fault: "damaged-archive",
  },
  "encrypted entry": { make: only(part, { flags: 1 }), fault: "password-protected", values: { by: "zip" } },
  "unknown compression": { make: only(part, { method: 12 }), fault: "unknown-compression" },
  "bomb by ratio": {
    make: book({ extraEntries: [{ name: "xl/bomb.xml", data: new Uint8Array(30_000_000) }] }),
    fault: "suspicious-ratio",
  },
  "bomb with a lying size": {
    make: book({
      sheet: new Uint8Array(Buffer.alloc(4_000_000, " ")),
      entry: (entry) => (entry.name === part ? { ...entry, statedSize: 1000 } : entry),
    }),
    fault: "lying-size",
  },
  "size stated too large": { make: only(part, { statedSize: 999_999 }), fault: "lying-size" },
  "huge stated size": { make: only(part, { statedSize: 0xfffffff0 }), fault: "suspicious-ratio" },
  "too many entries": {
    make: () => makeZip(Array.from({ length: 20_001 }, (_, at) => ({ name: `${at}`, data: "", stored: true }))),
    fault: "too-many-parts",
  },
  // missing parts
  "no relationships": { make: book({ without: ["_rels/.rels"] }), fault: "part-missing" },
  "no workbook part": {
    make: book({ without: ["xl/workbook.xml"] }),
    fault: "part-missing",
    values: { part: "xl/workbook.xml" },
  },
  "no sheet part": { make: book({ without: [part] }), fault: "part-missing", values: { part, neededBy: "任务分解表" } },
  "no shared strings": {
    make: book({ without: ["xl/sharedStrings.xml"] }),
    fault: "shared-string-missing",
    values: { cell: "A1" },
  },
  "shared string out of range": {
    make: rows(`<row r="1"><c r="A1" t="s"><v>99</v></c></row>`),
    fault: "shared-string-missing",
    values: { cell: "A1", index: 99 },
  },
  "no sheets": {
    make: book({ parts: { "xl/workbook.xml": `<workbook xmlns="${main}"><sheets/></workbook>` } }),
    fault: "no-sheets",
  },
  // XML
  "external entity": { make: sheet(doctype(`<!ENTITY x SYSTEM "file:///etc/passwd">`, "&x;")), fault: "dtd" },
  "billion laughs": { make: sheet(doctype(`<!ENTITY l0 "ha">${laughs}`, "&l9;")), fault: "dtd" },
  "DTD behind a long comment": { make: sheet(`<!--${"x".repeat(9000)}--><!DOCTYPE a><a/>`), fault: "dtd" },
  "unknown entity": {
    make: rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>&nbsp;</t></is></c></row>`),
    fault: "ill-formed",
  },
  "reference to a character that is none": {
    make: rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>&#1;</t></is></c></row>`),
    fault: "ill-formed",
  },
  "tag not closed": { make: rows(`<row r="1"><c r="A1"><v>1</v></row>`), fault: "ill-formed" },
  "end tag of another element": { make: rows(`<row r="1"><c r="A1"><v>1</c></v></row>`), fault: "ill-formed" },
  "attribute twice": { make: rows(`<row r="1"><c r="A1" r="B1"><v>1</v></c></row>`), fault: "ill-formed" },
  "attribute without quotes": { make: rows(`<row r=1><c r="A1"><v>1</v></c></row>`), fault: "ill-formed" },
  "less-than in an attribute": { make: rows(`<row r="1"><c r="A1" s="<"><v>1</v></c></row>`), fault: "ill-formed" },
  "end mark of CDATA in text": {
    make: rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>a]]>b</t></is></c></row>`),
    fault: "ill-formed",
  },
  "double hyphen in a comment": { make: rows(`<!-- a -- b -->${defaultRows}`), fault: "ill-formed" },
  "prefix without namespace": { make: rows(`<row r="1" y:z="1"><c r="A1"><v>1</v></c></row>`), fault: "ill-formed" },
  "text behind the root": { make: sheet(`${sheetXml({})}junk`), fault: "ill-formed" },
  "two roots": { make: sheet(`${sheetXml({})}<a/>`), fault: "ill-formed" },
  "cut XML": { make: sheet(sheetXml({}).slice(0, -20)), fault: "ill-formed" },
  "control character": {
    make: rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>a\u0001b</t></is></c></row>`),
    fault: "bad-characters",
  },
  "bytes that are no UTF-8": {
    make: book({ sheet: new Uint8Array(Buffer.from([0x3c, 0x61, 0xff, 0x3e])) }),
    fault: "bad-encoding",
  },
  "lone surrogate in UTF-8": {
    make: book({
      sheet: new Uint8Array(Buffer.concat([Buffer.from("<a>"), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from("</a>")])),
    }),
    fault: "bad-encoding",
  },
  "declared GBK": { make: sheet(sheetXml({}).replace("UTF-8", "GBK")), fault: "bad-encoding" },
  "another root": { make: sheet(`<html xmlns="${main}"/>`), fault: "wrong-root" },
  "deep nesting": {
    make: sheet(`<worksheet xmlns="${main}">${"<a>".repeat(200_000)}${"</a>".repeat(200_000)}<sheetData/></worksheet>`),
    warnings: [],
  },
  // cells and merges
  "cell beyond the last column": { make: rows(`<row r="1"><c r="ZZZ1"><v>1</v></c></row>`), fault: "bad-cell-address" },
  "cell in another row": { make: rows(`<row r="1"><c r="A2"><v>1</v></c></row>`), fault: "bad-cell-address" },
  "row beyond the last": { make: rows(`<row r="99999999"/>`), fault: "bad-cell-address" },
  "cell twice": {
    make: rows(`<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`),
    warnings: ["duplicate-cells"],
  },
  "rows out of order": {
    make: rows(`<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>`),
    warnings: ["rows-out-of-order"],
  },
  "number that is none": { make: rows(`<row r="1"><c r="A1"><v>abc</v></c></row>`), warnings: ["bad-number"] },
  "merge over the whole sheet": {
    make: book({ after: `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` }),
    warnings: [],
  },
  "merges over one another": {
    make: book({ after: `<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>` }),
    warnings: ["merges-overlap"],
  },
  "merge written backwards": {
    make: book({ after: `<mergeCells><mergeCell ref="C3:A1"/></mergeCells>` }),
    warnings: ["merge-odd"],
  },
  "merge that is none": {
    make: book({ after: `<mergeCells><mergeCell ref="#REF!"/></mergeCells>` }),
    warnings: ["merge-odd"],
  },
  "50,000 merges": {
    make: book({
      after: `<mergeCells>${Array.from({ length: 50_000 }, (_, at) => `<mergeCell ref="A${at * 2 + 1}:B${at * 2 + 2}"/>`).join("")}</mergeCells>`,
    }),
    warnings: [],
  },
  "one merge 50,000 times": {
    make: book({ after: `<mergeCells>${`<mergeCell ref="A1:B9"/>`.repeat(50_000)}</mergeCells>` }),
    warnings: ["merges-overlap"],
  },
  "longest text": {
    make: rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"字".repeat(32767)}</t></is></c></row>`),
    warnings: [],
  },
  "last cell of the sheet": { make: rows(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`), warnings: [] },
  "one sheet number twice": {
    make: book({
      moreSheets: `<sheet name="乙" sheetId="1" r:id="rId4"/>`,
      bookLinks: [["worksheet", "worksheets/sheet2.xml"]],
      parts: { "xl/worksheets/sheet2.xml": sheetXml({}) },
    }),
    warnings: ["duplicate-sheet-ids"],
  },
  "style number out of range": { make: rows(`<row r="1"><c r="A1" s="4000000000"><v>1</v></c></row>`), warnings: [] },
};
