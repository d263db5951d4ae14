import { bookOfRows, changed, example, oddFile } from "../books";
import { shown } from "../steps";
import type { Chapter } from "../state";

const allDone = (): Uint8Array =>
  bookOfRows([
    ["2017年述职评议工作任务分解表"],
    ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "完成情况"],
    ["准备阶段（8月）", "制定方案", "起草并审定实施方案", "8月10日前", "综合文字组", "已完成"],
    ["准备阶段（8月）", "动员会", "召开动员会并讲话", "8月15日前", "综合文字组", "已完成"],
    ["初评阶段（8月20日至9月20日）", "民主测评", "组织评议对象所在单位测评", "8月25日前", "第一履职初评小组", "已完成"],
  ]);

export const overview: Chapter = {
  name: "overview",
  zh: "总览",
  en: "Overview",
  states: [
    {
      name: "overview",
      zh: "一句话说清轻重；每个数字都点得进去",
      en: "One sentence first; every number leads to its rows",
      host: "page",
      book: "sample",
      reach: async () => undefined,
    },
    {
      name: "overview-after",
      zh: "评议会之后：多数已完成",
      en: "After the meeting: most tasks are done",
      host: "page",
      book: () => example("评议会后"),
      reach: (pane) => shown(pane, ".states"),
    },
    {
      name: "overview-done",
      zh: "全部办完",
      en: "Everything is done",
      chineseOnly: true,
      host: "page",
      book: allDone,
      reach: (pane) => shown(pane, ".states"),
    },
    {
      name: "overview-remarks",
      zh: "文件里写法特别的地方：照常读取，收在最后",
      en: "What is odd in the file and was read all the same, folded away at the end",
      host: "page",
      book: oddFile,
      reach: async (pane) => {
        await shown(pane, ".remarks");
        await pane.locator(".remarks summary").click();
        await shown(pane, ".remarks li");
      },
    },
    {
      name: "rows",
      zh: "从数字到行：逾期的任务",
      en: "From a number to its rows: what is overdue",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await pane.locator(".states button").first().click();
        await shown(pane, ".task");
      },
    },
    {
      name: "rows-unit",
      zh: "一个单位的任务",
      en: "The tasks of one unit",
      chineseOnly: true,
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await pane.locator(".unit").nth(2).click();
        await shown(pane, ".task");
      },
    },
    {
      name: "rows-none",
      zh: "一项也没有时",
      en: "A list with nothing in it",
      chineseOnly: true,
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await pane.locator(".states button").last().click();
        await shown(pane, ".state-choice");
      },
    },
    {
      name: "event",
      zh: "填事件的日期：先看哪些期限跟着变",
      en: "The date of an event: what will move, before it moves",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await pane.locator(".event .btn").first().click();
        await pane.locator("#event-day").fill("9月27日");
        await shown(pane, ".moved");
      },
    },
    {
      name: "event-unreadable",
      zh: "看不懂的日期",
      en: "A date that cannot be read",
      chineseOnly: true,
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await pane.locator(".event .btn").first().click();
        await pane.locator("#event-day").fill("下周的那一天");
        await shown(pane, "#event-read .sym");
      },
    },
    {
      name: "event-clash",
      zh: "与别处写的日期对不上",
      en: "A date that another cell contradicts",
      chineseOnly: true,
      host: "page",
      book: () =>
        changed(example("筹备阶段"), {
          任务分解表: { D38: "11月底", C38: "县人大常委会十七届五次会议结束后2个月内报告整改情况" },
        }),
      reach: async (pane) => {
        await pane.locator(".event .btn").first().click();
        await pane.locator("#event-day").fill("9月27日");
        await shown(pane, ".moved");
      },
    },
    {
      name: "event-saved",
      zh: "记下之后：一行话，可撤销",
      en: "Saved: one line, and a way back",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await pane.locator(".event .btn").first().click();
        await pane.locator("#event-day").fill("9月27日");
        await pane.locator("form .btn.primary").click();
        await shown(pane, ".toast");
      },
    },
  ],
};
