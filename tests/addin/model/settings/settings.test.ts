import { otherEntries, settingGroups, settingValue } from "../../../../addin/model/settings/setting-groups";
import { readSetting } from "../../../../addin/model/settings/typed-setting";
import { readSettings } from "../../../../core/evaluation/sheets/settings";
import { messagesIn } from "../../../../core/messages";
import { schemes } from "../../../../core/schemes";
import { memoryGrid } from "../../../../core/workbook/memory-grid";

const settings = readSettings([
  memoryGrid("设置", [
    ["项目", "内容"],
    ["年度", 2017],
    ["签发人", "签发人甲"],
    ["成员:各履职初评小组", "第一组、第二组"],
  ]),
]);
const rows = settingGroups.flatMap((group) => group.rows);
const value = (name: string) =>
  settingValue(
    rows.find((row) => row.name === name)!,
    settings,
  );

test("a value stands under any label that means it, with its cell", () => {
  expect(value("year")).toMatchObject({ text: "2017", cell: "B2", labels: ["年份", "年度"] });
  expect(value("issuer")).toMatchObject({ text: "签发人甲", cell: "B3" });
  expect(value("office")).toMatchObject({ text: "", cell: null, labels: expect.arrayContaining(["发文单位"]) });
});

test("what no group shows is left to the sheet", () => {
  expect(otherEntries(settings)).toEqual([{ label: "成员:各履职初评小组", text: "第一组、第二组", cell: "B4" }]);
});

test("every row has its words in both languages, and every label is one that the schemes write", () => {
  const written = new Set(schemes.flatMap((scheme) => scheme.settings.map(([label]) => label)));
  for (const { name, label } of rows) {
    expect(written).toContain(label);
    for (const language of ["zh-CN", "en"] as const)
      expect(messagesIn(language).pane.settings.rows[name].effect).not.toBe("");
  }
});

test.each([
  ["days", "5", "5"],
  ["days", "５ 天", "5"],
  ["days", "七", "not-number"],
  ["days", "-1", "not-number"],
  ["year", "2018年", "2018"],
  ["year", "18", "not-number"],
  ["day", "9月20日", "2017-09-20"],
  ["day", "下周", "not-day"],
  ["day", "", ""],
  ["text", "  甲 ", "甲"],
  ["long", "一\n二", "一\n二"],
  ["text", "=1+1", "=1+1"],
  ["yes-no", "是", "是"],
] as const)("%s: %j → %s", (shape, typed, expected) => {
  const read = readSetting(shape, typed, 2017);
  expect(read.ok ? read.text : read.why).toBe(expected);
});
