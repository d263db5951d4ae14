import { documentKind, type DocumentKindId } from "../../core/documents";
import { messagesIn } from "../../core/messages";
import { officeContext } from "./office-workbook";

const subjects = [
  ["姓名", "单位", "职务"],
  ["李明", "某局", "局长"],
  ["李明", "某委", "主任"],
  ["王芳", "某办", "主任"],
];
const clear = {
  评议对象: subjects,
  征求意见: [
    ["评议对象", "单位", "意见"],
    ["李明", "某局", "局里的意见"],
    ["李明", "某委", "委里的意见"],
    [null, null, "委里的又一条"],
    ["王芳", null, "办里的意见"],
  ],
  测评结果: [
    ["评议对象", "收回", "有效", "无效", "满意", "基本满意", "不满意"],
    ["李明（某局）", 24, 24, 0, 20, 3, 1],
    ["李明(某委)", 24, 24, 0, 10, 8, 6],
    ["王芳", 24, 24, 0, 24, 0, 0],
  ],
  问题整改: [
    ["评议对象", "问题", "整改要求", "责任领导", "整改时限", "完成情况"],
    ["某委", "委里的问题", "改", "领导甲", "11月15日前", null],
    ["李明（某局）", "局里的问题", "改", "领导乙", "11月15日前", null],
  ],
} as const;

const drafts = (id: DocumentKindId, sheets: Parameters<typeof officeContext>[0]) =>
  documentKind(id).plan(officeContext(sheets));
const texts = (rows: unknown, tag: string) => (rows as Record<string, string>[]).map((row) => row[tag]);

test("namesakes whom the other sheets tell apart: a letter each, with their own opinions, votes and problems", () => {
  const letters = drafts("feedback-letter", clear);
  expect(letters.map(({ subject, fileStem, missing }) => [subject, fileStem, missing])).toEqual([
    ["李明（某局）", "反馈意见函-李明（某局）-{编号}", []],
    ["李明（某委）", "反馈意见函-李明（某委）-{编号}", []],
    ["王芳", "反馈意见函-王芳-{编号}", []],
  ]);
  expect(letters.map(({ data }) => [data["姓名"], data["主送"], texts(data["意见"], "意见")])).toEqual([
    ["李明", "某局", ["局里的意见"]],
    ["李明", "某委", ["委里的意见", "委里的又一条"]],
    ["王芳", "某办", ["办里的意见"]],
  ]);
  expect(letters.map(({ data }) => texts(data["问题"], "问题"))).toEqual([["局里的问题"], ["委里的问题"], []]);
  const notices = drafts("rectification-notice", clear);
  expect(notices.map(({ subject, data }) => [subject, texts(data["问题"], "问题")])).toEqual([
    ["李明（某局）", ["局里的问题"]],
    ["李明（某委）", ["委里的问题"]],
  ]);
});

test("one unit, one name, two posts: told apart by the post", () => {
  const letters = drafts("feedback-letter", {
    评议对象: [subjects[0]!, ["李明", "某局", "局长"], ["李明", "某局", "副局长"]],
    征求意见: [
      ["评议对象", "意见"],
      ["李明（副局长）", "副局长的意见"],
      ["李明（某局局长）", "局长的意见"],
    ],
    测评结果: null,
    问题整改: null,
  });
  expect(letters.map(({ subject, data }) => [subject, texts(data["意见"], "意见")])).toEqual([
    ["李明（某局局长）", ["局长的意见"]],
    ["李明（某局副局长）", ["副局长的意见"]],
  ]);
});

describe("namesakes who cannot be told apart", () => {
  const unclear = {
    ...clear,
    征求意见: [
      ["评议对象", "意见"],
      ["李明", "意见一"],
      ["王芳", "意见二"],
      ["李明", "意见三"],
    ],
  };
  const refusals = (id: DocumentKindId, sheets: Parameters<typeof officeContext>[0]) =>
    drafts(id, sheets).map(({ subject, missing }) => [
      subject,
      ...missing.filter(({ fatal }) => fatal).map(({ sheet, rows, why }) => `${why} ${sheet} ${rows?.join(",")}`),
    ]);

  test("neither gets a letter, the others do; a notice needs only the problems", () => {
    expect(refusals("feedback-letter", unclear)).toEqual([
      ["李明（某局）", "unclear 征求意见 2,4"],
      ["李明（某委）", "unclear 征求意见 2,4"],
      ["王芳"],
    ]);
    expect(refusals("rectification-notice", unclear)).toEqual([["李明（某局）"], ["李明（某委）"]]);
  });

  test("a notice is refused for open problems, not for those put right", () => {
    const problems = (done: string | null) => ({
      ...clear,
      问题整改: [clear.问题整改[0], ["李明", "谁的问题", "改", "领导甲", "11月15日前", done]],
    });
    expect(refusals("rectification-notice", problems(null))).toEqual([
      ["李明（某局）", "unclear 问题整改 2"],
      ["李明（某委）", "unclear 问题整改 2"],
    ]);
    expect(refusals("rectification-notice", problems("已完成"))).toEqual([]);
  });

  test.each([
    [
      "zh-CN",
      "没有出这一份，也没有占号：“征求意见”表第2、4行没有写明是不是“李明（某局）”（有同名的人）：姓名后面写明单位，或加一列“单位”。补上以后再运行一次。",
    ],
    [
      "en",
      'Not made, no number used: sheet "征求意见", row 2, 4, does not say whether "李明（某局）" or a namesake is meant: write the unit behind the name, or add a column 单位. Fill it in and run again.',
    ],
  ] as const)("in words: %s", (language, sentence) => {
    const missing = drafts("feedback-letter", unclear)[0]!.missing.filter(({ fatal }) => fatal);
    expect(messagesIn(language).documents.failed["missing-value"]({ missing, detail: "" })).toBe(sentence);
  });
});

test.each([
  [
    "zh-CN",
    "没有出这一份，也没有占号：“征求意见”表里没有“评议对象甲”的意见，测评结果和问题也没有：给这一位加上一行，或用 --only 只出别的几位。补上以后再运行一次。",
  ],
  [
    "en",
    'Not made, no number used: sheet "征求意见" has no opinion about "评议对象甲", and there is no ballot and no problem either: add a row, or name only the others with --only. Fill it in and run again.',
  ],
] as const)("someone about whom no sheet says anything, in words: %s", (language, sentence) => {
  const nothing = drafts("feedback-letter", { 征求意见: null, 测评结果: null, 问题整改: null });
  const missing = nothing.find(({ subject }) => subject === "评议对象甲")!.missing.filter(({ fatal }) => fatal);
  expect(messagesIn(language).documents.failed["missing-value"]({ missing, detail: "" })).toBe(sentence);
});

test("someone whom the list does not name, and a blank cell, in words", () => {
  const says = messagesIn("zh-CN").documents.failed["missing-value"];
  const [, , stranger] = drafts("feedback-letter", {
    征求意见: [
      ["评议对象", "意见"],
      ["评议对象丁", "意见"],
    ],
  });
  expect(says({ missing: stranger!.missing.filter(({ fatal }) => fatal), detail: "" })).toBe(
    "没有出这一份，也没有占号：“评议对象”表里没有“评议对象丁”。补上以后再运行一次。",
  );
  expect(says({ missing: [{ tag: "单位", sheet: "评议对象", cell: "B3" }], detail: "" })).toContain(
    "“评议对象”表 B3 缺“单位”",
  );
  expect(messagesIn("zh-CN").documents.mayLack({ tag: "签发", sheet: "设置", cell: "B5" })).toBe(
    "“设置”表 B5 空着，缺“签发”，文书照出",
  );
  const absent = { tag: "发文单位", sheet: "设置", cell: null, label: "发文单位" } as const;
  expect(says({ missing: [absent], detail: "" })).toContain(
    "“设置”表里没有“发文单位”一行：加一行，“项目”列写“发文单位”，“内容”列填上",
  );
  expect(says({ missing: [{ ...absent, why: "no-sheet" }], detail: "" })).toContain(
    "工作簿里没有“设置”表，缺“发文单位”：新建一张",
  );
  expect(messagesIn("zh-CN").documents.shownAsMissing({ ...absent, why: "no-sheet" })).toBe(
    "没有“设置”表：文书里以【待填：发文单位】标出",
  );
});
