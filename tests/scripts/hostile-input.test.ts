import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { shuping } from "../tools/run-shuping";

const samples = path.resolve(__dirname, "../../examples");
let cwd = "";

beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "述评 一 "));
  mkdirSync(path.join(cwd, "folder.xlsx"));
  const files: Readonly<Record<string, string | Buffer>> = {
    "empty.xlsx": "",
    "csv.xlsx": "工作任务,完成时间\n一,8月底前\n",
    "html.xlsx": "<html><body><table></table></body></html>",
    "xls.xlsx": Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
    "taken.txt": "mine",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(cwd, name), content);
  copyFileSync(path.join(samples, "评议会后.xlsx"), path.join(cwd, "会 后.xlsx"));
  copyFileSync(path.join(samples, "评议会后.xlsx"), path.join(cwd, "open.xlsx"));
  writeFileSync(path.join(cwd, "~$open.xlsx"), "x");
});
afterAll(() => rmSync(cwd, { recursive: true }));

const listing = () => readdirSync(cwd, { recursive: true }).map(String).sort();

/** What a command needs besides the workbook. */
const commands: readonly (readonly [name: string, ...rest: string[]])[] = [
  ["check"],
  ["status"],
  ["report", "--out", "r.html"],
  ["mark", "--out", "m.xlsx"],
  ["unmark", "--out", "m.xlsx"],
  ["cell", "A1"],
  ["bulletin", "--out", "out"],
  ["letters", "--out", "out"],
  ["notices", "--out", "out"],
  ["reminders", "--out", "out"],
  ["register"],
];

describe.each(commands)("shuping %s", (name, ...rest) => {
  test.each([
    ["missing.xlsx", "找不到文件"],
    ["folder.xlsx", "是文件夹"],
    ["empty.xlsx", "空文件"],
    ["csv.xlsx", "CSV"],
    ["html.xlsx", "HTML"],
    ["xls.xlsx", "旧格式"],
  ])("%s: one sentence that names it (%s), nothing written, stdout empty", async (file, says) => {
    const before = listing();
    const { code, out, err } = await shuping([name, file, ...rest, "--json"], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
    expect(err).toContain(file);
    expect(err.trimEnd()).not.toContain("\n");
    expect(listing()).toEqual(before);
  });
});

describe("wrong use", () => {
  test.each([
    [["check"], "还缺 WORKBOOK"],
    [["check", "会 后.xlsx", "b"], "多出来的“b”"],
    [["check", "会 后.xlsx", "--bogus"], "没有选项 --bogus"],
    [["check", "会 后.xlsx", "--today", "2017-13-01"], "2017-13-01"],
    [["check", "会 后.xlsx", "--year", "abc"], "四位数"],
    [["check", "会 后.xlsx", "--sheet", "nope"], "没有名为“nope”的工作表"],
    [["check", "会 后.xlsx", "--columns", "foo=Z"], "不是列的指定"],
    [["mark", "会 后.xlsx"], "--in-place"],
    [["mark", "会 后.xlsx", "--in-place", "--out", "x.xlsx"], "只用一个"],
    [["mark", "open.xlsx", "--in-place"], "正在 Excel 里打开"],
    [["bulletin", "会 后.xlsx"], "还缺 --out"],
    [["bulletin", "open.xlsx", "--out", "out"], "正在 Excel 里打开"],
    [["bulletin", "会 后.xlsx", "--out", "taken.txt"], "taken.txt"],
    [["bulletin", "会 后.xlsx", "--out", "out", "--template", "nope.docx"], "nope.docx"],
    [["bulletin", "会 后.xlsx", "--out", "out", "--template", "taken.txt"], "模板不能用"],
    [["bulletin", "会 后.xlsx", "--out", "out", "--number", "第2期"], "第2期"],
    [["letters", "会 后.xlsx", "--out", "out", "--only", "没有此人"], "没有此人"],
    [["register", "会 后.xlsx", "void", "第99期", "--reason", "x"], "第99期"],
    [["register", "会 后.xlsx", "void", "第3期"], "--reason"],
    [["cell", "会 后.xlsx", "nope!A1"], "没有工作表“nope”"],
    [["cell", "会 后.xlsx", "A1", "abc", "--type", "number", "--in-place"], "不是数字"],
    [["cell", "会 后.xlsx", "A1", "2017-02-30", "--type", "date", "--in-place"], "不是日期"],
    [["cell", "会 后.xlsx", "A1", "x", "--out", "taken.txt"], "不会覆盖"],
    [["report", "会 后.xlsx", "--out", "r.docx"], ".html"],
    [["check", "会 后.xlsx", "--columns", "task=ZZ"], "task=ZZ"],
    [["init", "taken.txt", "--scheme", "duty-report"], ".xlsx"],
    [["init", "x.xlsx", "--scheme", "nope"], "nope"],
  ])("%j: %s", async (argv, says) => {
    const before = listing();
    const bytes = readFileSync(path.join(cwd, "会 后.xlsx"));
    const { code, out, err } = await shuping(argv, { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
    expect(listing()).toEqual(before);
    expect(readFileSync(path.join(cwd, "会 后.xlsx")).equals(bytes)).toBe(true);
    expect(readFileSync(path.join(cwd, "taken.txt"), "utf8")).toBe("mine");
  });
});

describe("a dry run writes nothing", () => {
  test.each(["bulletin", "letters", "notices", "reminders"])("%s", async (name) => {
    const before = listing();
    const bytes = readFileSync(path.join(cwd, "会 后.xlsx"));
    const { code, out } = await shuping([name, "会 后.xlsx", "--out", "out", "--dry-run", "--json"], { cwd });
    expect(code).toBe(0);
    const { documents } = JSON.parse(out) as { documents: Record<string, unknown>[] };
    expect(documents[0]).toMatchObject({ sha256: null, registered: null, number: expect.any(String) as string });
    expect(listing()).toEqual(before);
    expect(readFileSync(path.join(cwd, "会 后.xlsx")).equals(bytes)).toBe(true);
  });
});

test("marking twice changes nothing more; unmarking takes all of it away", async () => {
  copyFileSync(path.join(samples, "筹备阶段.xlsx"), path.join(cwd, "标 记.xlsx"));
  const read = () => readFileSync(path.join(cwd, "标 记.xlsx"));
  const run = async (name: string) =>
    (await shuping([name, "标 记.xlsx", "--in-place", "--no-backup", "--today", "2017-09-10"], { cwd })).code;
  expect(await run("mark")).toBe(0);
  const once = read();
  expect(await run("mark")).toBe(0);
  expect(read().equals(once)).toBe(true);
  expect(await run("unmark")).toBe(0);
  const clean = read();
  expect(clean.equals(once)).toBe(false);
  expect(await run("unmark")).toBe(0);
  expect(read().equals(clean)).toBe(true);
  expect(existsSync(path.join(cwd, "标 记.xlsx.bak"))).toBe(false);
});
