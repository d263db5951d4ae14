import {
  documentKind,
  documentKinds,
  type DocumentDraft,
  type DocumentKindId,
  type TemplateField,
} from "../../core/documents";
import { officeContext, registerRows, settingsWith } from "./office-workbook";

type Row = Readonly<Record<string, unknown>>;
const drafts = (id: DocumentKindId, ...args: Parameters<typeof officeContext>): readonly DocumentDraft[] =>
  documentKind(id).plan(officeContext(...args));
const rows = (draft: DocumentDraft | undefined, tag: string): readonly Row[] =>
  (draft?.data[tag] ?? []) as readonly Row[];
const lacks = (draft: DocumentDraft | undefined): string[] =>
  (draft?.missing ?? []).map(
    ({ tag, sheet, cell, label, fatal }) => `${tag} ${sheet}!${cell ?? label ?? "-"}${fatal ? " 不出" : ""}`,
  );

describe("bulletin", () => {
  const bulletin = (...args: Parameters<typeof officeContext>) => drafts("bulletin", ...args)[0]!;

  test("lead, counts and the whole table, phases marked where they begin", () => {
    const draft = bulletin();
    expect(draft).toMatchObject({ title: "述职评议工作进展情况", subject: "", fileStem: "某县述职评议情况简报{编号}" });
    expect(draft.data).toMatchObject({
      简报名称: "某县述职评议\n情况简报",
      导语: "截至2017年9月10日，任务分解表共列5项任务，其中已完成1项，逾期1项，临期1项，正常1项，待定1项。",
      任务总数: 5,
      逾期数: 1,
      表题: "某县人大常委会述职评议任务分解表",
      编辑: "编辑人",
      签发: "签发人",
      本期发至: "县委办，存档。",
    });
    expect(
      rows(draft, "任务").map((row) => [row["工作阶段"], row["阶段首行"], row["工作内容"], row["状态"]].join(" ")),
    ).toEqual([
      "准备阶段 (8月份) true 制定方案 已完成",
      "准备阶段 (8月份) false 报告公示 逾期10天",
      "初评阶段 (8月20至9月20日) true 资料汇编 还有2天",
      "整改阶段 (10月至11月) true 上报整改措施 待定",
      "整改阶段 (10月至11月) false 报告整改情况 正常",
    ]);
    expect(rows(draft, "任务")[1]).toMatchObject({
      完成时间: "8月底前",
      截止日期: "2017年8月31日",
      责任单位: "各履职初评小组、评议对象所在单位",
    });
    expect(rows(draft, "逾期任务").map((row) => row["工作内容"])).toEqual(["报告公示"]);
    expect(draft.missing).toEqual([]);
  });

  test("the progress since the newest issue whose figures the register kept", () => {
    const note = "进展:已完成0、逾期2、临期1、正常1、待定1、无期限0";
    const register = registerRows(
      ["简报", 2017, "第3期", null, "标题", null, null, "a.docx", "ab", "已出", note],
      ["简报", 2017, "第 4 期", null, "讲话", null, null, "b.docx", "cd", "已出", ""],
    );
    expect(rows(bulletin({ 文书台账: register }), "较上期")).toEqual([
      { 文字: "与第3期相比，已完成增加1项，逾期减少1项。" },
    ]);
    expect(rows(bulletin(), "较上期")).toEqual([]);
    expect(bulletin().note).toBe("进展:已完成1、逾期1、临期1、正常1、待定1、无期限0");
  });

  test("results are in it when they are public", () => {
    expect(rows(bulletin(), "测评结果")).toMatchObject([
      { 姓名: "评议对象甲", 单位: "某局", 结果: "满意20票，基本满意3票，不满意1票" },
      { 姓名: "评议对象乙" },
    ]);
  });

  test.each([["否"], ["不公布"], [null], ["待定"]])("当场公布 %s: no result, nowhere in the data", (words) => {
    const draft = bulletin({ 设置: settingsWith({ 当场公布: words }) });
    expect(JSON.stringify(draft.data)).not.toMatch(/20票|满意20|评议对象乙/);
    expect(rows(draft, "测评结果")).toEqual([]);
  });

  test("without 设置 there is no made-up name: what is missing is said by sheet and row", () => {
    const draft = bulletin({ 设置: null });
    expect(draft.data["简报名称"]).toBeUndefined();
    expect(draft.fileStem).toBe("情况简报{编号}");
    expect(lacks(draft)).toEqual([
      "简报名称 设置!简报名称",
      "发文单位 设置!发文单位",
      "编辑 设置!编辑",
      "审核 设置!审核",
      "签发 设置!签发",
      "本期发至 设置!本期发至",
    ]);
    expect(lacks(bulletin({ 设置: settingsWith({ 签发: null }) }))).toEqual(["签发 设置!B7"]);
  });

  test("the breakdown table alone is enough", () => {
    const only = { 设置: null, 时间节点: null, 评议对象: null, 征求意见: null, 测评结果: null, 问题整改: null };
    expect(rows(bulletin(only), "任务")).toHaveLength(5);
  });

  test("articles: one loop row each, no table, titles in the register; --title goes before", () => {
    const articles = [
      { title: "讲话一", author: "讲话人甲", paragraphs: ["一、要点", "一是抓落实。"] },
      { title: "讲话二", author: "", paragraphs: ["正文。"] },
    ];
    const draft = bulletin({}, { articles });
    expect(rows(draft, "文章").map((each) => `${each["题目"]} ${each["作者"]}`)).toEqual([
      "讲话一 讲话人甲",
      "讲话二 ",
    ]);
    expect([draft.title, draft.data["标题"], draft.data["表题"], rows(draft, "任务")]).toEqual([
      "讲话一；讲话二",
      "",
      "",
      [],
    ]);
    expect(bulletin({}, { articles, title: "动员会专刊" })).toMatchObject({ title: "动员会专刊" });
    expect(JSON.stringify(draft.data)).not.toContain("20票");
  });

  test("nothing to say without plan and articles", () => {
    expect(drafts("bulletin", { 任务分解表: null, 问题整改: null })).toEqual([]);
  });
});

describe("feedback letters", () => {
  test("one a subject: addressee, meeting, votes, opinions without their sources, problems, times", () => {
    const [first, second] = drafts("feedback-letter");
    expect(first).toMatchObject({ subject: "评议对象甲", title: "关于评议对象甲同志述职评议意见的函", missing: [] });
    expect(first!.data).toMatchObject({
      主送: "某局",
      职务: "局长",
      会议名称: "县人大常委会十七届五次会议",
      会议日期: "2017年9月27日",
      意见: [{ 序号: 1, 意见: "服务不够主动。", 方面: "工作作风", 渠道: "座谈走访" }],
      报送措施时限: "接到评议意见后10日内",
      报告整改时限: "11月底",
    });
    expect(JSON.stringify(first!.data)).not.toContain("某乡某代表");
    expect(rows(first, "测评")).toMatchObject([
      {
        应到: "25",
        票数: "满意20票，基本满意3票，不满意1票",
        等次: "",
        各等次: [{ 名称: "满意", 票数: "20", 比例: "83.3%" }, { 比例: "12.5%" }, { 比例: "4.2%" }],
      },
    ]);
    expect(rows(first, "问题").map((row) => `${row["整改时限"]} ${row["截止日期"]}`)).toEqual([
      "11月15日前 2017年11月15日",
      "长期坚持 ",
    ]);
    expect(second).toMatchObject({ subject: "评议对象乙", data: { 意见数: 0, 问题数: 1 } });
  });

  test("points instead of votes", () => {
    const scores = [
      ["评议对象", "服务对象", "所在单位", "社会各界", "社会群众", "日常扣分", "加分"],
      ["评议对象甲", 33, 14, 18, 9, 5, 2],
    ];
    const [first] = drafts("feedback-letter", { 测评结果: null, 评分: scores });
    expect(rows(first, "评分")).toMatchObject([{ 总分: "91" }]);
  });

  test("an office that is evaluated is not called 同志", () => {
    const [office] = drafts("feedback-letter", {
      评议对象: [
        ["姓名", "单位", "职务"],
        ["某办公室", "某办公室", null],
      ],
      征求意见: [
        ["评议对象", "意见"],
        ["某办公室", "意见。"],
      ],
    });
    expect(office!.title).toBe("关于某办公室述职评议意见的函");
  });

  test.each<[what: string, replaced: Parameters<typeof officeContext>[0], name: string, says: string[]]>([
    [
      "no unit",
      {
        评议对象: [
          ["姓名", "单位", "职务"],
          ["评议对象甲", "某局", "局长"],
          ["评议对象乙", null, "主任"],
        ],
      },
      "评议对象乙",
      ["单位 评议对象!B3 不出"],
    ],
    [
      "nothing said about a subject",
      { 征求意见: null, 测评结果: null, 问题整改: null },
      "评议对象甲",
      ["意见、测评结果或问题 征求意见!- 不出"],
    ],
    [
      "a count left blank",
      {
        测评结果: [
          ["评议对象", "发出", "收回", "有效", "无效", "满意", "不满意"],
          ["评议对象甲", 24, 24, 24, 0, 20, null],
        ],
      },
      "评议对象甲",
      ["不满意 测评结果!G2 不出"],
    ],
    [
      "a name that is not in the list",
      {
        征求意见: [
          ["评议对象", "意见"],
          ["评议对象丁", "意见。"],
        ],
      },
      "评议对象丁",
      ["姓名“评议对象丁” 评议对象!- 不出"],
    ],
    ["no sender", { 设置: settingsWith({ 发文单位: null }) }, "评议对象甲", ["发文单位 设置!B3 不出"]],
    [
      "no code: said, not refused",
      { 设置: settingsWith({ "代字:函": null }) },
      "评议对象甲",
      ["发文字号 设置!代字:函"],
    ],
  ])("%s", (_, replaced, name, says) => {
    const found = drafts("feedback-letter", replaced).find(({ subject }) => subject === name);
    expect(lacks(found)).toEqual(says);
  });

  test.each([
    ["feedback-letter", { "发文单位:函": "某县人大常委会" }, "某县人大常委会"],
    ["feedback-letter", { "发文单位:通知": "某县人大常委会" }, "某县评议办"],
    ["feedback-letter", {}, "某县评议办"],
    ["rectification-notice", { "发文机关：通知": "某县人大\n常委会" }, "某县人大常委会"],
    ["reminder", { "发文单位:催办": "督查组" }, "督查组"],
    ["bulletin", { "发文单位:函": "某县人大常委会" }, "某县评议办"],
  ] as const)("%s with %j is issued by %s", (kind, own, office) => {
    const [first] = drafts(kind, { 设置: settingsWith({ 发文单位: "某县评议办", ...own }) });
    expect(first?.data["发文单位"]).toBe(office);
  });

  test("an office of the series' own is enough", () => {
    const [first] = drafts("feedback-letter", {
      设置: settingsWith({ 发文单位: null, "发文单位:函": "某县人大常委会" }),
    });
    expect(lacks(first)).toEqual([]);
  });

  test("an opinion about a unit belongs to the subject of that unit", () => {
    const [first] = drafts("feedback-letter", {
      征求意见: [
        ["评议对象", "意见"],
        ["某局", "关于某局的意见。"],
      ],
    });
    expect(rows(first, "意见").map((row) => row["意见"])).toEqual(["关于某局的意见。"]);
  });
});

describe("rectification notices", () => {
  test("one a subject with open problems: leaders, last day, the letter it rests on", () => {
    const register = registerRows(
      ["反馈意见函", 2017, "某人常函〔2017〕1号", null, "函", "评议对象甲", null, null, null, "作废"],
      ["反馈意见函", 2017, "某人常函〔2017〕2号", null, "函", "评议对象甲", null, null, null, "已出"],
    );
    const notices = drafts("rectification-notice", { 文书台账: register });
    expect(notices.map(({ subject }) => subject)).toEqual(["评议对象甲"]);
    expect(notices[0]!.data).toMatchObject({
      主送: "某局",
      依据文号: "某人常函〔2017〕2号",
      问题数: 2,
      责任领导: "领导甲、领导乙",
      最后期限: "2017年11月15日",
      报告整改时限: "11月底",
    });
  });

  test("a problem without time or without anyone who answers for it stops that notice, by cell", () => {
    const [notice] = drafts("rectification-notice", {
      问题整改: [
        ["评议对象", "问题", "整改要求", "责任领导", "责任单位", "整改时限"],
        ["评议对象甲", "宣传不够", null, null, null, null],
      ],
    });
    expect(lacks(notice)).toEqual(["整改时限 问题整改!F2 不出", "责任领导 问题整改!D2 不出"]);
  });

  test.each([
    ["已完成", false],
    ["已整改", false],
    ["已销号", false],
    ["√", false],
    ["未完成", true],
    ["正在整改", true],
    ["持续整改", true],
    ["", true],
  ])("完成情况 “%s”: open %s", (done, open) => {
    const problems = [
      ["评议对象", "问题", "整改要求", "责任领导", "整改时限", "完成情况"],
      ["评议对象甲", "宣传不够", "加强", "领导甲", "11月底", done],
    ];
    expect(drafts("rectification-notice", { 问题整改: problems })).toHaveLength(open ? 1 : 0);
  });
});

describe("reminders", () => {
  test("one a unit with something overdue or due soon; collectives are their members", () => {
    const reminders = drafts("reminder");
    expect(reminders.map(({ subject, data }) => `${subject} ${data["逾期数"]} ${data["临期数"]}`)).toEqual([
      "第一小组 1 0",
      "第二小组 1 0",
      "某局 1 0",
      "某委 1 0",
      "档案视频组 0 1",
    ]);
    expect(rows(reminders[4], "临期任务")).toMatchObject([{ 工作内容: "资料汇编", 状态: "还有2天" }]);
  });

  test("none without a plan, none when nothing is urgent", () => {
    expect(drafts("reminder", { 任务分解表: null, 问题整改: null })).toEqual([]);
    expect(drafts("reminder", {}, { today: "2017-08-01" })).toEqual([]);
  });
});

describe("fields", () => {
  const tagsOf = (fields: readonly TemplateField[]): string[] => fields.map(({ tag }) => tag).sort();

  function undeclared(data: unknown, fields: readonly TemplateField[]): string[] {
    if (Array.isArray(data)) return data.flatMap((row) => undeclared(row, fields));
    if (typeof data !== "object" || data === null) return [];
    return Object.entries(data).flatMap(([tag, value]) => {
      const field = fields.find((each) => each.tag === tag);
      if (!field) return [tag];
      return field.fields ? undeclared(value, field.fields) : [];
    });
  }

  test.each(documentKinds.map(({ id }) => id))("%s: every value has a field, every field a value", (id) => {
    const { fields, series } = documentKind(id);
    const draft = drafts(
      id,
      {},
      { articles: id === "bulletin" ? [{ title: "题", author: "", paragraphs: ["一"] }] : [] },
    )[0]!;
    const number = series.style === "issue" ? ["期号", "总期号"] : ["发文字号"];
    const date = series.style === "issue" ? "日期" : "成文日期";
    expect([...new Set([...Object.keys(draft.data), ...number, date])].sort()).toEqual(tagsOf(fields));
    expect(undeclared(drafts(id)[0]!.data, fields)).toEqual([]);
  });

  test("every field says what it is, in plain words", () => {
    const walk = (fields: readonly TemplateField[]): void => {
      for (const field of fields) {
        expect(field.meaning.length).toBeGreaterThan(1);
        if (field.fields) walk(field.fields);
      }
    };
    for (const { fields } of documentKinds) walk(fields);
  });
});
