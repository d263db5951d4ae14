import { openFinding, openTab, shown } from "../steps";
import { example } from "../books";
import type { Chapter } from "../state";

export const looks: Chapter = {
  name: "looks",
  zh: "另几种样子",
  en: "Other looks",
  states: [
    {
      name: "large-overview",
      zh: "大字",
      en: "Large text",
      host: "page",
      book: "sample",
      special: { text: "large" },
      reach: async () => undefined,
    },
    {
      name: "large-settings",
      zh: "大字：设置",
      en: "Large text: settings",
      chineseOnly: true,
      host: "page",
      book: "sample",
      special: { text: "large" },
      reach: (pane) => openTab(pane, "settings"),
    },
    {
      name: "forced-overview",
      zh: "系统的高对比度",
      en: "Forced colours",
      host: "page",
      book: "sample",
      special: { forcedColors: true },
      reach: async () => undefined,
    },
    {
      name: "forced-checkup",
      zh: "高对比度：体检",
      en: "Forced colours: check-up",
      host: "page",
      book: "sample",
      special: { forcedColors: true },
      reach: (pane) => openFinding(pane, "D14"),
    },
    {
      name: "print-overview",
      zh: "打印出来",
      en: "Printed",
      host: "page",
      book: "sample",
      special: { print: true },
      reach: async () => undefined,
    },
  ],
};

export const desk: Chapter = {
  name: "desk",
  zh: "独立页面",
  en: "The stand-alone page",
  states: [
    {
      name: "desk-overview",
      zh: "表格在左，窗格在右",
      en: "The sheet at the left, the pane at the right",
      host: "page",
      book: "sample",
      special: { desk: 1280 },
      reach: async () => undefined,
    },
    {
      name: "desk-checkup",
      zh: "点一条，表格就跳过去",
      en: "A press on a finding goes to its cell",
      host: "page",
      book: "sample",
      special: { desk: 1280 },
      reach: (pane) => openFinding(pane, "D14"),
    },
    {
      name: "desk-edit",
      zh: "在格子里改",
      en: "Editing a cell",
      host: "page",
      book: "sample",
      chineseOnly: true,
      special: { desk: 1280 },
      reach: async (pane) => {
        await pane.locator("[data-cell=D10]").click();
        await pane.keyboard.type("9月1日前");
        await shown(pane, ".cell-editor");
      },
    },
    {
      name: "desk-welcome",
      zh: "打开之前",
      en: "Before a file is open",
      chineseOnly: true,
      host: "page",
      book: "none",
      special: { desk: 1280 },
      reach: async () => undefined,
    },
    {
      name: "desk-800",
      zh: "800 像素宽",
      en: "800 px wide",
      host: "page",
      book: () => example("评议会后"),
      chineseOnly: true,
      special: { desk: 800 },
      reach: (pane) => shown(pane, ".states"),
    },
    {
      name: "desk-700",
      zh: "700 像素宽：上下排",
      en: "700 px wide: one above the other",
      host: "page",
      book: "sample",
      chineseOnly: true,
      special: { desk: 700 },
      reach: async () => undefined,
    },
  ],
};
