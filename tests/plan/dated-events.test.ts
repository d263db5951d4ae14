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
