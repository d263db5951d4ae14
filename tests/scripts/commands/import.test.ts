import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { paragraph, table, wordDocument } from "../../fixtures/word-plan";
import { shuping } from "../../tools/run-shuping";

interface Row {
  readonly phase: string;
  readonly item: string;
  readonly task: string;
  readonly deadline: string;
  readonly responsible: string;
  readonly leader: string;
  readonly source: string;
  readonly line: number;
}

let folder = "";
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-import-"))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

async function rowsOf(name: string, bytes: Uint8Array): Promise<Row[]> {
  fs.writeFileSync(path.join(folder, name), bytes);
  const { out } = await shuping(["import", name, "--json"], { cwd: folder });
  return (JSON.parse(out) as { rows: Row[] }).rows;
}

const short = (rows: readonly Row[]): string[] =>
  rows.map(({ line, phase, item, task, deadline, responsible, leader }) =>
    [line, phase, item, task, deadline, responsible, leader].join(" | "),
  );

const measure = "1、修订报销制度。（责任单位：财务科；完成时限：6月底前）";
const measureRow = ["1 |  |  | 修订报销制度。 | 6月底前 | 财务科 | "];

/** The sentence in GB 18030: 1、修订报销制度。（责任单位：财务科；完成时限：6月底前） */
const gbk = Buffer.from(
  "31a1a2d0deb6a9b1a8cffad6c6b6c8a1a3a3a8d4f0c8ceb5a5cebba3bab2c6cef1bfc6a3bbcdeab3c9cab1cfdea3ba36d4c2b5d7c7b0a3a9",
  "hex",
);

test.each([
  ["UTF-8", new TextEncoder().encode(measure)],
  ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${measure}`)],
  ["UTF-16, as Notepad saves Unicode", Buffer.from(`\ufeff${measure}`, "utf16le")],
  ["GBK", gbk],
  ["Windows line ends", new TextEncoder().encode(`${measure}\r\n\r\n`)],
])("a text in %s", async (_, bytes) => {
  expect(short(await rowsOf("方案.txt", bytes))).toEqual(measureRow);
});

describe("a Word document", () => {
  const plan = wordDocument(
    paragraph("某县2024年评议工作方案"),
    paragraph("整改措施", [1, 0]),
    paragraph("加强学习。制定学习计划。", [1, 1]),
    paragraph("责任领导：张某某"),
    paragraph("责任单位：办公室 机关党委"),
    paragraph("规范管理。修订财务制度。（责任单位：财务科；完成时限：立行立改）", [1, 1]),
    paragraph("附：任务分解表"),
    table(
      ["工作阶段", "工作内容", "完成时间", "责任单位", "备注"],
      [{ text: "准备阶段\n（8月份）", down: "restart" }, "制定方案", "8月10日前", "综合组", ""],
      [{ text: "", down: "continue" }, "成立组织", { text: "8月15日前", down: "restart" }, "领导小组", ""],
      [{ text: "", down: "continue" }, "召开动员会", { text: "", down: "continue" }, "综合组\n办公室", ""],
      [{ text: "整改阶段（10月）", span: 5 }],
      ["", "督查整改", "10月底", "评议小组", "A&B"],
    ),
    table(["姓名", "电话"], ["张某某", "0000"]),
  );

  test("its paragraphs with automatic numbers, then its table with merged cells; other tables are left out", async () => {
    expect(short(await rowsOf("方案.docx", plan))).toEqual([
      "3 |  | 加强学习 | 制定学习计划。 |  | 办公室、机关党委 | 张某某",
      "6 |  | 规范管理 | 修订财务制度。 | 立行立改 | 财务科 | ",
      "9 | 准备阶段 （8月份） |  | 制定方案 | 8月10日前 | 综合组 | ",
      "10 | 准备阶段 （8月份） |  | 成立组织 | 8月15日前 | 领导小组 | ",
      "11 | 准备阶段 （8月份） |  | 召开动员会 | 8月15日前 | 综合组、办公室 | ",
      "13 | 整改阶段（10月） |  | 督查整改 | 10月底 | 评议小组 | ",
    ]);
  });

  test("each row stands beside the sentence or row that it came from", async () => {
    const rows = await rowsOf("方案.docx", plan);
    expect(rows.map(({ source }) => source)).toEqual([
      "（一）加强学习。制定学习计划。 责任领导：张某某 责任单位：办公室 机关党委",
      "（二）规范管理。修订财务制度。（责任单位：财务科；完成时限：立行立改）",
      "准备阶段 （8月份） | 制定方案 | 8月10日前 | 综合组",
      "成立组织 | 8月15日前 | 领导小组",
      "召开动员会 | 综合组 办公室",
      "督查整改 | 10月底 | 评议小组 | A&B",
    ]);
  });

  test("taken out text is not read; a broken document is said with its name", async () => {
    const deleted = wordDocument(
      `<w:p><w:r><w:t>1、新的措施。（6月底前完成）</w:t></w:r></w:p><w:p><w:del w:id="1"><w:r><w:delText>2、旧的措施。</w:delText></w:r></w:del></w:p>`,
    );
    expect(short(await rowsOf("改.docx", deleted))).toEqual(["1 |  |  | 新的措施。 | 6月底前完成 |  | "]);
    fs.writeFileSync(path.join(folder, "坏.docx"), wordDocument("<w:p>"));
    const broken = await shuping(["import", "坏.docx"], { cwd: folder });
    expect(broken.code).toBe(2);
    expect(broken.err).toContain("word/document.xml");
  });
});

test("a text without a plan is refused, and nothing is written", async () => {
  fs.writeFileSync(path.join(folder, "讲话.txt"), "同志们：\n一、提高认识\n大家要重视。");
  const { code, err } = await shuping(["import", "讲话.txt", "--out", "甲.csv"], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toContain("讲话.txt");
  expect(fs.readdirSync(folder)).toEqual(["讲话.txt"]);
});

test("a CSV file for Excel: a row each with its source; formulas are text", async () => {
  fs.writeFileSync(path.join(folder, "方案.txt"), `${measure}\n2、=1+1开展检查。（7月底前完成）`);
  expect((await shuping(["import", "方案.txt", "--out", "甲.csv"], { cwd: folder })).code).toBe(0);
  expect(fs.readFileSync(path.join(folder, "甲.csv"), "utf8")).toBe(
    [
      '\ufeff"工作阶段","工作内容","工作任务","完成时间","责任单位","责任领导","原文"',
      `"","","修订报销制度。","6月底前","财务科","","${measure}"`,
      `"","","'=1+1开展检查。","7月底前完成","","","2、=1+1开展检查。（7月底前完成）"`,
      "",
    ].join("\r\n"),
  );
});
