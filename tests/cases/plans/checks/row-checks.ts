import { heading, plan, row, saying, title, type CheckTable } from "./table";

const ledger = (...rows: readonly (readonly string[])[]) => [
  ["2017年整改台账"],
  ["序号", "存在问题", "整改措施", "责任单位", "整改时限"],
  ...rows,
];
const units = (list: string) => ({
  设置: [
    ["项目", "内容", "说明"],
    ["责任单位名单", list, ""],
  ],
});
const often = (...names: readonly string[]) =>
  plan(...names.map((name, at) => row(`第${at + 1}项`, `9月${at + 11}日前`, name)));

export const rowChecks = {
  "cell-shifted": {
    must: [
      { says: "a unit in the deadline column", rows: plan(row("甲", "档案视频组", "")), at: ["D3"] },
      { says: "and another in its own", rows: plan(row("甲", "县财政局", "综合文字组")), at: ["D3"] },
      { says: "the two exchanged, said once", rows: plan(row("甲", "综合文字组", "9月15日前")), at: ["D3"] },
      { says: "a committee, and nobody in the unit column", rows: plan(row("甲", "县人大常委会", "")), at: ["D3"] },
      {
        says: "a body that sits, exchanged with the deadline",
        rows: plan(
          row("甲", "县人大常委会", "9月15日前"),
          row("乙", "主任会议", "9月15日前"),
          row("丙", "9月18日前", "主任会议"),
        ),
        at: ["D3", "D4"],
      },
      {
        says: "what is to be done and its deadline, exchanged",
        rows: plan(
          row("甲", "召开动员会", "综合文字组", "9月15日前"),
          row("乙", "起草实施方案", "综合文字组", "9月上旬"),
          row("丙", "9月18日前"),
        ),
        at: ["D3", "D4"],
      },
      { says: "a deadline in the unit column", rows: plan(row("甲", "", "9月15日前")), at: ["E3"] },
      {
        says: "a row moved to the left",
        rows: plan(row("甲", "9月14日前"), ["乙", "乙的具体工作", "9月15日前", "综合文字组", "", ""]),
        at: ["D4"],
      },
      {
        says: "a row moved to the right",
        rows: plan(row("甲", "9月14日前"), ["", "乙", "乙的具体工作", "", "9月15日前", "综合文字组"]),
        at: ["E4"],
      },
    ],
    mustNot: [
      { says: "in place", rows: plan(row("甲", "9月15日前")) },
      {
        says: "a beginning that holds for the whole row, a leader beside the unit",
        rows: [
          ["序号", "工作项目", "主要内容", "开始时间", "完成时间", "分管领导", "责任单位"],
          ["1", "述职评议", "评议六人", "3月1日", "11月底", "某副主任", "代表工委"],
          ["2", "代表视察", "视察两次", "每半年一次", "", "某副主任", "代表工委"],
        ],
      },
      { says: "同上 in both", rows: plan(row("甲", "9月15日前"), row("乙", "同上", "同上"), row("丙", "〃", "〃")) },
      { says: "words that are no unit", rows: plan(row("甲", "视情况而定", "")) },
      { says: "a meeting as the deadline", rows: plan(row("甲", "主任会议期间")) },
      {
        says: "a body whose meeting is the deadline of the unit beside it",
        rows: plan(...["常委会", "县人大常委会", "主席团", "主任会议", "人代会"].map((body) => row(body, body))),
      },
      {
        says: "a task that is nothing but a time, with a time of its own or none",
        rows: plan(
          row("甲", "长期坚持", "综合文字组", "9月15日"),
          row("乙", "会后3日内", "综合文字组", "9月15日"),
          row("丙", "9月18日前", "综合文字组", "9月15日"),
          row("丁", "待定", "综合文字组", "9月15日"),
        ),
      },
      {
        says: "a meeting is the deadline of what has a day in it",
        rows: plan(row("甲", "动员会", "综合组", "9月15日开会")),
      },
      { says: "a deadline that names a body", rows: plan(row("甲", "报主任会议后3日内")) },
    ],
  },
  "row-duplicate": {
    must: [
      {
        says: "apart from blanks",
        rows: plan(row("甲", "9月15日前"), row("甲", "9月15日前", "综合文字组", "甲 的具体工作")),
        at: ["C4"],
      },
      {
        says: "with a row between",
        rows: plan(row("甲", "9月15日前"), row("乙", "9月15日前"), row("甲", "9月15日前")),
        at: ["C5"],
      },
    ],
    mustNot: [
      { says: "each quarter", rows: plan(row("小结", "9月15日前"), row("小结", "12月15日前")) },
      {
        says: "two units, each its part",
        rows: plan(row("小结", "9月15日前", "甲组"), row("小结", "9月15日前", "乙组")),
      },
      { says: "figures differ", rows: plan(saying("走访5户。"), saying("走访6户。")) },
    ],
  },
  "responsible-missing": {
    must: [
      { says: "nothing there", rows: plan(row("甲", "9月15日前", "")), at: ["E3"] },
      {
        says: "a merge of nothing",
        rows: plan(row("甲", "9月15日前", ""), row("乙", "9月18日前", "")),
        merges: ["E3:E4"],
        at: ["E3", "E3"],
      },
    ],
    mustNot: [
      { says: "named", rows: plan(row("甲", "9月15日前")) },
      { says: "a merge names it", rows: plan(row("甲", "9月15日前"), row("乙", "9月18日前", "")), merges: ["E3:E4"] },
      { says: "a stroke: nobody in particular", rows: plan(row("甲", "9月15日前", "/")) },
      {
        says: "only a leader",
        rows: [[title], ["工作任务", "责任领导", "责任单位", "完成时间"], ["起草报告", "张某某", "", "9月15日前"]],
      },
      { says: "no such column", rows: [[title], ["工作任务", "完成时间"], ["起草报告", "9月15日前"]] },
    ],
  },
  "responsible-unknown": {
    must: [
      {
        says: "a slip beside the usual name",
        rows: often("档案视频组", "档案视频组", "档案视频组", "档案视屏组"),
        at: ["E6"],
      },
      {
        says: "in a table that names only who leads",
        rows: [
          ["工作阶段", "工作内容", "工作任务", "完成时间", "牵头单位"],
          ...["档案视频组", "档案视频组", "档案视频组", "档案视屏组"].map((name, at) => [
            "",
            `第${at + 1}项`,
            `第${at + 1}项的具体工作`,
            `9月${at + 11}日前`,
            name,
          ]),
        ],
        at: ["E5"],
      },
      {
        says: "组 left out, once for the rarer",
        rows: often("后勤保障组", "后勤保障组", "后勤保障", "综合文字组"),
        at: ["E5"],
      },
      {
        says: "组 left out as often as not: the one without it, in its first row",
        rows: often("后勤保障", "后勤保障组", "后勤保障", "后勤保障组"),
        at: ["E3"],
      },
      {
        says: "组 put in once",
        rows: often("后勤保障", "后勤保障", "后勤保障", "后勤保障组"),
        at: ["E6"],
      },
      {
        says: "not on the office's list",
        rows: plan(row("甲", "9月15日前", "后勤组")),
        beside: units("综合文字组、档案视频组"),
        at: ["E3"],
      },
      {
        says: "one of two",
        rows: plan(row("甲", "9月15日前", "综合文字组、后勤组")),
        beside: units("综合文字组、档案视频组"),
        at: ["E3"],
      },
    ],
    mustNot: [
      { says: "real neighbours", rows: often("第一评议小组", "第一评议小组", "第一评议小组", "第二评议小组") },
      { says: "an office and its group", rows: often("县财政局", "县财政局工作组", "县财政局", "县财政局") },
      { says: "审计局 and 统计局", rows: often("县审计局", "县审计局", "县审计局", "县统计局") },
      { says: "villages of one town", rows: often("东方红村", "东方红村", "东方红村", "东方明村") },
      { says: "on the list", rows: plan(row("甲", "9月15日前")), beside: units("综合文字组、档案视频组") },
      {
        says: "deadline and unit the wrong way round",
        rows: plan(row("甲", "综合文字组", "9月15日前")),
        beside: units("综合文字组、档案视频组"),
      },
      {
        says: "a deadline among the units, none in its own column",
        rows: plan(row("甲", "", "9月15日前")),
        beside: units("综合文字组、档案视频组"),
      },
      {
        says: "a collective with members",
        rows: plan(row("甲", "9月15日前", "各履职初评小组")),
        beside: {
          设置: [
            ["项目", "内容", "说明"],
            ["责任单位名单", "综合文字组", ""],
            ["成员:各履职初评小组", "第一小组、第二小组", ""],
          ],
        },
      },
    ],
  },
  "measure-missing": {
    must: [{ says: "a problem alone", rows: ledger(["1", "学习不够深入", "", "办公室", "9月15日前"]), at: ["C3"] }],
    mustNot: [
      { says: "with its measure", rows: ledger(["1", "学习不够深入", "制定计划", "办公室", "9月15日前"]) },
      {
        says: "one measure for two problems",
        rows: ledger(
          ["1", "学习不够", "制定计划", "办公室", "9月15日前"],
          ["2", "调研不够", "", "办公室", "9月15日前"],
        ),
        merges: ["C3:C4"],
      },
      {
        says: "no measures in the table",
        rows: [["2017年交办表"], ["审议意见", "承办单位", "办理时限"], ["完善规划", "县发改委", "9月15日前"]],
      },
    ],
  },
  "load-peak": {
    must: [
      {
        says: "five on one day, written without 日",
        rows: plan(
          ...["20170915", "9月15前", "2017年9月15", "9.15", "9月15日"].map((day, at) => row(`第${at + 1}项`, day)),
        ),
        at: ["E3"],
      },
      {
        says: "five on one day",
        rows: plan(...["甲", "乙", "丙", "丁", "戊"].map((item) => row(item, "9月15日前"))),
        at: ["E3"],
      },
    ],
    mustNot: [
      { says: "four", rows: plan(...["甲", "乙", "丙", "丁"].map((item) => row(item, "9月15日前"))) },
      { says: "the end of a month", rows: plan(...["甲", "乙", "丙", "丁", "戊"].map((item) => row(item, "9月底前"))) },
      {
        says: "five units",
        rows: plan(...["甲", "乙", "丙", "丁", "戊"].map((item) => row(item, "9月15日前", `${item}组`))),
      },
      {
        says: "done already",
        rows: [
          [title],
          [...heading.slice(0, 5), "完成情况"],
          ...["甲", "乙", "丙", "丁", "戊"].map((item) =>
            row(item, "9月15日前", "综合文字组", `${item}的具体工作`, "已完成"),
          ),
        ],
      },
    ],
  },
  "rows-hidden": {
    must: [
      { says: "one of two", rows: plan(row("甲", "9月14日前"), row("乙", "9月15日前")), hiddenRows: [4], at: ["C4"] },
    ],
    mustNot: [
      { says: "none", rows: plan(row("甲", "9月14日前")) },
      { says: "an empty row below", rows: plan(row("甲", "9月14日前"), []), hiddenRows: [4] },
    ],
  },
  "rows-dropped": {
    must: [
      {
        says: "in the column for what is done",
        rows: [
          ["2017年任务分解表"],
          ["工作任务", "完成时间", "责任单位", "完成情况"],
          ["甲项工作", "8月10日前", "综合组", "已取消"],
          ["乙项工作", "9月15日前", "综合组", "进行中"],
          ["丙项工作", "", "", "不再实施（并入乙项）"],
        ],
        at: ["D3"],
      },
      {
        says: "in the notes of a table without such a column",
        rows: plan(row("甲", "8月10日前", "综合文字组", "甲的具体工作", "暂缓")),
        at: ["C3"],
      },
    ],
    mustNot: [
      {
        says: "late, under way, done",
        rows: [
          ["2017年任务分解表"],
          ["工作任务", "完成时间", "责任单位", "完成情况"],
          ["甲项工作", "8月10日前", "综合组", "延期"],
          ["乙项工作", "9月15日前", "综合组", "已取消违规补贴，正在清退"],
          ["丙项工作", "9月15日前", "综合组", "已完成"],
        ],
      },
      {
        says: "a note about something else",
        rows: plan(row("甲", "9月14日前", "综合文字组", "甲的具体工作", "取消纸质材料")),
      },
    ],
  },
  "attachment-mixed": {
    must: [
      {
        says: "附件2 for two forms",
        rows: plan(
          saying("填写测评表（附件2）。"),
          row("乙", "9月18日前", "综合文字组", "报送加分申请表（见附件2）。"),
        ),
        at: ["C4"],
      },
      {
        says: "the number first",
        rows: plan(saying("使用附件3：民主测评表。"), row("乙", "9月18日前", "综合文字组", "见附件3《得分汇总表》。")),
        at: ["C4"],
      },
    ],
    mustNot: [
      {
        says: "the same form twice",
        rows: plan(saying("填写测评表（附件2）。"), row("乙", "9月18日前", "综合文字组", "汇总民主测评表（附件2）。")),
      },
      {
        says: "two numbers",
        rows: plan(saying("填写测评表（附件2）。"), row("乙", "9月18日前", "综合文字组", "报送推荐表（附件4）。")),
      },
      {
        says: "a number alone",
        rows: plan(saying("名单见附件1。"), row("乙", "9月18日前", "综合文字组", "测评表（附件1）。")),
      },
    ],
  },
} satisfies Readonly<Record<string, CheckTable>>;
