import { checkRows, findingLines, taskLines } from "./describe-plan";

const sheet = (said: string) => [
  ["2017年任务分解表"],
  ["工作任务", "完成时间", "责任单位", "完成情况"],
  ["甲项工作", "8月10日前", "综合组", said],
  ["乙项工作", "9月15日前", "综合组", ""],
];

test("a cancelled row has no last day, is not overdue and is said once", () => {
  const result = checkRows(sheet("已取消"));
  expect(taskLines(result)).toEqual([
    "3 | — | 甲项工作 | 8月10日前 | 综合组 | undated",
    "4 | — | 乙项工作 | 9月15日前 → 2017-09-15 | 综合组 | onTime",
  ]);
  expect(result.plan.tasks[0]).toMatchObject({ dropped: true, due: null, late: false });
  expect(findingLines(result)).toEqual(["rows-dropped D3"]);
});

test("the same row taken up again is overdue", () => {
  expect(taskLines(checkRows(sheet("推进中")))[0]).toBe("3 | — | 甲项工作 | 8月10日前 → 2017-08-10 | 综合组 | overdue");
});

test("what a cancelled row lacks is nobody's fault, and no event is waited for", () => {
  const result = checkRows([
    ["2017年任务分解表"],
    ["工作任务", "完成时间", "责任单位", "完成情况"],
    ["甲项工作", "会后7日内", "综合组", "终止"],
    ["丙项工作", "", "", "暂缓"],
    ["丁项工作", "视情况", "综合组", "不再实施"],
  ]);
  expect(findingLines(result)).toEqual(["rows-dropped D3"]);
});
