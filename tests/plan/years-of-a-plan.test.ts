import { yearsIn } from "../../core/plan/plan-year";
import { checkSheets, findingLines } from "./describe-plan";
import { memoryGrid } from "../../core/workbook";

describe("a stretch of years is nobody's year", () => {
  test.each([
    ["某县2023-2025年重点工作任务分解表", []],
    ["某县2023—2025年重点工作任务分解表", []],
    ["某县三年行动（2023—2025）任务分解表", []],
    ["2023—2024年度监督计划", []],
    ["2023-2024学年工作安排", []],
    ["“十四五”规划（2021-2025年）2024年度任务分解表", [2024]],
    ["2024年某县2023—2025年行动计划推进表", [2024]],
    ["包联任务清单（2023）", [2023]],
    ["任务清单〔2023〕5号", []],
    ["关于视察评议情况的反馈意见（2014）4号", []],
  ])("%s names %j", (title, years) => {
    expect(yearsIn(title)).toEqual(years);
  });
});

describe("a year in Chinese numerals", () => {
  test.each([
    ["二〇二四年工作计划", [2024]],
    ["二○一七年述职评议任务分解表", [2017]],
    ["二零二五 年任务表", [2025]],
    ["二〇二三年至二〇二五年行动计划", []],
    ["二十年来的工作", []],
    ["第二次会议任务表", []],
  ])("%s names %j", (title, years) => {
    expect(yearsIn(title)).toEqual(years);
  });
});

const heading = ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位"];

function read(title: string, ...deadlines: readonly string[]) {
  const rows = deadlines.map((words, at) => ["", `第${at + 1}项`, `第${at + 1}项的具体工作`, words, "综合文字组"]);
  return checkSheets([memoryGrid("Sheet1", [[title], heading, ...rows])], { today: "2024-05-08" });
}

const dues = ({ plan }: ReturnType<typeof read>) => plan.tasks.map(({ due }) => due);

describe("deadlines under such a title", () => {
  test("years as a deadline end with the last; a month then has today's year, and that is said", () => {
    const result = read("某县2023—2025年重点工作任务分解表", "2023-2025年", "2023—2025", "9月20日前");
    expect(dues(result)).toEqual(["2025-12-31", "2025-12-31", "2024-09-20"]);
    expect(findingLines(result)).toEqual(["year-assumed D5"]);
  });

  test("a deadline that names its year says it for the others", () => {
    const result = read("某县2023—2025年重点工作任务分解表", "2023-2025年", "2025年6月20日前", "9月19日前");
    expect(dues(result)).toEqual(["2025-12-31", "2025-06-20", "2025-09-19"]);
    expect(findingLines(result)).toEqual([]);
  });
});
