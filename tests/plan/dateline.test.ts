import { memoryGrid, type MemoryCell } from "../../core/workbook";
import { checkRows, checkSheets, findingLines, taskLines } from "./describe-plan";

const header = ["工作任务", "责任单位", "完成时限"];
const tasks = [
  ["修订制度", "办公室", "立行立改"],
  ["开展督查", "办公室", "9月14日前"],
];

const cases: readonly (readonly [says: string, above: string, below: string, year: number, immediate: string])[] = [
  ["nothing: today's year, and it is said", "", "", 2017, "undated"],
  ["a day alone below the table", "", "2016年8月1日", 2016, "2016-08-01"],
  ["a day in brackets above it", "（2016年8月1日）", "", 2016, "2016-08-01"],
  ["印发日期", "印发日期：2016年8月1日", "", 2016, "2016-08-01"],
  ["the day on which a meeting adopted it", "（2016年8月1日县人大常委会主任会议通过）", "", 2016, "undated"],
  ["the office that printed it, and when", "", "县人大常委会办公室　　　2016年8月1日印发", 2016, "2016-08-01"],
  ["in Chinese figures", "", "二〇一六年八月一日", 2016, "2016-08-01"],
  ["填报时间 is not the plan's day, but of its year", "填报时间：2016年8月1日", "", 2016, "undated"],
  ["what was adopted is another paper", "", "根据2016年8月1日主任会议通过", 2017, "undated"],
  ["a sentence with a day is no date line", "", "按照2016年8月1日会议要求制定本表，请抓好落实", 2017, "undated"],
];

test.each(cases)("%s", (_, above, below, year, immediate) => {
  const result = checkRows([[above], header, ...tasks, [], [null, null, below]]);
  expect(result.plan.year).toBe(year);
  expect(findingLines(result)).toEqual(year === 2017 ? ["year-assumed C4"] : []);
  expect(taskLines(result)[0]).toBe(
    immediate === "undated"
      ? "3 | — | 修订制度 | 立行立改 | 办公室 | undated"
      : `3 | — | 修订制度 | 立行立改 → ${immediate} | 办公室 | overdue`,
  );
});

type Dates = readonly MemoryCell[];
const byEvents: readonly (readonly [says: string, title: string, dates: Dates, year: number, said: boolean])[] = [
  ["the year of an event that is a date", "任务分解表", [{ date: "2016-09-26" }], 2016, false],
  ["of one in words", "任务分解表", ["2016年9月26日"], 2016, false],
  ["over New Year, the first", "任务分解表", [{ date: "2017-01-10" }, { date: "2016-11-26" }], 2016, false],
  ["the title's goes before it", "2015年任务分解表", [{ date: "2016-09-26" }], 2015, false],
  ["a day without a year says nothing", "任务分解表", ["9月26日"], 2017, true],
  ["events of many years say nothing", "任务分解表", [{ date: "2011-09-26" }, { date: "2016-09-26" }], 2017, true],
];

test.each(byEvents)("时间节点: %s", (_, title, dates, year, said) => {
  const result = checkSheets([
    memoryGrid("任务分解表", [[title], header, ...tasks]),
    memoryGrid("时间节点", [["事件", "日期"], ...dates.map((date, at) => [`会议${"甲乙丙"[at] ?? ""}`, date])]),
  ]);
  expect(result.plan.year).toBe(year);
  expect(findingLines(result)).toEqual(said ? ["year-assumed C4"] : []);
});
