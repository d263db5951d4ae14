import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openPackage } from "../../core/package";
import { nodeCodec } from "../../scripts/host/node-codec";
import { temporaryPath } from "../../scripts/host/temporary-files";
import { shuping } from "../tools/run-shuping";
import { docx, para } from "../word/docx-builder";
import { faultsOf } from "../word/sound-document";

let folder = "";
const file = (name: string): string => path.join(folder, name);
const run = (...argv: string[]): ReturnType<typeof shuping> => shuping(["fill", ...argv], { cwd: folder });
const listed = (name: string): string[] => fs.readdirSync(file(name)).sort();

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-fill-"));
  fs.writeFileSync(
    file("函.docx"),
    docx(para("{姓名}同志（{单位}）") + para("{#意见}") + para("{内容}") + para("{/意见}")),
  );
  fs.writeFileSync(file("名单.csv"), "序号,姓名,单位\n1,甲,某局\n2,乙,某镇\n3,甲,某街道\n");
  fs.writeFileSync(
    file("名单.jsonl"),
    ['{"姓名":"甲","单位":"某局","意见":[{"内容":"一"}]}', '{"姓名":"乙"}', "坏", '{"姓名":"丙","单位":"x"}'].join(
      "\n",
    ),
  );
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test("one document a row, named by its columns", async () => {
  const { code, out } = await run("函.docx", "名单.csv", "--out", "发", "--name", "{姓名}.docx");
  expect(code).toBe(0);
  expect(out).toContain("生成 3 份");
  expect(listed("发")).toEqual(["乙.docx", "甲 (2).docx", "甲.docx"]);
  for (const name of listed("发")) expect(faultsOf(fs.readFileSync(file(`发/${name}`)))).toEqual([]);
});

test("failures are collected with row and tag; the others are made", async () => {
  const { code, out } = await run("函.docx", "名单.jsonl", "--out", "发", "--json");
  const answer = JSON.parse(out) as {
    documents: { file: string; sha256: string }[];
    failed: { row: number; code: string; message: string }[];
  };
  expect(code).toBe(1);
  expect(answer.documents.map((each) => each.file)).toEqual(["1.docx", "4.docx"]);
  expect(answer.documents[0]!.sha256).toBe(nodeCodec.sha256(fs.readFileSync(file("发/1.docx"))));
  expect(answer.failed.map(({ row, code: why }) => [row, why])).toEqual([
    [2, "missing-values"],
    [3, "row-unreadable"],
  ]);
  expect(answer.failed[0]!.message).toContain("第 2 行：缺少{单位}");
});

test("one archive; nothing is overwritten without --force", async () => {
  expect((await run("函.docx", "名单.csv", "--zip", "全部.zip")).code).toBe(0);
  const first = fs.readFileSync(file("全部.zip"));
  expect(openPackage(first, nodeCodec).entries.map(({ name }) => name)).toEqual(["1.docx", "2.docx", "3.docx"]);
  const again = await run("函.docx", "名单.csv", "--zip", "全部.zip");
  expect(again.code).toBe(2);
  expect(again.err).toContain("已存在");
  expect((await run("函.docx", "名单.csv", "--zip", "全部.zip", "--force")).code).toBe(0);
  expect(fs.readFileSync(file("全部.zip")).equals(first)).toBe(true);
  expect(listed(".").filter((name) => name.endsWith("-tmp"))).toEqual([]);
});

test("--resume keeps what is done and unchanged, and tells what was changed by hand", async () => {
  await run("函.docx", "名单.csv", "--out", "发");
  fs.rmSync(file("发/2.docx"));
  fs.writeFileSync(file("发/3.docx"), "改过");
  const { code, out } = await run("函.docx", "名单.csv", "--out", "发", "--resume");
  expect(code).toBe(1);
  expect(out).toContain("其中 1 份上次已做好");
  expect(out).toContain("3.docx”已存在");
  expect(listed("发")).toEqual(["1.docx", "2.docx", "3.docx"]);
});

test("--resume with --zip: the same archive is kept, another is not overwritten", async () => {
  await run("函.docx", "名单.csv", "--zip", "全部.zip");
  const { mtimeMs } = fs.statSync(file("全部.zip"));
  expect((await run("函.docx", "名单.csv", "--zip", "全部.zip", "--resume")).code).toBe(0);
  expect(fs.statSync(file("全部.zip")).mtimeMs).toBe(mtimeMs);
  fs.writeFileSync(file("全部.zip"), "别的");
  const { code, err } = await run("函.docx", "名单.csv", "--zip", "全部.zip", "--resume");
  expect([code, err]).toEqual([2, expect.stringContaining("压缩包") as string]);
  expect(fs.readFileSync(file("全部.zip"), "utf8")).toBe("别的");
  expect(listed(".").filter((name) => name.endsWith("-tmp"))).toEqual([]);
});

test("a row that failed keeps its name free: mended, --resume makes just that document", async () => {
  const rows = ['{"姓名":"甲","单位":"一"}', '{"姓名":"甲"}', '{"姓名":"甲","单位":"三"}'];
  fs.writeFileSync(file("三.jsonl"), rows.join("\n"));
  const again = () => run("函.docx", "三.jsonl", "--out", "发", "--name", "{姓名}", "--resume");
  expect((await again()).code).toBe(1);
  expect(listed("发")).toEqual(["甲 (3).docx", "甲.docx"]);
  fs.writeFileSync(file("三.jsonl"), rows.join("\n").replace('"甲"}', '"甲","单位":"二"}'));
  const { code, out } = await again();
  expect([code, out]).toEqual([0, expect.stringContaining("其中 2 份上次已做好") as string]);
  expect(listed("发")).toEqual(["甲 (2).docx", "甲 (3).docx", "甲.docx"]);
});

test("what a killed run left is taken away, what a running one writes is not", async () => {
  fs.mkdirSync(file("发"));
  const own = path.basename(temporaryPath(file("发/fill")));
  const [dead, alive] = [999999999, process.ppid].map((pid) => own.replace(`-${process.pid}-`, `-${pid}-`)) as [
    string,
    string,
  ];
  for (const name of [dead, alive]) fs.writeFileSync(file(`发/${name}`), "半份");
  expect((await run("函.docx", "名单.csv", "--out", "发", "--zip", "发/全部.zip")).code).toBe(0);
  expect(listed("发")).toEqual([alive, "全部.zip"]);
});

describe("names that a file system does not take", () => {
  const names = ["CON", "nul.txt", "a/b\\c:d", "..", " 点. ", "长".repeat(300), "甲", "甲", "\u202e倒"];
  test("become safe ones, each its own", async () => {
    fs.writeFileSync(file("名.jsonl"), names.map((each) => JSON.stringify({ 姓名: each, 单位: "x" })).join("\n"));
    expect((await run("函.docx", "名.jsonl", "--out", "发", "--name", "{姓名}.docx")).code).toBe(0);
    const made = listed("发");
    expect(made).toHaveLength(names.length);
    for (const name of made) {
      expect(Buffer.byteLength(name)).toBeLessThan(255);
      expect(name).not.toMatch(/^(con|nul)\.|[\\/:*?"<>|\u202e]|^\.|[. ]\.docx$/i);
    }
  });
});

test("--dry-run writes nothing", async () => {
  const before = listed(".");
  const { code, out } = await run("函.docx", "名单.csv", "--out", "发", "--dry-run");
  expect([code, out]).toEqual([0, "共 3 份，没有写任何文件（--dry-run）。\n"]);
  expect(listed(".")).toEqual(before);
});

test("--by makes one document a group; --where chooses rows", async () => {
  fs.writeFileSync(file("组.docx"), docx(para("{姓名}：{#明细}{单位}；{/明细}")));
  expect((await run("组.docx", "名单.csv", "--out", "组", "--by", "姓名", "--name", "{姓名}.docx")).code).toBe(0);
  const xml = openPackage(fs.readFileSync(file("组/甲.docx")), nodeCodec).read("word/document.xml")!;
  expect(new TextDecoder().decode(xml).replace(/<[^>]*>/g, "")).toContain("甲：某局；某街道；");
  expect((await run("函.docx", "名单.csv", "--out", "选", "--where", "单位=某镇")).code).toBe(0);
  expect(listed("选")).toEqual(["2.docx"]);
});

test("--merge makes one file with a section for each document", async () => {
  expect((await run("函.docx", "名单.csv", "--merge", "合.docx")).code).toBe(0);
  const merged = fs.readFileSync(file("合.docx"));
  const xml = new TextDecoder().decode(openPackage(merged, nodeCodec).read("word/document.xml")!);
  expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(3);
  expect(xml.match(/<w:sectPr/g)).toHaveLength(3);
  expect(faultsOf(merged)).toEqual([]);
});

describe("documents that cannot be merged", () => {
  beforeEach(() => fs.writeFileSync(file("眉.docx"), docx(para("{姓名}"), { header: para("{姓名}") })));
  test("stand all the same; it is said, and the exit is 1", async () => {
    const { code, out, err } = await run("眉.docx", "名单.csv", "--out", "发", "--merge", "合.docx");
    expect([code, err]).toEqual([1, expect.stringContaining("不能合并") as string]);
    expect(out).not.toContain("合并成一个");
    expect(listed("发")).toHaveLength(3);
    expect(fs.existsSync(file("合.docx"))).toBe(false);
  });
  test("with nothing else asked for, nothing is written", async () => {
    const before = listed(".");
    const { code, out } = await run("眉.docx", "名单.csv", "--merge", "合.docx");
    expect([code, out]).toEqual([2, ""]);
    expect(listed(".")).toEqual(before);
  });
});

test("CSV saved by Excel in China (GB 18030) is read", async () => {
  const gbk = Buffer.from([
    0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0a, 0xbc, 0xd7, 0x2c, 0xc4, 0xb3, 0xbe, 0xd6,
  ]);
  fs.writeFileSync(file("国标.csv"), gbk);
  await run("函.docx", "国标.csv", "--out", "发", "--name", "{姓名}-{单位}.docx");
  expect(listed("发")).toEqual(["甲-某局.docx"]);
});

const refused: readonly (readonly [what: string, argv: readonly string[], says: string])[] = [
  ["no template", [], "TEMPLATE"],
  ["no data", ["函.docx"], "DATA"],
  ["template missing", ["没有.docx", "名单.csv", "--out", "x"], "找不到文件“没有.docx”"],
  ["no output", ["函.docx", "名单.csv"], "--out"],
  ["data as template", ["名单.jsonl", "函.docx", "--out", "x"], "JSON 数据"],
  ["unknown data", ["函.docx", "函.docx", "--out", "x"], "可用的格式"],
  ["bad jobs", ["函.docx", "名单.csv", "--out", "x", "--jobs", "0"], "--jobs"],
  ["bad policy", ["函.docx", "名单.csv", "--out", "x", "--missing", "x"], "--missing"],
  ["unknown column", ["函.docx", "名单.csv", "--out", "x", "--by", "单为"], "是不是“单位”"],
  ["merged file is there", ["函.docx", "名单.csv", "--merge", "函.docx"], "已存在"],
  ["folder is a file", ["函.docx", "名单.csv", "--out", "名单.csv"], "名单.csv"],
  ["pdf without folder", ["函.docx", "名单.csv", "--zip", "x.zip", "--pdf"], "--pdf"],
];
test.each(refused)("wrong use: %s", async (_what, argv, says) => {
  const before = listed(".");
  const { code, err } = await run(...argv);
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(listed(".")).toEqual(before);
});

test("tags without a column are told before anything is made, with the nearest", async () => {
  fs.writeFileSync(file("错.docx"), docx(para("{姓各}{联系电话}{序号}")));
  const { code, err } = await run("错.docx", "名单.csv", "--out", "发");
  expect(code).toBe(2);
  expect(err).toContain("{姓各}，最接近的列是“姓名”");
  expect(fs.existsSync(file("发"))).toBe(false);
});

test("what is wrong with a template and tags without a column are told in one run", async () => {
  const broken = docx(para("{姓各}同志：") + para("{单位") + para("{#意见}{正文}") + para("{联系电话|日期格式}"));
  fs.writeFileSync(file("错.docx"), broken);
  const { code, err } = await run("错.docx", "名单.csv", "--out", "发");
  expect(code).toBe(2);
  expect(err).toContain("“错.docx”有 3 处错误，没有生成：");
  expect(err).toContain("标记“{单位”少了右括号 }");
  expect(err).toContain("另有 1 个标记在数据里没有对应的列：\n  {姓各}，最接近的列是“姓名”\n数据里的列：");
  expect(fs.existsSync(file("发"))).toBe(false);
});

const withoutMore: readonly (readonly [what: string, data: string, ...options: string[]])[] = [
  ["missing values are allowed", "名单.csv", "--missing", "blank"],
  ["every row may have other names", "名单.jsonl"],
  ["the data are not there", "没有.csv"],
];
test.each(withoutMore)("a broken template alone is told where %s", async (_what, data, ...options) => {
  fs.writeFileSync(file("错.docx"), docx(para("{姓各}同志：") + para("{单位")));
  const { code, err } = await run("错.docx", data, "--out", "发", ...options);
  expect([code, err.includes("没有对应的列")]).toEqual([2, false]);
});

test("template check and tags", async () => {
  const check = (...argv: string[]): ReturnType<typeof shuping> => shuping(["template", ...argv], { cwd: folder });
  fs.writeFileSync(file("坏.docx"), docx(para("{姓名") + para("{#意见}")));
  const broken = await check("check", "坏.docx");
  expect(broken.code).toBe(1);
  expect(broken.out).toContain("2 处错误");
  expect((await check("check", "函.docx")).code).toBe(0);
  const named = await check("check", "函.docx", "--data", "名单.csv", "--json");
  expect(named.code).toBe(1);
  expect((JSON.parse(named.out) as { problems: { values: object }[] }).problems[0]).toMatchObject({
    code: "tag-unknown",
  });
  const tags = await check("tags", "函.docx");
  expect([tags.code, tags.out.split("\n").length]).toEqual([0, 6]);
  expect(tags.out).toContain("{#意见}  循环（正文）");
});

test("template check knows the loop over a group's rows", async () => {
  fs.writeFileSync(file("组.docx"), docx(para("{单位}") + para("{#明细}") + para("{姓名}") + para("{/明细}")));
  const { code, out } = await shuping(["template", "check", "组.docx", "--data", "名单.csv"], { cwd: folder });
  expect([code, out]).toEqual([0, "“组.docx”没有问题，可以使用。\n"]);
  expect((await run("组.docx", "名单.csv", "--by", "单位", "--out", "发")).code).toBe(0);
});

test("what is odd about a template is said, and the documents are made", async () => {
  fs.writeFileSync(file("全角.docx"), docx(para("｛姓名｝同志（{单位}）")));
  const { code, err, out } = await run("全角.docx", "名单.csv", "--out", "发");
  expect([code, err.trim()]).toEqual([
    0,
    "[注意] 正文“｛姓名｝同志（{单位}）”：“｛姓名｝”用的是全角括号，不会被填写。办法：换成半角括号：{姓名}（关闭中文输入法后输入）。",
  ]);
  expect(out).toContain("生成 3 份");
  expect((await run("函.docx", "名单.csv", "--out", "发", "--force")).err).toBe("");
});
