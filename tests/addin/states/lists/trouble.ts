import { RigBook } from "../../../rig/book";
import { rigFaults } from "../../../rig/server";
import { changed, example, rigBook } from "../books";
import { openTab, shown } from "../steps";
import type { ExcelState, PageState, Chapter } from "../state";

const sample = () => rigBook(example("筹备阶段"));

/** A press of the switch in the settings: the smallest thing that writes. */
const mark: ExcelState["reach"] = async (pane) => {
  await shown(pane, ".states");
  await openTab(pane, "settings");
  await pane.locator("#marks").click();
  await shown(pane, ".msg");
};

const inExcel: readonly ExcelState[] = [
  {
    name: "protected",
    zh: "表受保护：没有写进去，怎么解",
    en: "A protected sheet: nothing was written, and the remedy",
    special: { height: 720 },
    host: "excel",
    book: () => {
      const book = sample();
      book.sheet("任务分解表").locked = true;
      return book;
    },
    reach: mark,
  },
  {
    name: "read-only",
    zh: "只读打开",
    en: "Opened read-only",
    special: { height: 720 },
    chineseOnly: true,
    host: "excel",
    book: () => {
      const book = sample();
      book.readOnly = true;
      return book;
    },
    reach: mark,
  },
  {
    name: "edit-mode",
    zh: "有单元格正在编辑",
    en: "A cell is being edited",
    special: { height: 720 },
    chineseOnly: true,
    host: "excel",
    book: sample,
    reach: async (pane, excel) => {
      await shown(pane, ".states");
      await openTab(pane, "settings");
      excel.server.always = rigFaults.editMode;
      await pane.locator("#marks").click();
      await shown(pane, ".msg");
    },
  },
  {
    name: "moved-on",
    zh: "刚被别人改过：这一次没有写",
    en: "Somebody has just changed it: nothing was written this time",
    special: { height: 720 },
    host: "excel",
    book: sample,
    reach: async (pane, excel) => {
      await shown(pane, ".states");
      await openTab(pane, "settings");
      excel.server.beforeNext(() => excel.session.book.sheet("任务分解表").put(40, 2, { value: "别人写的" }));
      await pane.locator("#marks").click();
      await shown(pane, ".msg");
    },
  },
  {
    name: "new-workbook-saved",
    zh: "这个 Excel 不开新窗口：新建的存成文件",
    en: "An Excel that opens no window: the new workbook is saved as a file",
    chineseOnly: true,
    host: "excel",
    book: () => {
      const book = new RigBook();
      book.add("空表");
      return book;
    },
    reach: async (pane) => {
      await shown(pane, "#scheme-year");
      await pane.locator("form button[type=submit]").click();
      await shown(pane, ".toast");
    },
  },
  {
    name: "old-excel",
    zh: "Excel 太旧",
    en: "An Excel that is too old",
    host: "excel",
    apiVersion: "1.6",
    book: sample,
    reach: async (pane) => {
      await pane.getByText("1.7").or(pane.getByText("2019")).first().waitFor();
    },
  },
];

const hostile = "<img src=x onerror=alert(1)>";
const long = `${"意见很长，".repeat(6553)}完毕`;

const onPage: readonly PageState[] = [
  {
    name: "hostile",
    zh: "单元格里的 HTML 只是文字",
    en: "HTML in a cell stays text",
    chineseOnly: true,
    host: "page",
    book: () =>
      changed(example("筹备阶段"), {
        任务分解表: { A3: `准备阶段${hostile}`, B3: hostile, C3: hostile, D3: `9月5日前${hostile}`, E3: hostile },
        时间节点: { A2: hostile },
      }),
    reach: async (pane) => {
      await pane.locator(".states button").first().click();
      await shown(pane, ".task");
    },
  },
  {
    name: "formula-text",
    zh: "像公式的文字也只是文字",
    en: "Text that looks like a formula stays text",
    host: "page",
    chineseOnly: true,
    book: () =>
      changed(example("筹备阶段"), {
        任务分解表: { B3: '=HYPERLINK("http://example.com","点我")', C3: "+cmd|' /C calc'!A0", E3: "=1+1" },
      }),
    reach: async (pane) => {
      await pane.locator(".states button").first().click();
      await shown(pane, ".task");
    },
  },
  {
    name: "longest-cell",
    zh: "一格 32,767 个字：收住，可看全文",
    en: "A cell of 32,767 characters: clamped, can be shown whole",
    chineseOnly: true,
    host: "page",
    book: () => changed(example("筹备阶段"), { 任务分解表: { B3: long, C3: long, D3: long, E3: long, F3: long } }),
    reach: (pane) => shown(pane, ".states"),
  },
  {
    name: "longest-cell-finding",
    zh: "最长的一格在体检里",
    en: "The longest cell in the check-up",
    host: "page",
    chineseOnly: true,
    book: () => changed(example("筹备阶段"), { 任务分解表: { D3: long } }),
    reach: async (pane) => {
      await openTab(pane, "checkup");
      await pane.locator(".finding button").filter({ hasText: "D3" }).first().click();
      await shown(pane, ".finding .open");
    },
  },
  {
    name: "damaged",
    zh: "损坏的文件",
    en: "A damaged file",
    host: "page",
    book: () => example("筹备阶段").slice(0, 9000),
    reach: (pane) => shown(pane, ".msg"),
  },
  {
    name: "no-network",
    zh: "网络断了，这一页没有取到",
    en: "The network is gone: this part of the pane did not load",
    host: "page",
    book: "sample",
    reach: async (pane) => {
      await pane.route(/register\.\w+\.js/, (route) => route.abort());
      await pane.locator("#tab-register").click();
      await shown(pane, ".msg");
    },
  },
  {
    name: "no-storage",
    zh: "浏览器不让记住设置",
    en: "A browser that keeps nothing",
    special: { height: 720, at: "#language" },
    host: "page",
    book: "sample",
    before: (page) =>
      page.addInitScript(() => {
        const refuse = (): never => {
          throw new DOMException("denied", "SecurityError");
        };
        Object.defineProperty(window, "localStorage", { get: refuse });
        Object.defineProperty(window, "indexedDB", { get: refuse });
      }),
    reach: async (pane) => {
      await openTab(pane, "settings");
      await pane.locator("#text-size").selectOption("large");
    },
  },
  {
    name: "failing-template",
    zh: "本单位模板有毛病：全部列出，怎么改",
    en: "An own template with faults: all of them, and the remedy",
    host: "page",
    book: "sample",
    before: (page) =>
      page.addInitScript(() => {
        // Kept by an earlier version, or damaged since.
        localStorage.setItem("shuping:templates:bulletin", JSON.stringify(["本单位简报.docx"]));
        localStorage.setItem("shuping:template:bulletin:本单位简报.docx", `base64,${btoa("PK not a document")}`);
        localStorage.setItem("shuping:template-in-use:bulletin", "本单位简报.docx");
      }),
    reach: async (pane) => {
      await pane.locator("#tab-documents").click();
      await shown(pane, ".msg");
    },
  },
];

export const trouble: Chapter = { name: "trouble", zh: "出了状况", en: "Trouble", states: onPage };
export const excelTrouble: Chapter = {
  name: "excel-trouble",
  zh: "Excel 不让写",
  en: "What Excel refuses",
  states: inExcel,
};
