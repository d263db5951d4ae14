import { type CheckRow, heading, inPhase, plan, row } from "./checks/table";

/** One small plan: what it holds beside the usual, and exactly what is said about it. */
export interface CheckCase extends Pick<CheckRow, "says" | "rows" | "merges" | "hiddenRows"> {
  readonly findings: readonly string[];
}

export const checkCases: readonly CheckCase[] = [
  { says: "a date that the calendar lacks", rows: plan(row("甲", "2月30日前")), findings: ["deadline-invalid D3"] },
  { says: "words that mean no date", rows: plan(row("甲", "视情况而定")), findings: ["deadline-unreadable D3"] },
  {
    says: "long-term and at once are deadlines of their own",
    rows: plan(row("甲", "长期坚持"), row("乙", "立行立改")),
    findings: [],
  },
  { says: "an empty deadline", rows: plan(row("甲", "")), findings: ["deadline-missing D3"] },
  { says: "a stroke says that there is none", rows: plan(row("甲", "/"), row("乙", "—")), findings: [] },
  {
    says: "a merge over the rows gives them its deadline",
    rows: plan(row("甲", "9月15日前"), row("乙", ""), row("丙", "")),
    merges: ["D3:D5"],
    findings: [],
  },
  { says: "the month named with 前 only", rows: plan(row("甲", "8月前")), findings: ["deadline-ambiguous D3"] },
  { says: "due on a Sunday", rows: plan(row("甲", "9月10日前")), findings: ["due-on-day-off D3"] },
  { says: "due on a Saturday that is worked", rows: plan(row("甲", "9月30日前")), findings: [] },
  { says: "a unit in the deadline column", rows: plan(row("甲", "档案视频组", "")), findings: ["cell-shifted D3"] },
  { says: "a deadline in the unit column", rows: plan(row("甲", "", "9月15日前")), findings: ["cell-shifted E3"] },
  {
    says: "a row without its phase cell, moved to the left",
    rows: plan(row("甲", "9月14日前"), ["乙", "乙的具体工作", "9月15日前", "综合文字组", "", ""]),
    findings: ["cell-shifted D4"],
  },
  {
    says: "late for its phase, and early for it",
    rows: plan(
      ...inPhase("评议阶段（9月下旬）", row("甲", "9月18日前"), row("乙", "10月12日前"), row("丙", "9月28日前")),
    ),
    findings: ["deadline-before-phase D3", "deadline-outside-phase D4"],
  },
  { says: "nobody named", rows: plan(row("甲", "9月15日前", "")), findings: ["responsible-missing E3"] },
  {
    says: "a row twice, apart from blanks",
    rows: plan(row("甲", "9月15日前"), row("甲", "9月15日前", "综合文字组", "甲 的具体工作")),
    findings: ["row-duplicate C4"],
  },
  { says: "the same task each quarter", rows: plan(row("小结", "9月15日前"), row("小结", "12月15日前")), findings: [] },
  {
    says: "a slip in a name that stands often",
    rows: plan(
      row("甲", "9月12日前", "档案视频组"),
      row("乙", "9月13日前", "档案视频组"),
      row("丙", "9月14日前", "档案视频组"),
      row("丁", "9月15日前", "档案视屏组"),
    ),
    findings: ["responsible-unknown E6"],
  },
  {
    says: "neighbours with like names are no slips",
    rows: plan(
      row("甲", "9月12日前", "第一评议小组"),
      row("乙", "9月13日前", "第一评议小组"),
      row("丙", "9月14日前", "第一评议小组"),
      row("丁", "9月15日前", "第二评议小组"),
    ),
    findings: [],
  },
  {
    says: "a task that states another day",
    rows: plan(row("甲", "9月15日前", "综合文字组", "撰写报告，9月20日前完成。")),
    findings: ["deadline-contradicts D3"],
  },
  {
    says: "steps on the way are no contradiction",
    rows: plan(row("甲", "9月15日前", "综合文字组", "9月1日前拟出初稿，征求各方意见后定稿。")),
    findings: [],
  },
  {
    says: "to go together, and not together",
    rows: plan(
      row("组织学习", "8月21-25日"),
      row("民主测评", "9月5日前", "综合文字组", "组织测评", "民主测评与组织学习同时进行"),
    ),
    findings: ["deadline-contradicts D4"],
  },
  {
    says: "to go together, and together",
    rows: plan(
      row("组织学习", "8月21-25日"),
      row("民主测评", "8月25日前", "综合文字组", "组织测评", "民主测评与组织学习同时进行"),
    ),
    findings: [],
  },
  {
    says: "one event for three rows",
    rows: plan(row("甲", "会后7日内"), row("乙", "会后10日内"), row("丙", "接到评议意见后10日内")),
    findings: ["event-undated D3", "event-undated D5"],
  },
  { says: "from what it is counted is not said", rows: plan(row("甲", "十个工作日内")), findings: ["event-unsure D3"] },
  {
    says: "phases out of order, with a gap, overlapping, without dates",
    rows: plan(
      ...inPhase("准备阶段（8月份）", row("甲", "8月15日前")),
      ...inPhase("调查阶段（9月11日至20日）", row("乙", "9月15日前")),
      ...inPhase("评议阶段（9月18日至29日）", row("丙", "9月28日前")),
      ...inPhase("回访阶段（7月份）", row("丁", "7月25日前")),
      ...inPhase("总结阶段", row("戊", "10月12日前")),
    ),
    findings: ["phase-gap A4", "phase-overlap A5", "phase-order A6", "phase-without-window A7"],
  },
  {
    says: "no phase has dates: that is how it is meant",
    rows: plan(...inPhase("准备阶段", row("甲", "8月15日前")), ...inPhase("整改阶段", row("乙", "9月15日前"))),
    findings: [],
  },
  {
    says: "twelve is not six and five",
    rows: plan(
      row("甲", "9月15日前", "综合文字组", "确定12名人选，其中现场述职6名、书面述职5名。"),
      row("乙", "9月15日前", "综合文字组", "安排30项任务，其中重点5项、一般10项。"),
    ),
    findings: ["sum-mismatch C3"],
  },
  {
    says: "two lengths for one report",
    rows: plan(
      row("甲", "9月14日前", "综合文字组", "现场述职报告控制在3000字左右。"),
      row("乙", "9月15日前", "综合文字组", "现场述职报告不超过2500字，书面述职2000字左右。"),
    ),
    findings: ["limit-mismatch C4"],
  },
  {
    says: "a county and a city of one name",
    rows: [
      ["2017年甲乙县述职评议任务分解表"],
      heading,
      row("甲", "9月14日前", "综合文字组", "报甲乙县人大常委会。"),
      row("乙", "9月15日前", "综合文字组", "报甲乙市人大常委会。"),
    ],
    findings: ["names-mixed C4"],
  },
  {
    says: "the level above is no mix",
    rows: plan(
      row("甲", "9月14日前", "综合文字组", "向县人大常委会报告。"),
      row("乙", "9月15日前", "综合文字组", "配合市人大常委会开展执法检查，向县人大常委会报告。"),
    ),
    findings: [],
  },
  {
    says: "five things on one day",
    rows: plan(...["甲", "乙", "丙", "丁", "戊"].map((item) => row(item, "9月15日前"))),
    findings: ["load-peak E3"],
  },
  {
    says: "hidden rows are read and said",
    rows: plan(row("甲", "9月14日前"), row("乙", "9月15日前")),
    hiddenRows: [4],
    findings: ["rows-hidden C4"],
  },
];
