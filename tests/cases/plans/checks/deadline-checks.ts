import type { MemoryCell } from "../../../../core/workbook";
import type { Rows } from "../../../plan/describe-plan";
import { calm, deadlines, heading, inPhase, plan, row, saying, title, type CheckTable } from "./table";

const events = (...rows: readonly (readonly (string | { date: string })[])[]) => ({
  时间节点: [["事件", "日期", "结束日期", "又称", "备注"], ...rows],
});

/** Beginning and end in two columns. */
const stretch = (start: MemoryCell, end: MemoryCell): Rows => [
  [title],
  ["工作任务", "开始时间", "完成时间", "责任单位"],
  ["甲项工作", start, end, "综合文字组"],
];

export const deadlineChecks = {
  "deadline-unreadable": {
    must: deadlines("视情况而定", "尽快", "按要求", "见实施方案", "待定", "适时", "已完成", "汛期", "同上"),
    mustNot: deadlines("全年", "长期", "持续推进", "即知即改", "/", "—", "无", "2月30日前", "档案视频组", ...calm),
  },
  "deadline-missing": {
    must: [
      { says: "nothing there", rows: plan(row("甲", "")), at: ["D3"] },
      { says: "blanks only", rows: plan(row("甲", " 　")), at: ["D3"] },
      { says: "a merge of nothing", rows: plan(row("甲", ""), row("乙", "")), merges: ["D3:D4"], at: ["D3"] },
      {
        says: "the row below a merge",
        rows: plan(row("甲", "9月15日前"), row("乙", ""), row("丙", "")),
        merges: ["D3:D4"],
        at: ["D5"],
      },
    ],
    mustNot: [
      { says: "a merge over the rows", rows: plan(row("甲", "9月15日前"), row("乙", "")), merges: ["D3:D4"] },
      {
        says: "no such column",
        rows: [
          ["工作任务", "责任单位"],
          ["起草报告", "办公室"],
        ],
      },
      { says: "the deadline slipped into the unit's column", rows: plan(row("甲", "", "9月15日前")) },
      ...deadlines("/", "—", "无", "视情况而定", ...calm),
    ],
  },
  "deadline-ambiguous": {
    must: [
      ...deadlines("8月前", "2017年前", "11月份前", "12月之前", "10月1日至9月20日", "四季度至二季度", "10月至8月"),
      { says: "nearly a year, in two columns", rows: stretch("9月", "6月"), at: ["C3"] },
      { says: "the same from a day", rows: stretch({ date: "2017-09-01" }, "6月底"), at: ["C3"] },
    ],
    mustNot: [
      { says: "over New Year, in two columns", rows: stretch({ date: "2017-11-01" }, "2月底") },
      { says: "a whole year, in two columns", rows: stretch("9月", "8月") },
      { says: "its year written", rows: stretch("9月", "2018年6月") },
      ...deadlines("8月底前", "8月31日前", "8月", "年底前", "8月中旬前", "国庆节前", ...calm),
      ...deadlines("12月至2月", "10月1日至次年9月20日", "9月1日至8月31日", "7月至6月", "10月至2018年8月"),
    ],
  },
  "year-assumed": {
    must: [
      {
        says: "no year anywhere, said once at the first that needs it",
        rows: [["任务分解表"], heading, row("甲", "会后7日内"), row("乙", "9月15日前"), row("丙", "9月18日前")],
        at: ["D4"],
      },
    ],
    mustNot: [
      { says: "in the title", rows: plan(row("甲", "9月15日前")) },
      { says: "in a deadline", rows: [["任务分解表"], heading, row("甲", "9月15日前"), row("乙", "2017年9月18日前")] },
      {
        says: "in the phase",
        rows: [["任务分解表"], heading, ...inPhase("准备阶段（2017年9月）", row("甲", "9月15日前"))],
      },
      {
        says: "in 设置",
        rows: [["任务分解表"], heading, row("甲", "9月15日前")],
        beside: {
          设置: [
            ["项目", "内容", "说明"],
            ["年份", "2017", ""],
          ],
        },
      },
      {
        says: "no deadline needs one",
        rows: [["任务分解表"], heading, row("甲", "长期坚持"), row("乙", "每月10日前")],
      },
      { says: "dates of Excel", rows: [["任务分解表"], heading, row("甲", { date: "2017-09-15" })] },
    ],
  },
  "due-on-day-off": {
    must: [
      ...deadlines("9月10日前", "9月16日", "10月2日前", "2017年10月8日前", "9月上旬"),
      { says: "a date of Excel", rows: plan(row("甲", { date: "2017-09-17" })), at: ["D3"] },
      {
        says: "one day that a merge gives to two rows",
        rows: plan(row("甲", "9月10日前"), row("乙", "")),
        merges: ["D3:D4"],
        at: ["D3"],
      },
    ],
    mustNot: deadlines("9月30日前", "10月9日前", "9月15日前", "每月10日前", "每季度末", "长期坚持", "会后7日内"),
  },
  "deadline-outside-phase": {
    must: [
      { says: "a month late", rows: plan(...inPhase("评议阶段（9月下旬）", row("甲", "10月12日前"))), at: ["D3"] },
      {
        says: "the last of several",
        rows: plan(...inPhase("初评阶段（9月）", row("甲", "初稿9月15日前，定稿10月12日前"))),
        at: ["D3"],
      },
    ],
    mustNot: [
      { says: "the phase's last day", rows: plan(...inPhase("准备阶段（8月份）", row("甲", "8月底前"))) },
      { says: "a phase without window", rows: plan(...inPhase("准备阶段", row("甲", "10月12日前"))) },
      { says: "an open end", rows: plan(...inPhase("调研准备阶段（9月份开始）", row("甲", "10月12日前"))) },
      {
        says: "no day of its own",
        rows: plan(...inPhase("准备阶段（8月份）", row("甲", "长期坚持"), row("乙", "每月10日前"))),
      },
      {
        says: "a phase of the same name further down",
        rows: plan(
          ...inPhase("准备阶段（8月）", row("甲", "8月15日前")),
          ...inPhase("准备阶段（10月）", row("乙", "10月20日前")),
        ),
      },
      {
        says: "over the turn of the year",
        rows: plan(...inPhase("整改阶段（12月至2018年2月）", row("甲", "1月15日前"))),
      },
    ],
  },
  "deadline-before-phase": {
    must: [
      {
        says: "speeches ready early",
        rows: plan(...inPhase("评议阶段（9月下旬）", row("甲", "9月18日前"))),
        at: ["D3"],
      },
    ],
    mustNot: [
      {
        says: "a phase of the next year",
        rows: plan(
          ...inPhase("第一阶段（10月至次年2月）", row("甲", "11月20日前")),
          ...inPhase("第二阶段（次年3月至5月）", row("乙", "5月底前")),
          ...inPhase("第三阶段（2018年6月至9月）", row("丙", "8月底前")),
        ),
      },
      { says: "the first day", rows: plan(...inPhase("评议阶段（9月21日至29日）", row("甲", "9月21日"))) },
      { says: "begins before, ends inside", rows: plan(...inPhase("评议阶段（9月下旬）", row("甲", "9月18日至22日"))) },
    ],
  },
  "deadline-contradicts": {
    must: [
      {
        says: "a bill's second reading before its first",
        rows: plan(
          row("某条例", "9月20日前", "法工委", "常委会第一次审议"),
          row("某条例", "9月13日前", "法工委", "常委会第二次审议"),
        ),
        at: ["D4"],
      },
      {
        says: "一审 and 二审, in any order of rows",
        rows: plan(row("", "9月13日前", "法工委", "某条例草案二审"), row("", "9月20日前", "法工委", "某条例草案一审")),
        at: ["D3"],
      },
      { says: "another day in the task", rows: plan(saying("撰写报告，9月20日前完成。")), at: ["D3"] },
      { says: "another day in the note", rows: plan(saying("撰写报告。", "9月8日前完成")), at: ["D3"] },
      {
        says: "2 months after the meeting, and the end of November",
        rows: plan(row("甲", "11月底", "评议对象", "在评议会议结束后2个月内报告整改情况。")),
        beside: events(["评议会议", { date: "2017-09-27" }, "", "", ""]),
        at: ["D3"],
      },
      {
        says: "7 and 10 days after one meeting that has no date yet",
        rows: plan(row("甲", "会后10日内", "综合文字组", "会后7日内反馈评议意见。")),
        at: ["D3"],
      },
      {
        says: "together, and apart",
        rows: plan(
          row("组织学习", "8月21-25日"),
          row("民主测评", "9月5日前", "综合文字组", "组织测评", "民主测评与组织学习同时进行"),
        ),
        at: ["D4"],
      },
      {
        says: "after what ends later",
        rows: plan(
          row("座谈走访", "9月20日前"),
          row("形成意见", "9月15日前", "综合文字组", "座谈走访结束后形成初评意见。"),
        ),
        at: ["D4"],
      },
      {
        says: "put into effect before it is approved",
        rows: plan(
          row("落实整改", "10月12日前", "评议对象", "组织落实整改方案。"),
          row("审核方案", "10月20日前", "主任会议", "对整改方案进行审核。"),
        ),
        at: ["D3"],
      },
    ],
    mustNot: [
      ...(
        [
          ["12月10日前", "初稿11月20日前"],
          ["9月25日", "材料9月22日前报送"],
          ["9月底前", "意见截止9月20日前"],
          ["9月28日", "各乡镇9月25日前上报"],
          ["10月31日前", "原定8月31日前完成"],
          ["10月31日前", "力争9月底前完成"],
          ["10月31日前", "实际于8月18日前完成"],
        ] as const
      ).map(([deadline, note]) => ({
        says: `another day: ${note}`,
        rows: plan(row("报告", deadline, "综合文字组", "撰写报告", note)),
      })),
      {
        says: "cases of a court",
        rows: plan(row("案件", "9月20日前", "某院", "一审案件评查"), row("案件", "9月13日前", "某院", "二审案件评查")),
      },
      {
        says: "readings of bills whose names stand elsewhere",
        rows: plan(row("", "9月20日前", "法工委", "一审"), row("", "9月13日前", "法工委", "二审")),
      },
      {
        says: "two second readings under one name",
        rows: plan(
          row("立法", "9月20日前", "法工委", "条例草案一审"),
          row("立法", "9月27日前", "法工委", "条例草案二审"),
          row("立法", "9月13日前", "财经委", "条例草案二审"),
        ),
      },
      {
        says: "readings in their order, and of two bills",
        rows: plan(
          row("某条例", "9月13日前", "法工委", "常委会第一次审议"),
          row("某条例", "9月20日前", "法工委", "常委会第二次审议"),
          row("另一条例", "9月14日前", "法工委", "常委会第二次审议"),
        ),
      },
      { says: "a step on the way", rows: plan(saying("9月1日前拟出初稿，征求意见后定稿。")) },
      { says: "the same day", rows: plan(saying("撰写报告，9月15日前完成。")) },
      {
        says: "a step on the way, counted from the same meeting",
        rows: plan(row("甲", "会后10日内", "综合文字组", "会后3日内形成初稿，会后10日内反馈。")),
      },
      {
        says: "counted from another meeting",
        rows: plan(row("甲", "会后10日内", "综合文字组", "主任会议后7日内反馈评议意见。")),
      },
      {
        says: "the meeting has no date",
        rows: plan(row("甲", "11月底", "评议对象", "在评议会议结束后2个月内报告整改情况。")),
      },
      {
        says: "approved first",
        rows: plan(
          row("审核方案", "10月12日前", "主任会议", "审核整改方案。"),
          row("落实整改", "10月20日前", "评议对象", "组织落实整改方案。"),
        ),
      },
      {
        says: "approved and put into effect in one row",
        rows: plan(
          saying("整改方案报常委会审核通过后组织落实。"),
          row("审核方案", "9月20日前", "主任会议", "审核整改方案。"),
        ),
      },
      {
        says: "together, and together",
        rows: plan(
          row("组织学习", "8月21-25日"),
          row("民主测评", "8月25日前", "综合文字组", "组织测评", "民主测评与组织学习同时进行"),
        ),
      },
      { says: "another year's report", rows: plan(saying("总结2016年12月底前的工作。")) },
    ],
  },
  "event-undated": {
    must: [
      { says: "one event for two rows", rows: plan(row("甲", "会后7日内"), row("乙", "会后10日内")), at: ["D3"] },
      { says: "two events", rows: plan(row("甲", "会后7日内"), row("乙", "接到评议意见后10日内")), at: ["D3", "D4"] },
      { says: "during it", rows: plan(row("甲", "县人大常委会会议期间")), at: ["D3"] },
      { says: "before it", rows: plan(row("甲", "会前3天")), at: ["D3"] },
    ],
    mustNot: [
      {
        says: "it has a date",
        rows: plan(row("甲", "会后7日内")),
        beside: events(["评议会议", { date: "2017-09-27" }, "", "会", ""]),
      },
      ...deadlines("9月15日前", "长期坚持", "每月10日前", "十个工作日内"),
    ],
  },
  "event-unsure": {
    must: [
      ...deadlines("十个工作日内", "7日内"),
      {
        says: "two meetings are known",
        rows: plan(row("甲", "会后7日内")),
        beside: events(["动员会", { date: "2017-08-15" }, "", "", ""], ["评议会", { date: "2017-09-27" }, "", "", ""]),
        at: ["D3"],
      },
    ],
    mustNot: [
      {
        says: "one meeting is known",
        rows: plan(row("甲", "会后7日内")),
        beside: events(["评议会", { date: "2017-09-27" }, "", "", ""]),
      },
      ...deadlines("会后7日内", "9月15日前", "7日前"),
    ],
  },
} satisfies Readonly<Record<string, CheckTable>>;
