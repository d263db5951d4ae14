import { faultyTemplate } from "../books";
import { openTab, shown } from "../steps";
import type { Chapter } from "../state";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const settings: Chapter = {
  name: "settings",
  zh: "设置",
  en: "Settings",
  states: [
    {
      name: "settings",
      zh: "存在工作簿里的、模板、本机",
      en: "What the workbook keeps, templates, this computer",
      host: "page",
      book: "sample",
      reach: (pane) => openTab(pane, "settings"),
    },
    {
      name: "settings-marked",
      zh: "表格里加上了标记",
      en: "The sheet is marked",
      special: { height: 720, at: "#marks" },
      host: "page",
      book: "sample",
      chineseOnly: true,
      reach: async (pane) => {
        await openTab(pane, "settings");
        await pane.locator("#marks").click();
        await shown(pane, ".toast");
      },
    },
    {
      name: "settings-wrong",
      zh: "不是数字：没有改，说在旁边",
      en: "Not a number: nothing was changed, said beside it",
      chineseOnly: true,
      special: { height: 720, at: "#setting-dueSoon" },
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await openTab(pane, "settings");
        await pane.locator("#setting-dueSoon").fill("七天");
        await pane.locator("#setting-dueSoon").press("Enter");
      },
    },
    {
      name: "settings-template-refused",
      zh: "换模板：不是 Word 文件，说清楚，原来的还在",
      en: "A template that is no Word file: said so, the one before stays",
      chineseOnly: true,
      special: { height: 900, at: ".reg.template [role=status]" },
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await openTab(pane, "settings");
        const file = { name: "函.docx", mimeType: docx, buffer: Buffer.from("不是文档") };
        await pane.setInputFiles(".reg.template input[type=file] >> nth=0", file);
        await shown(pane, ".reg.template [role=status]");
      },
    },
    {
      name: "settings-template-faults",
      zh: "换模板：先查一遍，毛病全部列出",
      en: "A template is checked first; all its faults are listed",
      special: { height: 900, at: ".reg.template .problems" },
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await openTab(pane, "settings");
        const file = { name: "本单位简报.docx", mimeType: docx, buffer: Buffer.from(faultyTemplate()) };
        await pane.setInputFiles(".reg.template input[type=file] >> nth=0", file);
        await shown(pane, ".reg.template .problems li");
        // What is only to be known (a font) is no fault.
        await shown(pane, ".reg.template .read:has-text(' 2 ')");
      },
    },
    {
      name: "settings-nothing-open",
      zh: "没有打开文件时",
      en: "With no file open",
      host: "page",
      book: "none",
      chineseOnly: true,
      reach: (pane) => openTab(pane, "settings"),
    },
  ],
};
