import { readCampaign } from "../../core/evaluation";
import { memoryGrid, type MemoryCell } from "../../core/workbook";

const settings = (...rows: [string, MemoryCell][]) =>
  memoryGrid("参数", [["评议活动设置"], ["项目", "内容", "说明"], ...rows]);

describe("设置", () => {
  test("a workbook without the sheet has neutral settings and no made-up name", () => {
    const { settings: read, sheets } = readCampaign([]);
    expect(sheets).toEqual({});
    expect(read).toMatchObject({
      sheet: null,
      year: null,
      asOf: null,
      office: "",
      masthead: "",
      dueSoonDays: 3,
      publishResults: false,
      scale: "three",
      signers: { editor: "", reviewer: "", issuer: "" },
    });
  });

  test("every row of the sheet is understood, whatever the sheet's name", () => {
    const { settings: read } = readCampaign([
      settings(
        ["年份", 2017],
        ["今天", { date: "2017-09-10" }],
        ["发文单位", "某县人大常委会\n办公室"],
        ["简报名称", "某县述职评议\n情况简报"],
        ["临期天数", "5天"],
        ["评议等次", "优秀、称职、基本称职、不称职"],
        ["当场公布", "是"],
        ["编辑", "编辑人"],
        ["审核", "审核人"],
        ["签发", "签发人"],
        ["本期发至", "市人大办，县委办，存档。"],
        ["责任单位名单", "综合文字组、档案视频组；后勤保障组"],
        ["成员：各履职初评小组", "第一小组、第二小组"],
        ["代字:函", "某人常函"],
        ["发文单位：函", "某县人大常委会"],
        ["发文机关:通知", "某县人大"],
        ["期末遇休息日顺延", "是"],
        ["另加休息日", "2017-10-09、10月10日"],
      ),
    ]);
    expect(read).toMatchObject({
      sheet: "参数",
      year: 2017,
      asOf: "2017-09-10",
      office: "某县人大常委会\n办公室",
      masthead: "某县述职评议\n情况简报",
      dueSoonDays: 5,
      scale: "four",
      publishResults: true,
      signers: { editor: "编辑人", reviewer: "审核人", issuer: "签发人" },
      distribution: "市人大办，县委办，存档。",
      units: ["综合文字组", "档案视频组", "后勤保障组"],
      counting: { moveOffDays: true, extraDaysOff: ["2017-10-09", "2017-10-10"], extraWorkdays: [] },
    });
    expect([...read.collectives]).toEqual([["各履职初评小组", ["第一小组", "第二小组"]]]);
    expect(read.codes.get("函")).toBe("某人常函");
    expect([...read.offices]).toEqual([
      ["通知", "某县人大"],
      ["函", "某县人大常委会"],
    ]);
    expect(read.entries.get("签发")).toEqual({ text: "签发人", cell: "B12" });
  });

  test.each([
    ["是", true],
    ["当场公布", true],
    ["否", false],
    ["不公布", false],
    ["不进行现场公布，会后反馈", false],
    ["", false],
    ["待定", false],
  ])("当场公布 %s → %s", (words, published) => {
    expect(readCampaign([settings(["当场公布", words])]).settings.publishResults).toBe(published);
  });
});

describe("时间节点", () => {
  test("dates, ranges in words, other names; an event without a date stays undated", () => {
    const { events } = readCampaign(
      [
        memoryGrid("节点", [
          ["事件", "日期", "结束日期", "又称", "备注"],
          ["动员会", { date: "2017-08-14" }, null, null, null],
          ["县人大常委会十七届五次会 议", "9月27日至28日", null, "评议会议、会", null],
          ["收到评议意见", "2017.10.9", { date: "2017-10-10" }, null, null],
          ["主任会议", null, null, null, "未定"],
        ]),
      ],
      2017,
    );
    expect(events.map(({ name, start, end, aliases }) => [name, start, end, aliases.join()])).toEqual([
      ["动员会", "2017-08-14", "2017-08-14", ""],
      ["县人大常委会十七届五次会议", "2017-09-27", "2017-09-28", "评议会议,会"],
      ["收到评议意见", "2017-10-09", "2017-10-10", ""],
      ["主任会议", null, null, ""],
    ]);
    expect(events[1]).toMatchObject({ sheet: "节点", row: 3, dateCell: "B3" });
  });
});

describe("subjects and what is said about them", () => {
  const sheets = [
    memoryGrid("名单", [
      ["述职评议对象名单"],
      ["序号", "姓名", "单位", "职务", "述职形式", "评议小组"],
      [1, "对象　甲", "某局", "局长", "现场", "第一小组"],
      [2, "对象乙", "某委", "主任", "书面", "第二小组"],
      [null, "合计", "2"],
    ]),
    memoryGrid(
      "意见",
      [
        ["评议对象", "渠道", "来源", "日期", "意见", "方面"],
        ["对象甲", "座谈走访", "某乡", { date: "2017-09-01" }, "意见一", "工作作风"],
        [null, "网络", null, null, "意见二", null],
        ["对象乙", null, null, null, "意见三", null],
      ],
      { merges: ["A2:A3"] },
    ),
    memoryGrid("票", [
      ["评议对象", "应到", "实到", "发出", "收回", "有效", "无效", "满意", "基本满意", "不满意", "弃权", "满意率"],
      ["对象甲", 25, "24人", 24, 24, 24, 0, 20, 3, 1, 0, "83.3%"],
      ["对象乙", 25, 24, 24, 24, 23, 1, 20, null, 1, 0, null],
    ]),
    memoryGrid("百分", [
      ["评议对象", "服务对象", "所在单位", "社会各界", "社会群众", "日常扣分", "加分"],
      ["对象甲", 33, 14, 18, 9, 5, 2],
    ]),
    memoryGrid("整改", [
      ["评议对象", "问题", "整改要求", "整改措施", "责任领导", "责任单位", "整改时限", "完成情况"],
      ["对象甲", "问题一", "要求一", null, "领导甲", "某局", "11月底前", null],
      ["对象乙", "问题二", "要求二", null, "领导乙", "某委", { date: "2017-11-15" }, "已完成"],
    ]),
  ];
  const campaign = readCampaign(sheets, 2017);

  test("each sheet is known by its headings", () => {
    expect(campaign.sheets).toEqual({
      subjects: "名单",
      opinions: "意见",
      ballots: "票",
      scores: "百分",
      problems: "整改",
    });
  });

  test("subjects: blanks inside names go, totals are nobody", () => {
    expect(campaign.subjects.map(({ name, unit, form, cell, unitCell }) => [name, unit, form, cell, unitCell])).toEqual(
      [
        ["对象甲", "某局", "现场", "B3", "C3"],
        ["对象乙", "某委", "书面", "B4", "C4"],
      ],
    );
  });

  test("opinions: merged subjects count for every row they cover; words stay as written", () => {
    expect(campaign.opinions.map(({ subject, text, channel, date }) => [subject, text, channel, date])).toEqual([
      ["对象甲", "意见一", "座谈走访", "2017-09-01"],
      ["对象甲", "意见二", "网络", null],
      ["对象乙", "意见三", "", null],
    ]);
  });

  test("ballots: level columns are found, a rate is none; a blank count stays unknown", () => {
    const [first, second] = campaign.ballots;
    expect(first).toMatchObject({ expected: 25, present: 24, valid: 24, abstained: 0 });
    expect(first!.levels.map(({ level, votes }) => `${level}${votes}`)).toEqual(["满意20", "基本满意3", "不满意1"]);
    expect(second!.levels[1]).toEqual({ level: "基本满意", votes: null, cell: "I3" });
  });

  test("scores keep every column", () => {
    expect(campaign.scores[0]!.parts.map(({ name, points }) => `${name}${points}`)).toEqual([
      "服务对象33",
      "所在单位14",
      "社会各界18",
      "社会群众9",
      "日常扣分5",
      "加分2",
    ]);
  });

  test("problems: a deadline in words stays words, a true date is a day", () => {
    expect(
      campaign.problems.map(({ problem, deadlineText, deadlineDate, deadlineCell }) => [
        problem,
        deadlineDate ?? deadlineText,
        deadlineCell,
      ]),
    ).toEqual([
      ["问题一", "11月底前", "G2"],
      ["问题二", "2017-11-15", "G3"],
    ]);
  });

  test("collectives get their members from the list, unless 设置 names them", () => {
    expect(campaign.settings.collectives.get("各履职初评小组")).toEqual(["第一小组", "第二小组"]);
    expect(campaign.settings.collectives.get("评议对象所在单位")).toEqual(["某局", "某委"]);
    const named = readCampaign([...sheets, settings(["成员:各履职初评小组", "甲组、乙组"])]);
    expect(named.settings.collectives.get("各履职初评小组")).toEqual(["甲组", "乙组"]);
  });

  test("a rectification list without subjects is grouped by unit; the plan's own sheet is none of ours", () => {
    const { problems, sheets: found } = readCampaign([
      memoryGrid("任务分解表", [
        ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位 (责任人)", "备注"],
        ["准备阶段", "制定方案", "制定方案", "8月10日前", "综合文字组", null],
      ]),
      memoryGrid("清单", [
        ["存在问题", "整改措施", "责任单位", "整改时限"],
        ["问题一", "措施一", "教务处", "长期"],
      ]),
    ]);
    expect(found).toEqual({ problems: "清单" });
    expect(problems).toMatchObject([{ subject: "教务处", problem: "问题一" }]);
  });

  test("of two sheets that fit, the usual name goes first, a hidden one last", () => {
    const rows = (name: string): MemoryCell[][] => [
      ["姓名", "单位"],
      [name, "某局"],
    ];
    const found = (...grids: ReturnType<typeof memoryGrid>[]) => readCampaign(grids).subjects[0]!.name;
    expect(found(memoryGrid("旧名单", rows("旧")), memoryGrid("评议对象", rows("新")))).toBe("新");
    expect(found(memoryGrid("旧名单", rows("旧"), { hidden: true }), memoryGrid("名单", rows("新")))).toBe("新");
  });
});
