import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openPackage } from "../../../core/package";
import { readWorkbook } from "../../../core/workbook";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { shuping } from "../../tools/run-shuping";

const sample = path.join(__dirname, "../../../examples/筹备阶段.xlsx");
let folder = "";
const file = (name: string): string => path.join(folder, name);
const run = (...argv: string[]): ReturnType<typeof shuping> => shuping(argv, { cwd: folder });
const asJson = async (...argv: string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await run(...argv, "--json")).out) as Record<string, unknown>;
const mark = (...argv: string[]) => asJson("mark", "甲.xlsx", "--today", "2017-09-10", ...argv);
const planPart = "xl/worksheets/sheet1.xml";
const partOf = (name: string, part: string): string =>
  new TextDecoder().decode(openPackage(fs.readFileSync(file(name)), nodeCodec).read(part)!);

/** Names of the parts that differ between two workbooks. */
function different(one: string, other: string): string[] {
  const parts = (name: string) =>
    new Map(openPackage(fs.readFileSync(file(name)), nodeCodec).entries.map((entry) => [entry.name, entry.raw]));
  const [before, after] = [parts(one), parts(other)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  return [...before].filter(([name, raw]) => Buffer.compare(raw, after.get(name)!) !== 0).map(([name]) => name);
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-mark-"));
  fs.copyFileSync(sample, file("甲.xlsx"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test("mark says what it wrote and where; the workbook says the same", async () => {
  const said = await mark("--out", "乙.xlsx");
  expect(Object.keys(said)).toEqual([
    "workbook",
    "sheet",
    "file",
    "changed",
    "today",
    "columns",
    "overdue",
    "dueSoon",
    "rows",
  ]);
  expect(said).toMatchObject({
    workbook: "甲.xlsx",
    sheet: "任务分解表",
    file: "乙.xlsx",
    changed: true,
    today: "2017-09-10",
  });
  const rows = said.rows as { row: number; due: string | null; state: string; text: string }[];
  expect(rows[0]).toEqual({ row: 3, due: "2017-08-10", state: "overdue", text: "▲逾期31天" });
  expect(said.overdue).toBe(rows.filter(({ state }) => state === "overdue").length);
  const grid = readWorkbook(fs.readFileSync(file("乙.xlsx")), nodeCodec).sheets.find(
    ({ name }) => name === "任务分解表",
  )!;
  expect(said.columns).toEqual({ due: "G", state: "H" });
  expect(rows.map(({ row }) => [grid.text(row, 7), grid.text(row, 8)])).toEqual(
    rows.map(({ due, text }) => [due ?? "", text]),
  );
  expect(different("甲.xlsx", "乙.xlsx").sort()).toEqual(["xl/styles.xml", planPart]);
});

test("in place twice on one day: not one byte changes, the backup is the workbook before marks", async () => {
  const before = fs.readFileSync(file("甲.xlsx"));
  expect((await mark("--in-place")).changed).toBe(true);
  const once = fs.readFileSync(file("甲.xlsx"));
  expect((await mark("--in-place")).changed).toBe(false);
  expect(fs.readFileSync(file("甲.xlsx")).equals(once)).toBe(true);
  expect(fs.readFileSync(file("甲.xlsx.bak")).equals(before)).toBe(true);
});

test("on another day the marks are refreshed in their place", async () => {
  await mark("--in-place");
  const later = await asJson("mark", "甲.xlsx", "--today", "2017-09-20", "--in-place");
  expect(later).toMatchObject({ changed: true, columns: { due: "G", state: "H" } });
  expect((later.rows as { text: string }[])[0]!.text).toBe("▲逾期41天");
});

test("unmark leaves the sheet as it was, byte for byte; only style entries stay behind", async () => {
  await mark("--out", "乙.xlsx");
  expect(await asJson("unmark", "乙.xlsx", "--out", "丙.xlsx")).toEqual({
    workbook: "乙.xlsx",
    file: "丙.xlsx",
    changed: true,
    sheets: ["任务分解表"],
  });
  expect(partOf("丙.xlsx", planPart)).toBe(partOf("甲.xlsx", planPart));
  expect(different("甲.xlsx", "丙.xlsx")).toEqual(expect.not.arrayContaining([planPart, "xl/workbook.xml"]));
});

test("unmark where there are no marks: nothing is written", async () => {
  const before = fs.readFileSync(file("甲.xlsx"));
  expect(await asJson("unmark", "甲.xlsx", "--in-place")).toMatchObject({ changed: false, sheets: [] });
  expect(fs.readFileSync(file("甲.xlsx")).equals(before)).toBe(true);
  expect((await run("unmark", "甲.xlsx", "--in-place")).out).toMatch(/没有/);
  expect(fs.readdirSync(folder)).toEqual(["甲.xlsx"]);
});

test.each([
  ["no place to write", ["mark", "甲.xlsx"], /--in-place.*--out/],
  ["no workbook", ["mark", "--in-place"], /WORKBOOK/],
  ["no such sheet", ["mark", "甲.xlsx", "--in-place", "--sheet", "没有"], /没有/],
  ["no year", ["mark", "甲.xlsx", "--in-place", "--year", "今年"], /--year/],
  ["unmark: no place", ["unmark", "甲.xlsx"], /--in-place.*--out/],
  ["unmark: no such sheet", ["unmark", "甲.xlsx", "--in-place", "--sheet", "没有"], /没有工作表“没有”/],
])("refused with 2: %s", async (_, argv, sentence) => {
  const { code, out, err } = await run(...argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
  expect(fs.readdirSync(folder)).toEqual(["甲.xlsx"]);
});

test("for people: one line of what was done, one of what is due", async () => {
  const { out } = await run("mark", "甲.xlsx", "--today", "2017-09-10", "--in-place");
  expect(out).toMatch(/^已标记“任务分解表”\d+ 项任务（G–H 列）：甲\.xlsx\n.*逾期.*\n$/);
  expect((await run("mark", "甲.xlsx", "--today", "2017-09-10", "--in-place")).out).toContain("没有改动文件");
});
