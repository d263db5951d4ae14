import { missingPlace } from "../../../../addin/model/documents/missing-place";
import { settingFields, valuesOf, type LastIssued } from "../../../../addin/model/documents/setting-fields";
import { readTypedDay } from "../../../../addin/model/documents/typed-day";
import { kindDescriptions, type MissingValue } from "../../../../core/documents";
import { readSettings } from "../../../../core/evaluation/sheets/settings";
import { memoryGrid } from "../../../../core/workbook/memory-grid";

const settings = readSettings([
  memoryGrid("设置", [
    ["项目", "内容"],
    ["编辑", "编辑甲"],
    ["审核", "审核乙"],
    ["签发人", ""],
    ["分送", "县委办、政府办，存档。"],
  ]),
]);
const kind = (id: string) => kindDescriptions.find((each) => each.id === id)!;

const told = (id: string, last: LastIssued | null = null): string[] =>
  settingFields(kind(id), settings, last).map(
    ({ tag, text, long, source }) =>
      `${tag}${long ? "（长）" : ""}=${text} ${source.code === "same" ? `与${source.number}同` : source.code === "cell" ? source.cell : "空"}`,
  );

test("signers and distribution of a bulletin, each with the cell that it comes from", () => {
  expect(told("bulletin")).toEqual([
    "编辑=编辑甲 B2",
    "审核=审核乙 B3",
    "签发= 空",
    "本期发至（长）=县委办、政府办，存档。 B5",
  ]);
});

test("what is as in the issue before says so; what was changed since names its cell", () => {
  const last = { number: "第3期", values: { 编辑: "编辑甲", 审核: "审核丁", 本期发至: "县委办、政府办，存档。" } };
  expect(told("bulletin", last)).toEqual([
    "编辑=编辑甲 与第3期同",
    "审核=审核乙 B3",
    "签发= 空",
    "本期发至（长）=县委办、政府办，存档。 与第3期同",
  ]);
});

test("every kind has its fields from its own list, none is known by name", () => {
  for (const each of kindDescriptions) {
    const fields = settingFields(each, settings, null);
    expect(fields.map(({ tag }) => tag)).toEqual(each.fields.filter(({ setting }) => setting).map(({ tag }) => tag));
    expect(fields.length).toBeGreaterThan(0);
  }
});

test("the values that the next document is compared with go by our labels", () => {
  expect(valuesOf(settingFields(kind("bulletin"), settings, null))).toEqual({
    编辑: "编辑甲",
    审核: "审核乙",
    签发: "",
    本期发至: "县委办、政府办，存档。",
  });
});

const missing = (more: Partial<MissingValue>): MissingValue => ({
  tag: "签发人",
  sheet: "设置",
  cell: null,
  fatal: false,
  ...more,
});

test.each<[string, MissingValue, object]>([
  ["a blank row of 设置", missing({ cell: "B4" }), { by: "setting", labels: ["签发", "签发人"], cell: "B4" }],
  ["a row that is not there", missing({ label: "代字:函" }), { by: "setting", labels: ["代字:函"], cell: null }],
  ["a cell of another sheet", missing({ sheet: "评议对象", cell: "C7" }), { by: "cell", cell: "C7" }],
  [
    "rows that only give a name",
    missing({ sheet: "征求意见", rows: [5, 9], why: "unclear" }),
    { by: "cell", cell: "A5" },
  ],
  ["no place at all", missing({ sheet: "征求意见" }), { by: "hand" }],
])("%s", (_, value, expected) => {
  expect(missingPlace(value, settings)).toEqual(expected);
});

test.each([
  ["9月27日", "2017-09-27"],
  ["9.27", "2017-09-27"],
  ["9/27", "2017-09-27"],
  ["2018-1-5", "2018-01-05"],
  ["9月", undefined],
  ["9月底前", undefined],
  ["2月30日", undefined],
  ["明天", undefined],
])("a day typed as %s is %s", (text, day) => {
  expect(readTypedDay(text, 2017)?.day).toBe(day);
});
