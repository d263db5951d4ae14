import { judgeNumber, numbersFrom, readRegister, type NumberVerdict } from "../../core/documents/register";
import { kindSeries } from "../../core/documents/kinds/kind-series";
import { readSettings } from "../../core/evaluation/sheets/settings";
import { Fault } from "../../core/fault";
import { memoryGrid } from "../../core/workbook/memory-grid";

const register = readRegister([
  memoryGrid("文书台账", [
    ["文种", "年份", "编号", "标题", "日期", "状态"],
    ["简报", 2017, "第1期", "启动", "2017-08-10", "已出"],
    ["简报", 2017, "第3期", "分解任务", "2017-08-18", "已出"],
    ["简报", 2017, "第4期", "", "2017-08-20", "作废"],
    ["简报", 2017, "第5期", "", "", "预留"],
    ["简报", 2017, "第6期", "", "2017-08-22", "待出文件"],
    ["反馈意见函", 2017, "某人常函〔2017〕2号", "", "2017-10-01", "已出"],
  ]),
]);
const settings = readSettings([
  memoryGrid("设置", [
    ["项目", "内容"],
    ["代字:函", "某人常函"],
  ]),
]);
const series = (id: string) => kindSeries.find((kind) => kind.id === id)!.series;
const ground = (id: string, year = 2017) => ({ register, series: series(id), year, settings });

const told = (verdict: NumberVerdict): string =>
  [
    verdict.code,
    "number" in verdict ? verdict.number.text : "",
    "entry" in verdict ? verdict.entry.numberText : "",
    "skipped" in verdict ? verdict.skipped.join("、") : "",
  ]
    .filter((part) => part !== "")
    .join(" ");

test.each([
  ["bulletin", "第7期", "next 第7期"],
  ["bulletin", "7", "next 第7期"],
  ["bulletin", "第七期", "next 第7期"],
  ["bulletin", "2", "in-gap 第2期"],
  ["bulletin", "9", "ahead 第9期 第7期、第8期"],
  ["bulletin", "3", "taken 第3期"],
  ["bulletin", "第4期", "void 第4期"],
  ["bulletin", "5", "reserved 第5期 第5期"],
  ["bulletin", "6", "pending 第6期"],
  ["bulletin", "2016年第7期", "other-year"],
  ["bulletin", "下一期", "unreadable"],
  ["bulletin", "0", "unreadable"],
  ["bulletin", "-3", "unreadable"],
  ["feedback-letter", "3", "next 某人常函〔2017〕3号"],
  ["feedback-letter", "某人常函[2017]1号", "in-gap 某人常函〔2017〕1号"],
  ["feedback-letter", "某人常函〔2017〕2号", "taken 某人常函〔2017〕2号"],
  ["feedback-letter", "别人函〔2017〕9号", "other-code"],
  ["feedback-letter", "〔2018〕9号", "other-year"],
])("%s %s → %s", (kind, text, expected) => {
  expect(told(judgeNumber(ground(kind), text))).toBe(expected);
});

test.each([
  [7, 2, ["第7期", "第8期"]],
  [2, 3, ["第2期", "第7期", "第8期"]],
  [20, 1, ["第20期"]],
])("from %d on, %d free numbers", (start, count, expected) => {
  expect(numbersFrom(ground("bulletin"), start, count).map(({ text }) => text)).toEqual(expected);
});

test("another year has its own numbers", () => {
  expect(told(judgeNumber(ground("bulletin", 2018), "1"))).toBe("next 第1期");
});

test.each([1, 3, 4, 5, 6])("%d is not free, whatever its state", (start) => {
  expect(() => numbersFrom(ground("bulletin"), start, 1)).toThrow(Fault);
});
