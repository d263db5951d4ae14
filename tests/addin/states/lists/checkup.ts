import { bookOfRows } from "../books";
import { openFinding, openTab, shown } from "../steps";
import type { Chapter } from "../state";

const clean = (): Uint8Array =>
  bookOfRows([
    ["2017年述职评议工作任务分解表"],
    ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "备注"],
    ["准备阶段（8月）", "制定方案", "起草并审定实施方案", "8月10日前", "综合文字组", ""],
    ["准备阶段（8月）", "动员会", "召开动员会并讲话", "8月15日前", "综合文字组", ""],
  ]);

export const checkup: Chapter = {
  name: "checkup",
  zh: "体检",
  en: "Check-up",
  states: [
    {
      name: "checkup",
      zh: "先要改的，再请核对的，最后供参考的",
      en: "Must fix, please check, for information",
      host: "page",
      book: "sample",
      reach: (pane) => openTab(pane, "checkup"),
    },
    {
      name: "checkup-open",
      zh: "打开一条：为什么、怎么办、修正预览",
      en: "One finding open: why, what to do, the fix before it is made",
      host: "page",
      book: "sample",
      reach: (pane) => openFinding(pane, "D14"),
    },
    {
      name: "checkup-places",
      zh: "同一问题在几处：逐处看",
      en: "The same finding in several places",
      host: "page",
      book: "sample",
      reach: (pane) => openFinding(pane, "A1"),
    },
    {
      name: "checkup-fixall",
      zh: "一并修正也先预览",
      en: "Fixing all of them is previewed too",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await openTab(pane, "checkup");
        await pane.locator(".fix-all .btn").first().click();
        await shown(pane, ".fix-all .fix");
      },
    },
    {
      name: "checkup-fixed",
      zh: "修正之后：可撤销",
      en: "After a fix: it can be undone",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await openFinding(pane, "D14");
        await pane.locator(".finding .btn.primary").click();
        await shown(pane, ".toast");
      },
    },
    {
      name: "checkup-reason",
      zh: "有意如此：写一句理由",
      en: "Intended: a reason is asked for",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await openFinding(pane, "E12");
        await pane.locator(".reason .link").click();
        await pane.locator(".reason .picks .btn").first().click();
      },
    },
    {
      name: "checkup-accepted",
      zh: "已确认为有意的，收在最后",
      en: "What is intended is kept at the end",
      chineseOnly: true,
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await openFinding(pane, "E12");
        await pane.locator(".reason .link").click();
        await pane.locator(".reason .picks .btn").first().click();
        await pane.locator(".reason .buttons .btn").click();
        await shown(pane, ".toast");
        await pane.locator("section .check input").last().check();
        await shown(pane, ".reg.item");
      },
    },
    {
      name: "checkup-clean",
      zh: "没有发现问题",
      en: "Nothing to fix",
      chineseOnly: true,
      host: "page",
      book: clean,
      reach: (pane) => openTab(pane, "checkup"),
    },
  ],
};
