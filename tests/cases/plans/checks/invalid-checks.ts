import type { MemoryCell } from "../../../../core/workbook";
import type { Rows } from "../../../plan/describe-plan";
import { calm, deadlines, heading, inPhase, plan, row, title, type CheckTable } from "./table";

/** Phases with their days, a row each. */
const phases = (...texts: readonly string[]): Rows =>
  plan(...texts.flatMap((text, at) => inPhase(text, row(`任务${at}`, "长期坚持"))));

/** When a phase is, in a column of its own. */
const windows = (...times: readonly string[]): Rows => [
  [title],
  ["工作阶段", "阶段时间", ...heading.slice(1)],
  ...times.map((time, at) => [`第${at + 1}阶段`, time, `任务${at}`, "具体工作", "长期坚持", "综合文字组", ""]),
];

/** Beginning and end in two columns. */
const stretches = (first: string, ...rows: readonly (readonly [MemoryCell, MemoryCell])[]): Rows => [
  [title],
  ["序号", "项目", first, "完成时间", "责任单位"],
  ...rows.map(([start, end], at) => [at + 1, `项目${at}`, start, end, "综合文字组"]),
];

export const invalidChecks = {
  "deadline-invalid": {
    must: [
      ...deadlines("2月30日前", "4月31日", "9月20日至9月10日", "13月5日前", "2017.9.31", "9月0日前", "2025-2023年"),
      ...deadlines("9月1015日前", "9月1015日", "9月10.15日前"),
      { says: "a phase's day", rows: phases("评议阶段（9月31日）"), at: ["A3"] },
      { says: "a phase's days, turned round", rows: phases("评议阶段（9月28日至21日）"), at: ["A3"] },
      {
        says: "across months, with a phase inside",
        rows: phases("准备阶段（10月1日至9月20日）", "评议阶段（10月15日至11月15日）"),
        at: ["A3"],
      },
      {
        says: "across months, dotted",
        rows: phases("准备阶段（8月）", "初评阶段10.1-9.20", "评议阶段（11月）"),
        at: ["A4"],
      },
      { says: "in a column of its own", rows: windows("10月20日至10月10日", "11月"), at: ["A3"] },
      { says: "across months, in a column of its own", rows: windows("10月1日至9月20日", "11月"), at: ["A3"] },
      { says: "no such day, in a column of its own", rows: windows("9月", "11月31日前"), at: ["A4"] },
      {
        says: "ends before it begins",
        rows: stretches("开始时间", ["9月20日", "7月19日"], [{ date: "2017-09-01" }, "7月15日"]),
        at: ["D3", "D4"],
      },
      {
        says: "the same with years",
        rows: stretches("开工时间", ["2017年9月", "2018年9月"], ["2017年12月", "2017年3月"]),
        at: ["D4"],
      },
      {
        says: "the same as dates",
        rows: stretches("交办时间", [{ date: "2017-09-20" }, { date: "2017-09-13" }]),
        at: ["D3"],
      },
    ],
    mustNot: [
      { says: "a whole year", rows: stretches("开始时间", ["9月1日", "8月31日"], ["10月1日", "9月30日"]) },
      { says: "matters of the year before", rows: stretches("立项时间", ["11月20日", "10月20日"]) },
      ...deadlines(
        "2月28日前",
        "12月20日至1月10日",
        "9月30日",
        "8月20至9月20日",
        "2023-2025年",
        "2023—2025年",
        "9月10-15日前",
        "9月10、15日前",
        ...calm,
      ),
      { says: "over New Year", rows: phases("评议阶段（12月至2月）", "整改阶段（1月10日至2月20日）") },
      { says: "over New Year, said so", rows: phases("准备阶段（10月1日至次年9月20日）", "评议阶段（11月）") },
      { says: "nearly a year, months only", rows: phases("实施阶段（10月至8月）", "总结阶段（9月）") },
      { says: "a whole year with a phase in it", rows: phases("巩固阶段（9月1日至8月31日）", "评议阶段（11月）") },
      { says: "nearly a year, and nothing inside", rows: phases("实施阶段（10月1日至8月31日）", "总结阶段（9月）") },
      {
        says: "begins before it ends, on one day, over New Year",
        rows: stretches("开始时间", ["7月19日", "9月20日"], ["9月20日", "9月20日"], ["12月", "3月"], ["", "9月20日"]),
      },
      {
        says: "a school year, and a year whose beginning alone is written",
        rows: stretches("开始时间", ["9月", "6月"], [{ date: "2017-11-01" }, "2月底"], ["2017年9月1日", "6月底"]),
      },
      { says: "taken up the year before", rows: stretches("交办时间", ["9月20日", "7月19日"]) },
      { says: "no day to begin", rows: stretches("开始时间", ["会后", "7月19日"], ["10月底前", "9月20日"]) },
      { says: "a column that waits for an event, or says nothing", rows: windows("9月", "会后10日内", "待定", "/") },
    ],
  },
} satisfies Readonly<Record<string, CheckTable>>;
