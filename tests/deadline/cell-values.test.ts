import { explainDeadline, parseDeadline, parseDeadlineValue, parsePhaseWindow } from "../../core/deadline";
import { messagesIn } from "../../core/messages";
import { sayMeaning } from "./say-meaning";

const context = { year: 2017 };

test.each([
  [42972, "2017/8/25", true, false, "2017-08-25 日期"],
  [42972, "42972", false, false, "2017-08-25 日期"],
  [41510, "2017/8/25", true, true, "2017-08-25 日期"],
  [42972.75, "2017/8/25 18:00", true, false, "2017-08-25 自18:00 日期"],
  [3000, "3000", false, false, "无：not-a-date"],
  [60, "1900/2/29", true, false, "无：invalid-date"],
  ["8月25日前", "8月25日前", false, false, "2017-08-25 前"],
  [null, "", false, false, "无：blank"],
  [true, "TRUE", false, false, "无：not-a-date"],
])("the cell %p shown as %j", (value, text, isDate, date1904, means) => {
  expect(sayMeaning(parseDeadlineValue(value, { text, isDate, date1904 }, context).meaning)).toBe(means);
});

test.each([
  ["准备阶段 (8月份)", "2017-08-01", "2017-08-31"],
  ["初评阶段 (8月20至9月20日)", "2017-08-20", "2017-09-20"],
  ["评议阶段 (9月下旬)", "2017-09-21", "2017-09-30"],
  ["整改阶段 (10月至 11月)", "2017-10-01", "2017-11-30"],
  ["准备阶段(11月上旬至11月中旬)", "2017-11-01", "2017-11-20"],
  ["第一阶段（9月份开始）", "2017-09-01", null],
  ["总结阶段（12月10日前）", null, "2017-12-10"],
  ["动员部署：3月1日至3月20日", "2017-03-01", "2017-03-20"],
  ["第一阶段 3月上旬 动员部署", "2017-03-01", "2017-03-10"],
  ["上半年重点任务", "2017-01-01", "2017-06-30"],
  ["自8月1日起全面整治", "2017-08-01", null],
  ["迎接国庆（9月）", "2017-09-01", "2017-09-30"],
  ["国庆前", null, "2017-09-30"],
])("the phase %s", (text, start, end) => {
  expect(parsePhaseWindow(text, 2017)).toEqual({ start, end });
});

test.each([
  "整改阶段",
  "确保完成全年主要预期目标",
  "稳住经济大盘，力争全年增长6%",
  "巩固2016年成果",
  "建设“五一”品牌",
  "迎接国庆",
])("%s: no time of its own, so no window", (text) => {
  expect(parsePhaseWindow(text, 2017)).toBeNull();
});

describe("explained", () => {
  const explain = (words: string, language: "zh-CN" | "en" = "zh-CN") =>
    explainDeadline(parseDeadline(words, { year: 2017, issued: "2017-08-18" }), messagesIn(language).deadline);
  test.each([
    ["8月底前", "2017年8月31日前完成（含当日）", "没有写年份，按2017年"],
    ["8月前", "2017年8月31日前完成（含当日）", "也有人读作这段时间开始之前（2017年7月31日），请核对"],
    ["12月25日至1月10日", "2017年12月25日至2018年1月10日", "止的月份早于起的月份，按次年，到2018年1月10日"],
    ["国庆节前", "2017年9月30日前完成（含当日）", "节日之前，按前一天2017年9月30日"],
    ["25日前", "2017年8月25日前完成（含当日）", "没有写月份，按所在阶段或发文时间的2017-08"],
    ["10月底", "2017年10月25日至2017年10月31日", "说的是大概时间，只有终点是准的"],
  ])("%s: %s", (words, meaning, note) => {
    const said = explain(words);
    expect(said.meaning).toBe(meaning);
    expect(said.notes).toContain(note);
  });
  test.each([
    ["会后7日内", "会之后7日内"],
    ["会前3天", "至少在会3日之前"],
    ["评议会议期间", "评议会议期间"],
    ["每月5日、20日前", "每月5日、20日"],
    ["每季度末25日前", "每年3月、6月、9月、12月25日"],
    ["每周五前", "每周五"],
    ["每周一、周四", "每周一、周四"],
    ["每两周", "每2周"],
    ["每年11月1日至次年5月31日", "每年11月1日至5月31日"],
    ["立行立改，长期坚持", "1．立即办理；2．长期坚持，没有截止日"],
    ["2月30日前", "没有这一天，请改正"],
  ])("%s: %s", (words, meaning) => {
    expect(explain(words).meaning).toBe(meaning);
  });
  test("in English as well", () => {
    expect(explain("会后7日内", "en").meaning).toBe("within 7 days after 会");
    expect(explain("8月底前", "en").notes[0]).toBe("no year given: 2017");
  });
});
