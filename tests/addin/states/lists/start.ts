import { bookOfRows, changed, example, rigBook, textSheet } from "../books";
import { shown } from "../steps";
import type { Chapter } from "../state";

const strange = (): Uint8Array =>
  bookOfRows([
    ["二〇一七年重点事项"],
    ["甲栏", "乙栏", "丙栏", "丁栏", "戊栏", "己栏"],
    ["前期", "定方案", "起草方案并送审", "八月十日以前", "综合组", ""],
    ["前期", "开动员会", "发通知、布置会场", "八月十五日以前", "会务组", ""],
  ]);

/** The plan, and a second one beside it that could have been meant. */
const two = (): Uint8Array =>
  changed(example("筹备阶段"), {}, [
    textSheet("任务分解表（修订）", [
      ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "备注"],
      ["准备阶段", "制定方案", "起草并审定实施方案", "8月12日前", "综合文字组", ""],
      ["准备阶段", "动员会", "召开动员会并讲话", "8月18日前", "综合文字组", ""],
    ]),
  ]);

export const start: Chapter = {
  name: "start",
  zh: "开始",
  en: "Getting started",
  states: [
    {
      name: "welcome",
      zh: "独立页面：打开文件，或先看示例",
      en: "Stand-alone page: open a file, or try the sample",
      host: "page",
      book: "none",
      reach: async () => undefined,
    },
    {
      name: "new-workbook",
      zh: "按评议方式新建一个工作簿",
      en: "A new workbook from a scheme",
      host: "page",
      book: "none",
      reach: async (pane) => {
        await pane.locator(".view summary").first().click();
        await shown(pane, ".new-campaign");
      },
    },
    {
      name: "no-plan",
      zh: "没有认出任务分解表：三条路",
      en: "No breakdown was recognised: three ways on",
      chineseOnly: true,
      host: "page",
      book: strange,
      reach: (pane) => shown(pane, ".map"),
    },
    {
      name: "mapping",
      zh: "指一下哪列是哪项",
      en: "Say which column is which",
      host: "page",
      book: strange,
      reach: async (pane) => {
        await shown(pane, ".map");
        for (const [role, column] of [
          ["phase", "A"],
          ["item", "B"],
          ["task", "C"],
          ["deadline", "D"],
          ["responsible", "E"],
        ] as const)
          await pane.locator(`#map-${role}`).selectOption(column);
      },
    },
    {
      name: "two-plans",
      zh: "有两张任务表：看的是哪张，可以换",
      en: "Two plans: which one is shown, and the other one",
      host: "page",
      book: two,
      reach: (pane) => shown(pane, ".states"),
    },
    {
      name: "first-run",
      zh: "在 Excel 里第一次打开",
      en: "First opened in Excel",
      host: "excel",
      book: () => rigBook(strange()),
      reach: (pane) => shown(pane, ".choices"),
    },
    {
      name: "loading",
      zh: "正在读取：灰线和一句话，不闪",
      en: "Reading: still lines and a sentence, nothing flashes",
      host: "excel",
      book: () => rigBook(example("筹备阶段")),
      reach: async (pane, excel) => {
        await shown(pane, ".states");
        // The host page keeps every answer back, as an Excel that is busy with something else.
        await excel.page.evaluate(() => Object.assign(window, { rigAnswer: () => new Promise(() => undefined) }));
        await excel.reload("?again=2");
        await shown(await excel.pane(), ".ghost");
      },
    },
  ],
};
