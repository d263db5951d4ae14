import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { checkWorkbook } from "../../core/jobs/check";
import { readWorkbook, type SheetGrid } from "../../core/workbook";
import { sampleWorkbooks } from "../../examples/make-samples";
import { evaluation, firstEvaluation, planClosing, preparation, rectification } from "../../examples/samples/plan-rows";
import { nodeCodec } from "../../scripts/host/node-codec";
import { partText } from "../templates/document-text";

const folder = path.resolve(__dirname, "../../examples");
const made = sampleWorkbooks();
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)));
const planning = bytesOf("筹备阶段.xlsx");
const after = bytesOf("评议会后.xlsx");
const both = [
  { name: "筹备阶段.xlsx", bytes: planning, day: "2017-09-10" },
  { name: "评议会后.xlsx", bytes: after, day: "2017-10-16" },
];

function sheet(bytes: Uint8Array, name: string): SheetGrid {
  const found = readWorkbook(bytes, nodeCodec).sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Texts of one column below the headings. */
const column = (grid: SheetGrid, index: number): string[] =>
  Array.from({ length: grid.rowCount - 1 }, (_, row) => grid.text(row + 2, index)).filter((text) => text !== "");

const check = (bytes: Uint8Array) =>
  checkWorkbook(
    { sheets: readWorkbook(bytes, nodeCodec).sheets, version: "1", name: "样表" },
    { today: "2000-01-01", todayGiven: false },
  );

describe.each(both)("$name", ({ name, bytes, day }) => {
  it("is what the script makes, byte for byte", async () => {
    expect((await made)[name]).toEqual(bytes);
  });

  it("has every sheet of ours and names its as-of day", () => {
    const names = readWorkbook(bytes, nodeCodec).sheets.map((each) => each.name);
    const wanted = [
      "任务分解表",
      "时间节点",
      "评议对象",
      "征求意见",
      "测评结果",
      "评分",
      "问题整改",
      "设置",
      "文书台账",
    ];
    expect(names).toEqual(wanted);
    expect(check(bytes).plan.today).toBe(day);
  });

  it("keeps the county's table: title, headings, 37 tasks, merges, headings again in row 21, sign-off", () => {
    const plan = sheet(bytes, "任务分解表");
    expect(plan.text(1, 1)).toBe("盱眙市人大常委会对部分国家机关工作人员进行述职评议任务分解表");
    const heads = [1, 2, 3, 4, 5, 6].map((at) => plan.text(2, at));
    expect(heads).toEqual(["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位 (责任人)", "备注"]);
    expect([1, 2, 3, 4, 5, 6].map((at) => plan.text(21, at))).toEqual(heads);
    const rows = [...preparation, ...firstEvaluation, null, ...evaluation, ...rectification];
    rows.forEach((row, index) => {
      if (row) expect([1, 2, 3, 4, 5, 6].map((at) => plan.text(index + 3, at))).toEqual([...row]);
    });
    const ranges = plan.merges.map(({ top, left, bottom }) => `${left}:${top}-${bottom}`);
    expect(ranges).toEqual(expect.arrayContaining(["1:3-8", "1:9-20", "1:22-34", "1:35-40", "2:11-13", "4:22-28"]));
    expect(check(bytes).plan.tasks).toHaveLength(37);
    expect(plan.text(42, 1)).toMatch(/^编辑: .+审核: .+签发: /);
  });

  it("prints on A4 landscape, the second page from the repeated headings", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    for (const page of book.worksheets) {
      expect(page.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape" });
    }
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toMatch(/<rowBreaks [^>]*><brk id="20" [^>]*man="1"\/>/);
    expect(book.getWorksheet("征求意见")?.pageSetup.printTitlesRow).toBe("1:1");
  });

  it("names nobody who exists beside what was invented", () => {
    const people = planClosing.split(/\s+/).filter((word) => !word.endsWith(":"));
    expect(people).toHaveLength(3);
    for (const grid of readWorkbook(bytes, nodeCodec).sheets) {
      if (grid.name === "任务分解表" && name === "筹备阶段.xlsx") continue;
      for (let row = 1; row <= grid.rowCount; row += 1) {
        for (let at = 1; at <= grid.columnCount; at += 1) {
          for (const person of people) expect(grid.text(row, at)).not.toContain(person);
        }
      }
    }
    const subjects = column(sheet(bytes, "评议对象"), 2);
    const placeholder = /^评议对象[甲乙丙丁戊己庚辛壬癸子丑]$/;
    const named = ["征求意见", "测评结果", "问题整改"].flatMap((each) => column(sheet(bytes, each), 1));
    expect([...subjects, ...named].filter((each) => !placeholder.test(each))).toEqual([]);
    const { signers } = check(bytes).campaign.settings;
    expect(signers).toEqual({ editor: "编辑人", reviewer: "审核人", issuer: "签发人" });
  });

  it("lists six subjects in person and six in writing, and the two printed issues", () => {
    const forms = column(sheet(bytes, "评议对象"), 5);
    expect(forms.filter((form) => form === "现场")).toHaveLength(6);
    expect(forms.filter((form) => form === "书面")).toHaveLength(6);
    expect(column(sheet(bytes, "文书台账"), 3)).toEqual(["第2期", "第3期"]);
  });
});

describe("筹备阶段.xlsx", () => {
  const { findings, plan, campaign } = check(planning);
  const at = (code: string): (string | null)[] => findings.filter((each) => each.code === code).map(({ cell }) => cell);

  it.each([
    ["cell-shifted", ["D14"]],
    ["deadline-missing", ["D11", "D12", "D13"]],
    ["deadline-before-phase", ["D29", "D30", "D31", "D32"]],
    ["deadline-outside-phase", ["D39", "D40"]],
    ["event-undated", ["D22", "D36"]],
  ])("shows the check %s", (code, cells) => {
    expect(at(code)).toEqual(cells);
  });

  it("mixes 盱眙县 and 盱眙市", () => {
    expect(at("names-mixed")).toContain("A1");
  });

  it("has no event dated and nothing done", () => {
    expect(campaign.events.map(({ start }) => start)).toEqual([null, null]);
    expect(plan.tasks.filter(({ state }) => state === "done")).toEqual([]);
  });
});

describe("评议会后.xlsx", () => {
  const { findings, plan, campaign } = check(after);
  const figures = sheet(after, "测评结果");
  const ballots = Array.from({ length: figures.rowCount - 1 }, (_, row) =>
    Array.from({ length: 11 }, (_each, at) => Number(figures.value(row + 2, at + 2) ?? 0)),
  );

  it("dates the meeting and has its first three phases done", () => {
    expect(campaign.events[0]?.start).toBe("2017-09-27");
    const open = plan.tasks.filter(({ state }) => state !== "done");
    expect(new Set(open.map(({ phase }) => phase))).toEqual(new Set(["整改阶段"]));
    expect(plan.tasks.filter(({ late }) => late).map(({ row }) => row)).toEqual([16, 19]);
  });

  it("shows a task overdue and one waiting for its event", () => {
    const states = new Map(plan.tasks.map(({ row, state }) => [row, state]));
    expect([states.get(35), states.get(36), states.get(37)]).toEqual(["overdue", "awaitingEvent", "onTime"]);
  });

  it("has ballots whose figures add up", () => {
    expect(ballots).toHaveLength(12);
    for (const [due = 0, present = 0, issued, collected, valid = 0, invalid = 0, ...levels] of ballots) {
      expect(present).toBeLessThanOrEqual(due);
      expect(issued).toBe(present);
      expect(collected).toBe(valid + invalid);
      expect(valid).toBe(levels.reduce((sum, votes) => sum + votes, 0));
    }
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("shows the way of someone rated 不满意 and of someone without opinions", () => {
    const worst = ballots.filter((figures) => (figures[8] ?? 0) > (figures[4] ?? 0) / 2);
    expect(worst).toHaveLength(1);
    const heard = new Set(column(sheet(after, "征求意见"), 1));
    expect(column(sheet(after, "评议对象"), 2).filter((name) => !heard.has(name))).toEqual(["评议对象丑"]);
  });

  it("has problems with leader, unit and deadline for every subject", () => {
    const problems = sheet(after, "问题整改");
    expect(new Set(column(problems, 1)).size).toBe(12);
    for (let row = 2; row <= problems.rowCount; row += 1) {
      expect([2, 3, 5, 6, 7].map((at) => problems.text(row, at)).includes("")).toBe(false);
    }
  });
});
