import { memoryGrid } from "../../core/workbook";
import { checkSheets, findingLines, taskLines } from "./describe-plan";

const plan = memoryGrid("任务分解表", [
  ["2017年述职评议任务分解表"],
  ["工作内容", "工作任务", "完成时间", "责任单位"],
  ["公布结果", "公布测评结果。", "评议后1日内", "档案视频组"],
  ["反馈意见", "形成述职评议意见，反馈至本人。", "会后7日内", "综合文字组"],
  ["上报措施", "上报整改措施。", "接到评议意见后10日内", "评议对象"],
  ["报告整改", "在评议会议结束后2个月内书面报告整改情况。", "11月底", "评议对象"],
]);
const events = (...rows: readonly (readonly (string | { date: string })[])[]) =>
  memoryGrid("时间节点", [["事件", "日期", "结束日期", "又称", "备注"], ...rows]);

test("the meeting dated: what hangs on it is counted, what was received later still waits", () => {
  const result = checkSheets([plan, events(["评议会议", { date: "2017-09-27" }, "", "评议、会", ""])], {
    today: "2017-10-16",
  });
  expect(taskLines(result)).toEqual([
    "3 | — | 公布结果 | 评议后1日内 → 2017-09-28 | 档案视频组 | overdue",
    "4 | — | 反馈意见 | 会后7日内 → 2017-10-04 | 综合文字组 | overdue",
    "5 | — | 上报措施 | 接到评议意见后10日内 | 评议对象 | awaitingEvent",
    "6 | — | 报告整改 | 11月底 → 2017-11-30 | 评议对象 | onTime",
  ]);
  expect(findingLines(result)).toEqual(["due-on-day-off C4", "event-undated C5", "deadline-contradicts C6"]);
});

test("会后 without an amount waits until the meeting has its date, and has no last day then", () => {
  const after = memoryGrid("任务分解表", [
    ["2017年述职评议任务分解表"],
    ["工作内容", "工作任务", "完成时间", "责任单位"],
    ["归档", "整理评议档案。", "会后", "综合文字组"],
  ]);
  expect(checkSheets([after]).plan.tasks[0]).toMatchObject({ state: "awaitingEvent", due: null });
  const dated = checkSheets([after, events(["评议会议", { date: "2017-09-27" }, "", "会", ""])]);
  expect(dated.plan.tasks[0]).toMatchObject({ state: "undated", due: null });
  expect(findingLines(dated)).toEqual([]);
});

test("an answer due before what it answers is sent", () => {
  const both = events(
    ["评议会议", { date: "2017-09-27" }, "", "评议、会", ""],
    ["接到评议意见", { date: "2017-09-20" }, "", "", ""],
  );
  const found = findingLines(checkSheets([plan, both], { today: "2017-10-16" }));
  expect(found).toContain("deadline-contradicts C5");
});

describe("a meeting alone in the deadline column", () => {
  const meetings = memoryGrid("任务分解表", [
    ["2017年述职评议任务分解表"],
    ["工作内容", "工作任务", "完成时间", "责任单位"],
    ["听取汇报", "听取评议情况汇报。", "主任会议", "综合文字组"],
    ["审议报告", "审议评议报告。", "第三十二次常委会会议", "综合文字组"],
    ["印发材料", "印发会议材料。", "常委会会议审议前", "综合文字组"],
    ["开展评议", "组织评议。", "评议大会", "综合文字组"],
  ]);

  test("waits for the meeting, and each that has no date is said once", () => {
    const result = checkSheets([meetings]);
    expect(result.plan.tasks.map(({ state, due }) => [state, due])).toEqual([
      ["awaitingEvent", null],
      ["awaitingEvent", null],
      ["awaitingEvent", null],
      ["awaitingEvent", null],
    ]);
    expect(findingLines(result)).toEqual([
      "event-undated C3",
      "event-undated C4",
      "event-undated C5",
      "event-undated C6",
    ]);
  });

  test("is the day of the meeting once 时间节点 has it, under its name, its number or an alias", () => {
    const dated = events(
      ["主任会议", { date: "2017-09-18" }, "", "", ""],
      ["县人大常委会第三十二次会议", { date: "2017-09-26" }, { date: "2017-09-27" }, "常委会会议审议", ""],
      ["述职评议会", { date: "2017-09-28" }, "", "评议大会", ""],
    );
    const result = checkSheets([meetings, dated]);
    expect(taskLines(result)).toEqual([
      "3 | — | 听取汇报 | 主任会议 → 2017-09-18 | 综合文字组 | onTime",
      "4 | — | 审议报告 | 第三十二次常委会会议 → 2017-09-27 | 综合文字组 | onTime",
      "5 | — | 印发材料 | 常委会会议审议前 → 2017-09-25 | 综合文字组 | onTime",
      "6 | — | 开展评议 | 评议大会 → 2017-09-28 | 综合文字组 | onTime",
    ]);
    expect(findingLines(result)).toEqual([]);
  });

  test("is a unit that was put into the wrong column when it does things elsewhere and the row names nobody", () => {
    const moved = memoryGrid("任务分解表", [
      ["2017年述职评议任务分解表"],
      ["工作内容", "工作任务", "完成时间", "责任单位"],
      ["确定对象", "确定评议对象。", "9月14日前", "主任会议"],
      ["确定方案", "确定评议方案。", "主任会议", ""],
    ]);
    expect(findingLines(checkSheets([moved]))).toContain("cell-shifted C4");
  });
});

describe("a committee alone in the deadline column", () => {
  const rows = memoryGrid("任务分解表", [
    ["2017年述职评议任务分解表"],
    ["工作内容", "工作任务", "完成时间", "责任单位"],
    ["审议报告", "审议评议报告。", "县人大常委会", "综合文字组"],
    ["印发材料", "印发会议材料。", "县人大常委会会议前", "综合文字组"],
    ["交办意见", "交办评议意见。", "县人大常委会", ""],
  ]);

  test("is its meeting where the row names a unit, and a unit in the wrong column where it does not", () => {
    const result = checkSheets([rows]);
    expect(result.plan.tasks.map(({ state }) => state)).toEqual(["awaitingEvent", "awaitingEvent", "undated"]);
    expect(findingLines(result)).toEqual(["event-undated C3", "cell-shifted C5"]);
  });

  test("is due on the meeting's day once the sheet of events has it", () => {
    const result = checkSheets([rows, events(["县人大常委会会议", { date: "2017-09-27" }, "", "", ""])]);
    expect(taskLines(result)[0]).toBe("3 | — | 审议报告 | 县人大常委会 → 2017-09-27 | 综合文字组 | onTime");
  });
});
