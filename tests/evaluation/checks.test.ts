import { readCampaign } from "../../core/evaluation";
import { checkCampaign } from "../../core/evaluation/checks";
import { memoryGrid, type MemoryCell } from "../../core/workbook";

const findings = (name: string, rows: MemoryCell[][]) => {
  const sheets = [memoryGrid(name, rows)];
  return checkCampaign(readCampaign(sheets, 2017), sheets);
};

describe("ballot-inconsistent", () => {
  const heads = ["评议对象", "应到", "实到", "发出", "收回", "有效", "无效", "满意", "基本满意", "不满意", "弃权"];
  const rules = (row: MemoryCell[]) =>
    findings("测评结果", [heads, ["对象甲", ...row]]).map(({ code, severity, cell, values }) => {
      const { rule, left, right } = values as { rule: string; left: number; right: number };
      return `${code} ${severity} ${cell} ${rule} ${left} ${right}`;
    });

  test.each<[what: string, row: MemoryCell[]]>([
    ["all in order", [25, 24, 24, 24, 23, 1, 20, 2, 1, 0]],
    ["an abstention counted among the valid votes", [25, 24, 24, 24, 24, 0, 20, 2, 1, 1]],
    ["an abstention counted apart", [25, 24, 24, 24, 23, 1, 20, 2, 1, 1]],
    ["fewer issued than present, fewer collected than issued", [25, 24, 23, 22, 22, 0, 20, 1, 1, 0]],
    ["figures not filled in yet", [25, null, null, null, null, null, null, null, null, null]],
  ])("says nothing: %s", (_, row) => expect(rules(row)).toEqual([]));

  test.each<[row: MemoryCell[], says: string[]]>([
    [[24, 25, 25, 25, 25, 0, 25, 0, 0, 0], ["ballot-inconsistent error C2 实到≤应到 25 24"]],
    [[25, 24, 25, 24, 24, 0, 24, 0, 0, 0], ["ballot-inconsistent error D2 发出≤实到 25 24"]],
    [[25, 24, 24, 25, 25, 0, 25, 0, 0, 0], ["ballot-inconsistent error E2 收回≤发出 25 24"]],
    [[25, 24, 24, 24, 22, 1, 20, 1, 1, 0], ["ballot-inconsistent error E2 收回=有效+无效 24 23"]],
    [[25, 24, 24, 24, 24, 0, 20, 2, 1, 0], ["ballot-inconsistent error F2 有效=各等次之和 24 23"]],
  ])("%j", (row, says) => expect(rules(row)).toEqual(says));
});

describe("subject-duplicate", () => {
  const rows = (...subjects: MemoryCell[][]) =>
    findings("评议对象", [["姓名", "单位", "职务"], ...subjects]).map(({ code, severity, cell, values }) => [
      code,
      severity,
      cell,
      values,
    ]);

  test("one person twice, also with blanks in the name", () => {
    expect(rows(["李明", "某局", "局长"], ["王芳", "某委", "主任"], ["李　明", "某局", null])).toEqual([
      ["subject-duplicate", "error", "A4", { name: "李明", firstRow: 2 }],
    ]);
  });

  test("two people of one name in two units, and names still blanked out, are no duplicates", () => {
    expect(rows(["李明", "某局", "局长"], ["李明", "某委", "主任"], ["XX", null, null], ["XX", null, null])).toEqual(
      [],
    );
  });
});

describe("who reports to the voters", () => {
  const deputies = "甲乙丙丁戊己庚辛壬癸".split("").map((letter) => `代表${letter}`);
  const said = (settings: MemoryCell[][], ...subjects: MemoryCell[][]) => {
    const sheets = [
      memoryGrid("设置", [["项目", "内容", "说明"], ...settings]),
      memoryGrid("评议对象", [["姓名", "单位", "评议小组"], ...subjects]),
    ];
    return checkCampaign(readCampaign(sheets, 2017), sheets).map(({ code, severity, cell, values }) => [
      code,
      severity,
      cell,
      values,
    ]);
  };
  const group: MemoryCell[] = ["成员:第一代表小组", deputies.join("、"), ""];
  const listed = (count: number): MemoryCell[][] =>
    deputies.slice(0, count).map((name) => [name, "某镇", "第一代表小组"]);

  test.each([
    ["a third of ten, rounded down", "三分之一", 3],
    ["a third of ten, rounded up", "1/3", 4],
    ["half of them", "二分之一", 5],
    ["no share in the words", "每组若干", 9],
    ["nobody listed yet", "三分之一", 0],
  ])("says nothing: %s", (_, share, count) => {
    expect(said([["述职比例", share, ""], group], ...listed(count))).toEqual([]);
  });

  test.each([
    ["too few", "三分之一", 2, { share: "三分之一", listed: 2, least: 3, most: 4 }],
    ["too many", "1/3", 5, { share: "1/3", listed: 5, least: 3, most: 4 }],
    ["half of ten is five", "二分之一", 4, { share: "二分之一", listed: 4, least: 5, most: 5 }],
  ])("%s", (_, share, count, values) => {
    expect(said([["述职比例", share, ""], group], ...listed(count))).toEqual([
      ["share-mismatch", "warning", "A2", { group: "第一代表小组", members: 10, ...values }],
    ]);
  });

  test("without 述职比例 or members nothing is compared", () => {
    expect(said([group], ...listed(9))).toEqual([]);
    expect(said([["述职比例", "三分之一", ""]], ...listed(9))).toEqual([]);
  });

  test("nobody twice in a term", () => {
    const subjects = [
      ["代表甲", "某镇", ""],
      ["代表 乙", "某镇", ""],
      ["代表丙", "某镇", ""],
    ];
    expect(said([["本届已述职", "代表乙、代表丁", ""]], ...subjects)).toEqual([
      ["subject-again", "warning", "A3", { name: "代表乙" }],
    ]);
    expect(said([["本届已述职", "", ""]], ...subjects)).toEqual([]);
  });
});

describe("subject-unclear: rows that name a namesake", () => {
  const subjects: MemoryCell[][] = [
    ["姓名", "单位", "职务"],
    ["李明", "某局", "局长"],
    ["李明", "某委", "主任"],
    ["王芳", "某办", "主任"],
  ];
  const opinions = (headings: MemoryCell[], ...rows: MemoryCell[][]) => {
    const sheets = [memoryGrid("评议对象", subjects), memoryGrid("征求意见", [headings, ...rows])];
    return checkCampaign(readCampaign(sheets), sheets).map(({ code, severity, row, values }) => [
      code,
      severity,
      row,
      values,
    ]);
  };

  test("by the name alone: one error for the sheet, with all its rows", () => {
    expect(
      opinions(["评议对象", "意见"], ["李明", "多下基层"], ["王芳", "无"], ["李　明", "加强学习"], [null, "无"]),
    ).toEqual([
      ["subject-unclear", "error", 2, { name: "李明", choices: ["李明（某局）", "李明（某委）"], rows: [2, 4, 5] }],
    ]);
  });

  test.each<[says: string, headings: MemoryCell[], row: MemoryCell[]]>([
    ["the unit in brackets", ["评议对象", "意见"], ["李明（某局）", "多下基层"]],
    ["unit and post in narrow brackets", ["评议对象", "意见"], ["李明(某委主任)", "多下基层"]],
    ["the unit before the name", ["评议对象", "意见"], ["某局 李明", "多下基层"]],
    ["the unit alone", ["评议对象", "意见"], ["某委", "多下基层"]],
    ["a column 单位", ["评议对象", "单位", "意见"], ["李明", "某委", "多下基层"]],
    ["a column 所在单位", ["评议对象", "所在单位", "意见"], ["李明", "某局", "多下基层"]],
  ])("%s tells them apart", (_says, headings, row) => expect(opinions(headings, row)).toEqual([]));

  test("a unit that neither of them has tells nothing", () => {
    expect(opinions(["评议对象", "单位", "意见"], ["李明", "某办", "多下基层"])).toHaveLength(1);
  });
});

describe("register-double", () => {
  const numbers = (...entries: [kind: string, number: string, state?: string][]) =>
    findings("文书台账", [
      ["文种", "年份", "编号", "标题", "状态"],
      ...entries.map(([kind, number, state]) => [kind, 2017, number, "标题", state ?? "已出"]),
    ]).map(({ code, severity, row, values }) => [code, severity, row, (values as { firstRow: number }).firstRow]);

  test("the same number again, whatever its brackets, and a void one given again", () => {
    expect(numbers(["简报", "第2期"], ["简报", "第 2 期"])).toEqual([["register-double", "error", 3, 2]]);
    expect(numbers(["反馈意见函", "某函〔2017〕1号"], ["反馈意见函", "某函[2017]1号"])).toHaveLength(1);
    expect(numbers(["简报", "第2期", "作废"], ["简报", "第2期"])).toHaveLength(1);
    expect(numbers(["反馈意见函", "某常发〔2017〕1号"], ["整改通知书", "某常发〔2017〕1号"])).toHaveLength(1);
  });

  test("the same figure in two series or two years is no double", () => {
    expect(numbers(["简报", "第1期"], ["反馈意见函", "某函〔2017〕1号"], ["反馈意见函", "某函〔2018〕1号"])).toEqual(
      [],
    );
  });
});
