import type { MemoryCell } from "../../../../core/workbook";
import type { Rows } from "../../../plan/describe-plan";
import { deadlines, heading, inPhase, plan, row, saying, title, type CheckTable } from "./table";

const unknownYear = [["任务分解表"], heading];
const meeting = (date: string, note = "") => ({
  时间节点: [
    ["事件", "日期", "结束日期", "又称", "备注"],
    ["评议会议", date, "", "", note],
  ],
});

/** A schedule with a column for the weekday. */
const schedule = (first: string, ...days: readonly (readonly [MemoryCell, string])[]): Rows => [
  [first],
  ["日期", "星期", "工作任务", "责任单位"],
  ...days.map(([day, weekday], at) => [day, weekday, `第${at + 1}项的具体工作`, "综合文字组"]),
];

/** 10 September 2017 is a Sunday. */
export const weekdayChecks = {
  "weekday-mismatch": {
    must: [
      ...deadlines(
        "9月10日（星期一）",
        "9月10日（周一）前",
        "9月10日前（礼拜一）",
        "９月１０日（星期一）",
        "9月10日，周一",
        "9月10日星期一",
        "2017年9月10日（周一）",
        "2018年9月10日（周日）",
        "2017.9.10（周一）",
        "9月4日（周一）至8日（周六）",
        "9月4日至8日（周一至周六）",
        "初稿9月8日（周四），定稿9月15日（周五）",
        "下周五（9月10日）前",
      ),
      {
        says: "two wrong ones in a cell",
        rows: plan(row("甲", "初稿9月8日（周四），定稿9月15日（周一）")),
        at: ["D3", "D3"],
      },
      { says: "in the task", rows: plan(saying("9月10日（星期一）上午召开动员会。")), at: ["C3"] },
      { says: "in the note", rows: plan(saying("召开动员会。", "时间定在9月10日（周一）")), at: ["F3"] },
      {
        says: "in the title lines",
        rows: [[title], ["（2017年9月10日 星期一）"], heading, row("甲", "9月15日前")],
        at: ["A2"],
      },
      {
        says: "in a phase's heading",
        rows: plan(...inPhase("评议阶段（9月10日星期一）", row("甲", "9月10日"))),
        at: ["A3"],
      },
      {
        says: "under a merge, once",
        rows: plan(row("甲", "9月10日（周一）"), row("乙", "")),
        merges: ["D3:D4"],
        at: ["D3"],
      },
      {
        says: "the day of an event",
        rows: plan(row("甲", "评议会议后7日内")),
        beside: meeting("9月10日（星期一）"),
        at: ["时间节点!B2"],
      },
      {
        says: "the note of an event",
        rows: plan(row("甲", "评议会议后7日内")),
        beside: meeting("2017-09-10", "原定9月8日（星期四）"),
        at: ["时间节点!E2"],
      },
      {
        says: "the year is only assumed, but stands in the words",
        rows: [...unknownYear, row("甲", "每月10日前", "综合文字组", "2017年9月10日（周一）开会。")],
        at: ["C3"],
      },
      { says: "in a column of its own", rows: schedule(title, ["9月15日", "五"], ["9月18日", "星期二"]), at: ["B4"] },
      { says: "beside a date of Excel", rows: schedule("安排表", [{ date: "2017-09-15" }, "周四"]), at: ["B3"] },
    ],
    mustNot: [
      ...deadlines(
        "9月10日（星期日）",
        "9月10日（周日）前",
        "9月10日（礼拜天）",
        "2018年9月10日（周一）",
        "9月4日至8日（周一至周五）",
        "9月4日（周一）至8日（周五）",
        "9月1日至29日（周一）",
        "每周一",
        "9月10日起每周一",
        "9月31日（周一）",
        "农历九月十日（星期一）",
      ),
      { says: "the year is only assumed", rows: [...unknownYear, row("甲", "9月10日（周一）")] },
      { says: "the year is only assumed, a column", rows: schedule("安排表", ["9月15日", "四"]) },
      {
        says: "right in a column of its own; several days have none",
        rows: schedule(title, ["9月15日", "五"], ["9月17日", "星期天"], ["9月18日至20日", "三"], ["每周", "一"]),
      },
      { says: "a name", rows: plan(saying("9月10日周一鸣同志主持会议。")) },
      {
        says: "a plan over New Year",
        rows: plan(...inPhase("评议阶段（2017年12月至2018年2月）", row("甲", "1月15日（周一）"))),
      },
      {
        says: "the text says another year before",
        rows: plan(saying("2018年3月5日（周一）开会，3月9日（周五）通报。")),
      },
      {
        says: "the item of the row above goes on",
        rows: plan(row("9月10日（周日）动员会", "9月10日"), row("", "9月10日")),
      },
    ],
  },
} satisfies Readonly<Record<string, CheckTable>>;
