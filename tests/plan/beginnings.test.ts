import { checkRows, taskLines, type Rows } from "./describe-plan";

/** 项目 | a column of beginnings | 完成时间, read as of 10 September 2017. */
const due = (heading: string, ...rows: Rows): (string | null)[] =>
  checkRows([
    ["2017年重点工作任务分解表"],
    ["工作任务", heading, "完成时间", "责任单位"],
    ...rows.map((cells, at) => [`第${at + 1}项工作`, ...cells, "综合文字组"]),
  ]).plan.tasks.map((task) => task.due);

test.each([
  ["a date, and a month of the next year", { date: "2017-11-01" }, "2月底", "2018-02-28"],
  ["a date shown without its year", { date: "2017-11-01", format: 'm"月"d"日"' }, "2月底", "2018-02-28"],
  ["a year written", "2017年11月", "3月15日前", "2018-03-15"],
  ["no year anywhere", "11月", "2月", "2018-02-28"],
  ["a school year", "9月", "6月", "2018-06-30"],
  ["a whole year", "9月1日", "8月31日", "2018-08-31"],
  ["a beginning of the year after the plan's", "2018年3月", "6月底", "2018-06-30"],
  ["a beginning of the year before", { date: "2016-11-01" }, "2月底", "2017-02-28"],
  ["in order", "3月", "9月底", "2017-09-30"],
  ["days that may be exchanged stand as they are, and are told", "9月20日", "7月19日", "2017-07-19"],
  ["a year of its own", "11月", "2017年2月底", "2017-02-28"],
  ["a date of its own", "11月", { date: "2017-02-28" }, "2017-02-28"],
  ["no day to begin", "会后", "2月底", "2017-02-28"],
])("beside 开始时间: %s", (_, start, end, day) => {
  expect(due("开始时间", [start, end])).toEqual([day]);
});

test("when the matter came up may be of the year before, unless its year is written", () => {
  expect(due("交办时间", ["11月20日", "2月底"], [{ date: "2017-11-20" }, "2月底"])).toEqual([
    "2017-02-28",
    "2018-02-28",
  ]);
});

test("a deadline over several rows is none of a single row's beginning", () => {
  const rows = [
    ["2017年重点工作任务分解表"],
    ["工作任务", "开始时间", "完成时间", "责任单位"],
    ["甲项工作", "11月", "12月底", "综合文字组"],
    ["乙项工作", "12月", "", "综合文字组"],
    ["丙项工作", "10月", "2月底", "综合文字组"],
    ["丁项工作", "", "", "综合文字组"],
  ];
  expect(taskLines(checkRows(rows, { merges: ["C3:C4", "B5:B6", "C5:C6"] }))).toEqual([
    "3 | — | 甲项工作 | 12月底 → 2017-12-31 | 综合文字组 | onTime",
    "4 | — | 乙项工作 | 12月底 → 2017-12-31 | 综合文字组 | onTime",
    "5 | — | 丙项工作 | 2月底 → 2018-02-28 | 综合文字组 | onTime",
    "6 | — | 丁项工作 | 2月底 → 2018-02-28 | 综合文字组 | onTime",
  ]);
});
