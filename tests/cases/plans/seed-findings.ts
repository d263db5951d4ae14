/** The phases of the printed table and the days they say. */
export const seedPhases: readonly (readonly [name: string, start: string, end: string])[] = [
  ["准备阶段", "2017-08-01", "2017-08-31"],
  ["初评阶段", "2017-08-20", "2017-09-20"],
  ["评议阶段", "2017-09-21", "2017-09-30"],
  ["整改阶段", "2017-10-01", "2017-11-30"],
];

/** What a careful colleague notes on the printed table, row by row: written before the checks, approved by reading. */
export const seedFindings: readonly string[] = [
  "names-mixed A1", // 盱眙市 in the title, 县人大常委会 in the rows
  "year-assumed D3", // the table names no year
  "names-mixed C4", // 市人大常委会领导任组长
  "phase-overlap A9", // 8月20日 to 8月31日, on purpose
  "deadline-missing D11",
  "deadline-missing D12",
  "responsible-missing E12",
  "deadline-missing D13",
  "cell-shifted D14", // the unit stands in the deadline column
  "due-on-day-off D16", // Sunday, 10 September
  "event-undated D22", // the meeting, rows 22 to 28
  "deadline-before-phase D29",
  "deadline-before-phase D30",
  "deadline-before-phase D31",
  "names-mixed B31", // 市人大领导讲话
  "names-mixed C31",
  "deadline-before-phase D32",
  "event-undated D33", // 评议后, rows 33 and 34
  "event-undated D35", // 会后
  "event-undated D36", // 接到评议意见后
  "deadline-outside-phase D39", // 12月初, the phase ends in November
  "deadline-outside-phase D40",
  "due-on-day-off D40", // Sunday, 10 December
];

const meeting = "县人大常委会 十七届五次会 议期间";

export const seedTasks: readonly string[] = [
  "3 | 准备阶段 | 制定方案 | 8月10日前 → 2017-08-10 | 综合文字组 | overdue",
  "4 | 准备阶段 | 成立组织 | 8月10日前 → 2017-08-10 | 述职评议领导小组 | overdue",
  "5 | 准备阶段 | 评议动员会 | 8月15日前 → 2017-08-15 | 综合文字组 | overdue",
  "6 | 准备阶段 | 组织学习 | 8月21-25日 → 2017-08-25 | 各履职初评小组 | overdue",
  "7 | 准备阶段 | 报告撰写 | 8月25日前 → 2017-08-25 | 评议对象 | overdue",
  "8 | 准备阶段 | 报告公示 | 8月底前 → 2017-08-31 | 各履职初评小组、评议对象所在单位 | overdue",
  "9 | 初评阶段 | 民主测评 | 8月25日前 → 2017-08-25 | 各履职初评小组、评议对象所在单位 | overdue",
  "10 | 初评阶段 | 座谈走访 | 9月5日前 → 2017-09-05 | 各履职初评小组、评议对象所在单位 | overdue",
  "11 | 初评阶段 | 征求意见 | （空） | 档案视频组 | undated",
  "12 | 初评阶段 | 征求意见 | （空） | — | undated",
  "13 | 初评阶段 | 征求意见 | （空） | 各履职初评小组 | undated",
  "14 | 初评阶段 | 查阅资料 | 各履职初评小组 | — | undated",
  "15 | 初评阶段 | 反馈意见 | 9月7日前 → 2017-09-07 | 各履职初评小组 | overdue",
  "16 | 初评阶段 | 形成初评意见 | 9月10日前 → 2017-09-10 | 各履职初评小组 | dueSoon",
  "17 | 初评阶段 | 形成初评综合报告 | 9月12日前 → 2017-09-12 | 综合文字组 | dueSoon",
  "18 | 初评阶段 | 制作述评前期工作综述视频 | 9月13日前 → 2017-09-13 | 档案视频组 | dueSoon",
  "19 | 初评阶段 | 资料汇编 | 9月13日前 → 2017-09-13 | 档案视频组 | dueSoon",
  "20 | 初评阶段 | 召开主任会议 | 9月18日前 → 2017-09-18 | 各履职初评小组 | onTime",
  `22 | 评议阶段 | 播放视频 | ${meeting} | 后勤保障组、档案视频组 | awaitingEvent`,
  `23 | 评议阶段 | 述职报告 | ${meeting} | 评议对象 | awaitingEvent`,
  `24 | 评议阶段 | 汇报初评情况 | ${meeting} | 各履职初评小组 | awaitingEvent`,
  `25 | 评议阶段 | 评议与询问 | ${meeting} | 部分常委会组成人员 | awaitingEvent`,
  `26 | 评议阶段 | 查阅述职材料 | ${meeting} | 全体参会人员 | awaitingEvent`,
  `27 | 评议阶段 | 列席人员发表意见 | ${meeting} | 列席人员 | awaitingEvent`,
  `28 | 评议阶段 | 进行测评表决 | ${meeting} | 常委会组成人员 | awaitingEvent`,
  "29 | 评议阶段 | “一府两院” 主要领导讲话 | 9月18日前 → 2017-09-18 | “一府两院”办公室 | onTime",
  "30 | 评议阶段 | 县委主要领导讲话 | 9月18日前 → 2017-09-18 | 综合文字组 | onTime",
  "31 | 评议阶段 | 市人大领导讲话 | 9月18日前 → 2017-09-18 | 综合文字组 | onTime",
  "32 | 评议阶段 | 姚主任主持 | 9月18日前 → 2017-09-18 | 综合文字组 | onTime",
  "33 | 评议阶段 | 公布测评结果 | 评议后1日内 | 档案视频组 | awaitingEvent",
  "34 | 评议阶段 | 制作专题片 | 评议后3日内 | 档案视频组 | awaitingEvent",
  "35 | 整改阶段 | 反馈述评意见 | 会后7日内 | 各履职初评小组 | awaitingEvent",
  "36 | 整改阶段 | 上报整改措施 | 接到评议意见 后10日内 | 评议对象、各履职初评小组 | awaitingEvent",
  "37 | 整改阶段 | 督查整改 | 10月底 → 2017-10-31 | 各履职初评小组 | onTime",
  "38 | 整改阶段 | 报告整改情况 | 11月底 → 2017-11-30 | 评议对象、各履职初评小组 | onTime",
  "39 | 整改阶段 | 通报述评结果 | 12月初 → 2017-12-05 | 档案视频组 | onTime",
  "40 | 整改阶段 | 完善专题片 | 12月上旬 → 2017-12-10 | 档案视频组 | onTime",
];
