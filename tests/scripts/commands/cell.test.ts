import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readWorkbook } from "../../../core/workbook";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { shuping } from "../../tools/run-shuping";
import { defaultRows, makeBook } from "../../workbook/corpus/make-book";

let folder = "";
const file = (name: string): string => path.join(folder, name);
const cell = (...argv: string[]): ReturnType<typeof shuping> => shuping(["cell", ...argv], { cwd: folder });
const asJson = async (...argv: string[]): Promise<unknown> => JSON.parse((await cell(...argv, "--json")).out);
const formula = `<row r="3"><c r="A3"><f>C2*2</f><v>7</v></c></row>`;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-cell-"));
  fs.writeFileSync(file("甲.xlsx"), makeBook({ rows: defaultRows + formula }));
  const second = makeBook({
    moreSheets: `<sheet name="It's 2017! 表" sheetId="2" r:id="rId4"/>`,
    bookLinks: [["worksheet", "worksheets/sheet2.xml"]],
    parts: {
      "xl/worksheets/sheet2.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="b"><v>1</v></c></row></sheetData></worksheet>`,
    },
  });
  fs.writeFileSync(file("乙.xlsx"), second);
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe("reading", () => {
  const blank = { workbook: "甲.xlsx", sheet: "任务分解表", formula: null, format: "General", date: null };
  test.each([
    ["text", "任务分解表!A1", { ...blank, cell: "A1", value: "工作内容", text: "工作内容" }],
    [
      "the first sheet, dollar signs, small letters",
      "$a$2",
      { ...blank, cell: "A2", value: "制定方案", text: "制定方案" },
    ],
    ["a number", "C2", { ...blank, cell: "C2", value: 3.5, text: "3.5" }],
    ["a formula", "A3", { ...blank, cell: "A3", value: 7, text: "7", formula: "C2*2" }],
    ["nothing", "Z99", { ...blank, cell: "Z99", value: null, text: "" }],
    [
      "a day",
      "B2",
      { ...blank, cell: "B2", value: 42957, text: "2017年8月10日", format: 'yyyy"年"m"月"d"日"', date: "2017-08-10" },
    ],
  ])("%s", async (_, reference, wanted) => {
    expect(await asJson("甲.xlsx", reference)).toEqual(wanted);
  });

  test("a sheet whose name needs quotes", async () => {
    expect(await asJson("乙.xlsx", "'It''s 2017! 表'!A1")).toMatchObject({
      sheet: "It's 2017! 表",
      value: true,
      text: "TRUE",
    });
  });

  test("for people: what the cell shows; the file is not touched", async () => {
    const before = fs.statSync(file("甲.xlsx")).mtimeMs;
    expect(await cell("甲.xlsx", "B2")).toEqual({ code: 0, out: "2017年8月10日\n", err: "" });
    expect([fs.statSync(file("甲.xlsx")).mtimeMs, fs.readdirSync(folder).length]).toEqual([before, 2]);
  });
});

describe("writing", () => {
  test.each<[string, string[], unknown, string]>([
    ["text", ["已完成"], "已完成", "已完成"],
    ["digits as text", ["0012"], "0012", "0012"],
    ["what looks like a formula, as text", ["=1+1"], "=1+1", "=1+1"],
    ["a number", ["12.50", "--type", "number"], 12.5, "12.5"],
    ["a number below nought", ["--type", "number", "--", "-4"], -4, "-4"],
    ["a day", ["2017-09-10", "--type", "date"], 42988, "2017-09-10"],
    ["yes", ["是", "--type", "bool"], true, "TRUE"],
    ["no", ["false", "--type", "bool"], false, "FALSE"],
    ["nothing", [""], null, ""],
    ["a value that begins with a dash", ["--", "-3度"], "-3度", "-3度"],
  ])("%s", async (_, argv, value, text) => {
    const before = fs.readFileSync(file("甲.xlsx"));
    const { code, out } = await cell("甲.xlsx", "C9", "--out", "新.xlsx", "--json", ...argv);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      workbook: "甲.xlsx",
      sheet: "任务分解表",
      cell: "C9",
      changed: value !== null,
      file: "新.xlsx",
    });
    const grid = readWorkbook(fs.readFileSync(file("新.xlsx")), nodeCodec).sheets[0]!;
    expect([grid.value(9, 3), grid.text(9, 3)]).toEqual([value, text]);
    expect(fs.readFileSync(file("甲.xlsx")).equals(before)).toBe(true);
  });

  test("in place, and again: the second time not one byte changes, and the backup stays", async () => {
    const before = fs.readFileSync(file("甲.xlsx"));
    expect(await asJson("甲.xlsx", "'任务分解表'!C9", "完成", "--in-place")).toMatchObject({
      changed: true,
      file: "甲.xlsx",
    });
    const once = fs.readFileSync(file("甲.xlsx"));
    expect(await asJson("甲.xlsx", "'任务分解表'!C9", "完成", "--in-place")).toMatchObject({ changed: false });
    expect(fs.readFileSync(file("甲.xlsx")).equals(once)).toBe(true);
    expect(fs.readFileSync(file("甲.xlsx.bak")).equals(before)).toBe(true);
  });

  test("in place without a backup", async () => {
    await cell("甲.xlsx", "C9", "完成", "--in-place", "--no-backup");
    expect(fs.readdirSync(folder).sort()).toEqual(["乙.xlsx", "甲.xlsx"]);
  });
});

describe("refused with 2, one sentence, nothing written", () => {
  test.each([
    ["a formula", ["甲.xlsx", "A3", "8", "--in-place"], /A3.*公式/],
    ["no place to write", ["甲.xlsx", "A1", "x"], /--in-place.*--out/],
    ["two places to write", ["甲.xlsx", "A1", "x", "--in-place", "--out", "b.xlsx"], /两者只用一个/],
    ["no cell", ["甲.xlsx", "任务分解表", "--json"], /“任务分解表”不是单元格/],
    ["a cell beyond the last", ["甲.xlsx", "XFE1"], /“XFE1”不是单元格/],
    ["no such sheet", ["甲.xlsx", "没有!A1"], /没有工作表“没有”.*任务分解表/],
    ["no such day", ["甲.xlsx", "A1", "2017-02-30", "--type", "date", "--in-place"], /“2017-02-30”不是日期/],
    ["no number", ["甲.xlsx", "A1", "十", "--type", "number", "--in-place"], /“十”不是数字/],
    ["no such type", ["甲.xlsx", "A1", "x", "--type", "money", "--in-place"], /--type 只能是/],
    ["a file that is there", ["甲.xlsx", "A1", "x", "--out", "乙.xlsx"], /乙\.xlsx 已经有了/],
    ["no file", ["丙.xlsx", "A1"], /找不到文件 .*丙\.xlsx/],
    ["an argument too many", ["甲.xlsx", "A1", "x", "y", "--in-place"], /不是单元格/],
    ["no argument", [], /WORKBOOK/],
  ])("%s", async (_, argv, sentence) => {
    const before = fs.readFileSync(file("甲.xlsx"));
    const { code, out, err } = await cell(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(fs.readFileSync(file("甲.xlsx")).equals(before)).toBe(true);
    expect(fs.readdirSync(folder).sort()).toEqual(["乙.xlsx", "甲.xlsx"]);
  });
});
