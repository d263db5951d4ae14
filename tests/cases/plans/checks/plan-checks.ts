import { heading, inPhase, plan, row, saying, title, type CheckTable } from "./table";

const phases = (...names: readonly string[]) => plan(...names.flatMap((name) => inPhase(name, row("甲", "长期坚持"))));
const subjects = (...forms: readonly string[]) => ({
  评议对象: [
    ["序号", "姓名", "单位", "职务", "述职形式", "评议小组", "备注"],
    ...forms.map((form, at) => [at + 1, `对象${"甲乙丙丁"[at] ?? ""}`, `某${at + 1}局`, "局长", form, "", ""]),
  ],
});
const other = {
  分表: [
    ["任务", "责任单位", "完成时间"],
    ["乙事", "乙局", "2017年9月19日前"],
  ],
};

/** A plan of legislation with two columns for one bill. */
const bill = (first: string, second: string) => [
  [title],
  ["法规名称", first, second, "责任单位"],
  ["甲条例", "6月", "9月", "法工委"],
];

export const planChecks = {
  "phase-order": {
    must: [
      { says: "the second begins first", rows: phases("准备阶段（8月份）", "评议阶段（7月份）"), at: ["A4"] },
      {
        says: "days earlier in the same month",
        rows: phases("评议阶段（11月中下旬）", "整改阶段（11月1日起）"),
        at: ["A4"],
      },
      { says: "its year is written", rows: phases("准备阶段（12月）", "评议阶段（2017年1月）"), at: ["A4"] },
      {
        says: "back again in the next year",
        rows: phases("准备阶段（12月）", "评议阶段（2月）", "整改阶段（1月）"),
        at: ["A5"],
      },
    ],
    mustNot: [
      { says: "in the same month, without days", rows: phases("评议阶段（11月中下旬）", "整改阶段（11月—12月）") },
      { says: "one after the other", rows: phases("准备阶段（8月份）", "评议阶段（9月份）") },
      { says: "both begin on one day", rows: phases("准备阶段（8月1日至10日）", "调查阶段（8月1日至31日）") },
      { says: "into the next year", rows: phases("评议阶段（12月）", "整改阶段（2018年1月）") },
      {
        says: "into the next year without a word",
        rows: phases("准备阶段（12月）", "评议阶段（1月至3月）", "整改阶段（4月）"),
      },
      {
        says: "rows sorted by unit: a phase stands where its first row happens to be",
        rows: phases("评议阶段（9月下旬）", "准备阶段（8月份）", "评议阶段（9月下旬）", "准备阶段（8月份）"),
      },
      {
        says: "the same phases for a second batch",
        rows: phases("准备阶段（8月）", "评议阶段（9月）", "准备阶段（10月）"),
      },
    ],
  },
  "phase-overlap": {
    must: [
      { says: "ten days together", rows: phases("准备阶段（8月份）", "初评阶段（8月20至9月20日）"), at: ["A4"] },
      {
        says: "the last ten days of a month",
        rows: phases("评议阶段（11月中下旬）", "整改阶段（11月—12月）"),
        at: ["A4"],
      },
    ],
    mustNot: [
      {
        says: "a phase turned round is said as such",
        rows: phases("准备阶段（10月1日至9月20日）", "评议阶段（10月15日至11月15日）"),
      },
      { says: "a day of hand-over", rows: phases("集中解决（7月1日至8月20日）", "总结（8月20日至8月31日）") },
      { says: "next day", rows: phases("准备阶段（8月份）", "评议阶段（9月份）") },
    ],
  },
  "phase-gap": {
    must: [
      { says: "ten days of no phase", rows: phases("准备阶段（8月份）", "评议阶段（9月11日至20日）"), at: ["A4"] },
    ],
    mustNot: [
      { says: "a weekend between", rows: phases("准备阶段（8月28日至9月1日）", "评议阶段（9月4日至8日）") },
      { says: "an open beginning", rows: phases("准备阶段（9月份开始）", "评议阶段（11月中下旬）") },
      {
        says: "another phase further up has these days",
        rows: phases("调查阶段（9月）", "准备阶段（8月份）", "评议阶段（10月）"),
      },
      {
        says: "a phase without days stands in it",
        rows: phases("准备阶段（8月份）", "初评阶段", "评议阶段（9月下旬）"),
      },
    ],
  },
  "phase-without-window": {
    must: [{ says: "one of three", rows: phases("准备阶段（8月份）", "评议阶段（9月份）", "总结阶段"), at: ["A5"] }],
    mustNot: [
      { says: "none has one", rows: phases("准备阶段", "评议阶段") },
      { says: "an open end is one", rows: phases("准备阶段（8月份）", "评议阶段（9月份开始）") },
      { says: "days that wait for an event", rows: phases("准备阶段（8月份）", "整改阶段（会后2个月内）") },
      { says: "days that cannot be are said as such", rows: phases("准备阶段（8月份）", "评议阶段（9月31日）") },
    ],
  },
  "phase-misnamed": {
    must: [
      {
        says: "one letter typed for another",
        rows: phases("准备阶段", "评议阶段", "评仪阶段", "整改阶段"),
        at: ["A5"],
      },
      {
        says: "the rarer one, also when it stands first",
        rows: plan(
          ...inPhase("评仪阶段", row("甲", "长期坚持")),
          ...inPhase("评议阶段", row("乙", "长期坚持"), row("丙", "长期坚持")),
        ),
        at: ["A3"],
      },
      { says: "with days", rows: phases("准备阶段（8月）", "评议阶段（9月）", "评义阶段（9月）"), at: ["A5"] },
      { says: "two letters exchanged", rows: phases("准备阶段", "备准阶段"), at: ["A4"] },
      { says: "阶段 left out", rows: phases("调查阶段", "整改阶段", "调查"), at: ["A5"] },
      { says: "in a longer name", rows: phases("动员部署阶段", "动员布署阶段"), at: ["A4"] },
    ],
    mustNot: [
      { says: "phases of their own", rows: phases("初评阶段", "复评阶段", "终评阶段", "评议阶段", "审议阶段") },
      { says: "one letter apart and both real", rows: phases("自查自评阶段", "自查自纠阶段", "初审阶段", "复审阶段") },
      { says: "whose rows they are, no phases", rows: phases("大坪镇", "大平镇", "公共科", "公公科") },
      { says: "numbered", rows: phases("第一阶段", "第二阶段", "一、准备阶段", "二、评议阶段") },
      { says: "one name with other days", rows: phases("准备阶段（8月）", "评议阶段（9月）", "准备阶段（10月）") },
      { says: "one name written in two ways", rows: phases("一、准备阶段（8月）", "准备阶段", "准备阶段（续）") },
      { says: "a short name with days of its own", rows: phases("评议（8月）", "整改（9月）", "评议阶段（10月）") },
    ],
  },
  "names-mixed": {
    must: [
      {
        says: "in the heading of a phase",
        rows: [
          ["2017年甲乙县人大常委会述职评议任务分解表"],
          heading,
          ...inPhase("甲乙市人大准备阶段", saying("报甲乙县人大常委会。")),
        ],
        at: ["A3"],
      },
      {
        says: "among those who support",
        rows: [
          ["2017年甲乙县人大常委会述职评议任务分解表"],
          ["工作任务", "完成时间", "责任单位", "配合单位"],
          ["制定评议方案", "9月15日前", "甲乙县人民政府", "甲乙市政府办"],
          ["印发评议方案", "9月18日前", "甲乙县人民政府", "县人大常委会办公室"],
        ],
        at: ["D3"],
      },
      {
        says: "a county and a city of one name",
        rows: [
          ["2017年甲乙县述职评议任务分解表"],
          heading,
          saying("报甲乙县人大常委会。"),
          row("乙", "9月18日前", "综合文字组", "报甲乙市人大常委会。"),
        ],
        at: ["C4"],
      },
      {
        says: "in another sheet",
        rows: [["2017年甲乙县述职评议任务分解表"], heading, saying("报甲乙县人大常委会。")],
        beside: { 说明: [["本表由甲乙市人大常委会办公室印制"]] },
        at: ["说明!A1"],
      },
      {
        says: "the title's place with the other level, before any word",
        rows: [
          ["2017年甲乙县人大常委会述职评议任务分解表"],
          heading,
          row("甲", "9月15日前", "综合文字组", "报县人大常委会。", "甲乙市电视台配合制作"),
          row("乙", "9月18日前", "甲乙市发改局", "县人大常委会会议审议。"),
        ],
        at: ["F3", "E4"],
      },
      {
        says: "the title's own spelling is the rarer one, and stands before any word below",
        rows: [
          ["2017年甲乙市人大常委会述职评议任务分解表"],
          heading,
          row("甲", "9月15日前", "综合文字组", "报县人大常委会。", "甲乙市电视台配合制作"),
          row("乙", "9月18日前", "综合文字组", "县人大常委会会议审议，县人大机关印发。"),
        ],
        at: ["A1", "F3"],
      },
      {
        says: "the title names the place right before the year",
        rows: [
          ["甲乙市2017年述职评议任务分解表"],
          heading,
          saying("报甲乙县人大常委会。"),
          row("乙", "9月18日前", "甲乙县人民政府"),
        ],
        at: ["A1"],
      },
    ],
    mustNot: [
      {
        says: "a city's year beside its county's own body of another name",
        rows: [
          ["全市2017年述职评议任务分解表"],
          heading,
          saying("报甲乙县人大常委会。"),
          row("乙", "9月18日前", "甲乙县人民政府"),
        ],
      },
      {
        says: "units of the county and of the city above it",
        rows: [
          ["2017年甲乙县人大常委会述职评议任务分解表"],
          heading,
          row("甲", "9月15日前", "县发改局"),
          row("乙", "9月18日前", "丙丁市发改局"),
        ],
      },
      {
        says: "the level above",
        rows: plan(
          saying("向县人大常委会报告。"),
          row("乙", "9月18日前", "综合文字组", "配合市人大常委会开展执法检查，向县人大常委会报告。"),
        ),
      },
      {
        says: "a city and a county that share a name",
        rows: plan(saying("赴长沙市学习。"), row("乙", "9月18日前", "综合文字组", "赴长沙县学习。")),
      },
      { says: "各县市", rows: plan(saying("各县（市）人大。"), row("乙", "9月18日前", "综合文字组", "各县市区。")) },
    ],
  },
  "sum-mismatch": {
    must: [
      { says: "6 and 5 are not 12", rows: plan(saying("确定12名人选，其中现场述职6名、书面述职5名。")), at: ["C3"] },
      { says: "an equation", rows: plan(saying("民主评议80=35+15+20+20。")), at: ["C3"] },
      { says: "an equation with names", rows: plan(saying("总分100分=民主测评60分+日常考评35分。")), at: ["C3"] },
      { says: "a third", rows: plan(saying("每组30名代表的三分之一，共12名述职。")), at: ["C3"] },
      { says: "three phases, said to be four", rows: plan(saying("分准备、评议、整改四个阶段进行。")), at: ["C3"] },
      {
        says: "the list has fewer",
        rows: plan(saying("通知12名评议对象。")),
        beside: subjects("现场", "现场"),
        at: ["C3"],
      },
      {
        says: "fewer stand under 现场",
        rows: plan(saying("安排现场述职3名。")),
        beside: subjects("现场", "现场", "书面"),
        at: ["C3"],
      },
      {
        says: "in the title",
        rows: [["2017年12名对象评议安排（现场6名、书面5名）"], heading, row("甲", "9月15日前")],
        at: ["A1"],
      },
      {
        says: "a total of the table",
        rows: [
          [title],
          ["工作任务", "责任单位", "分值", "完成时间"],
          ["起草报告", "办公室", 40, "9月15日前"],
          ["组织测评", "办公室", 50, "9月18日前"],
          ["合计", "", 100, ""],
        ],
        at: ["C5"],
      },
    ],
    mustNot: [
      {
        says: "an aim behind the part is no part",
        rows: plan(saying("建设基站200个，其中城区120个，力争建成220个。")),
      },
      { says: "who is one may be another", rows: plan(saying("推选代表20名，其中妇女代表8名、党员代表15名。")) },
      { says: "names and figures that agree", rows: plan(saying("总分100分=民主测评60分+日常考评40分。")) },
      { says: "a bonus beyond the total", rows: plan(saying("总分100分=民主测评80+日常考评20+激励性加分5。")) },
      { says: "a part without figure", rows: plan(saying("总分100分=民主测评60+日常考评30+其他。")) },
      { says: "12 = 6 + 6", rows: plan(saying("确定12名人选，其中现场述职6名、书面述职6名。")) },
      { says: "其中 names only some", rows: plan(saying("安排30项任务，其中重点5项、一般10项。")) },
      { says: "80 = 35 + 15 + 20 + 10", rows: plan(saying("民主评议80=35+15+20+10。")) },
      { says: "four phases", rows: plan(saying("分准备、初评、评议和整改四个阶段进行。")) },
      { says: "和 inside a name", rows: plan(saying("分动员和部署、检查、整改和总结三个阶段。")) },
      { says: "等: not all are named", rows: plan(saying("做好宣传、检查等四个环节的工作。")) },
      { says: "the list agrees", rows: plan(saying("安排现场述职2名。")), beside: subjects("现场", "现场", "书面") },
    ],
  },
  "limit-mismatch": {
    must: [
      {
        says: "two lengths for one report",
        rows: plan(
          saying("现场述职报告控制在3000字左右。"),
          row("乙", "9月18日前", "综合文字组", "现场述职报告不超过2500字。"),
        ),
        at: ["C4"],
      },
      {
        says: "a bare figure in the note",
        rows: plan(saying("撰写述职报告，3000字以内。", "不超过2500字")),
        at: ["F3"],
      },
      { says: "each person's minutes", rows: plan(saying("述职每人15分钟。", "每人10分钟以内")), at: ["F3"] },
    ],
    mustNot: [
      { says: "a bare figure that agrees", rows: plan(saying("撰写述职报告，不超过2500字。", "2500字以内")) },
      { says: "which of two the note means is open", rows: plan(saying("现场3000字，书面2000字。", "2500字以内")) },
      { says: "two reports", rows: plan(saying("现场述职报告3000字左右，书面述职报告2000字左右。")) },
      {
        says: "the same twice",
        rows: plan(saying("述职报告不超过2500字。"), row("乙", "9月18日前", "综合文字组", "述职报告2500字以内。")),
      },
      { says: "length and time", rows: plan(saying("述职报告不超过2500字，10分钟之内。")) },
    ],
  },
  "steps-differ": {
    must: [
      {
        says: "a phase called otherwise in the note",
        rows: plan(
          ...inPhase("动员部署阶段", saying("召开动员会。", "分动员部署、调查走访、评议整改三个阶段")),
          ...inPhase("调查走访阶段", row("乙", "9月18日前")),
          ...inPhase("评议落实阶段", row("丙", "9月20日前")),
        ),
        at: ["F3"],
      },
    ],
    mustNot: [
      {
        says: "the same names",
        rows: plan(
          ...inPhase("准备阶段", saying("分准备、评议两个阶段。")),
          ...inPhase("评议阶段", row("乙", "9月18日前")),
        ),
      },
      {
        says: "steps of something else",
        rows: plan(
          ...inPhase("准备阶段", saying("按照申报、初审、公示三个步骤确定对象。")),
          ...inPhase("评议阶段", row("乙", "9月18日前")),
          ...inPhase("整改阶段", row("丙", "9月20日前")),
        ),
      },
    ],
  },
  "months-blank": {
    must: [
      {
        says: "bars of colour",
        rows: [
          ["2017年任务分解表"],
          ["工作任务", "责任单位", "8月", "9月", "10月"],
          ["制定方案", "综合组", "", "", ""],
          ["总结", "综合组", "", "", ""],
        ],
        at: ["C2"],
      },
    ],
    mustNot: [
      {
        says: "ticks",
        rows: [
          ["2017年任务分解表"],
          ["工作任务", "责任单位", "8月", "9月", "10月"],
          ["制定方案", "综合组", "", "√", ""],
        ],
      },
      {
        says: "figures",
        rows: [["2017年任务分解表"], ["工作任务", "责任单位", "8月", "9月", "10月"], ["植树", "综合组", 100, 200, 300]],
      },
      {
        says: "a deadline beside them",
        rows: [
          ["2017年任务分解表"],
          ["工作任务", "责任单位", "8月", "9月", "10月", "完成时间"],
          ["制定方案", "综合组", "", "", "", "9月15日前"],
        ],
      },
      {
        says: "no months and no deadlines",
        rows: [["2017年任务分解表"], ["工作任务", "责任单位"], ["总结", "综合组"]],
      },
    ],
  },
  "plan-ambiguous": {
    must: [
      { says: "another sheet could be meant", rows: plan(row("甲", "9月15日前")), beside: other, at: ["整张表"] },
      {
        says: "two columns of deadlines",
        rows: [
          [title],
          ["工作任务", "责任单位", "完成时限", "时间安排"],
          ["起草报告", "办公室", "9月15日前", "9月上旬"],
        ],
        at: ["C2"],
      },
      { says: "a bill's readings: the last is taken", rows: bill("一审时间", "二审时间"), at: ["C2"] },
      { says: "the last stands first", rows: bill("复审时间", "初审时间"), at: ["B2"] },
      { says: "without the word for time", rows: bill("一审", "二审"), at: ["C2"] },
    ],
    mustNot: [
      {
        says: "one reading of a bill",
        rows: [[title], ["法规名称", "二审时间", "责任单位"], ["甲条例", "9月", "法工委"]],
      },
      { says: "who reads it first is no time", rows: bill("初审单位", "复审时间") },
      { says: "one plan", rows: plan(row("甲", "9月15日前")) },
      {
        says: "the sheets beside it are no plans",
        rows: plan(row("甲", "9月15日前")),
        beside: { 说明: [["填表说明"], ["一、按月填报"]] },
      },
      {
        says: "the sheet of problems is another matter",
        rows: plan(row("甲", "9月15日前")),
        beside: {
          问题整改: [
            ["评议对象", "问题", "整改措施", "责任单位", "整改时限"],
            ["对象甲", "学习不够", "制定计划", "办公室", "9月15日前"],
          ],
        },
      },
    ],
  },
} satisfies Readonly<Record<string, CheckTable>>;
