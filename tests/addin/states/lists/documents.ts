import { changed, example } from "../books";
import { chooseKind, previewDrawn, shown } from "../steps";
import { holdAfter, holdable, release } from "../held-batch";
import type { Chapter, PageState } from "../state";

const lacking = (): Uint8Array => changed(example("筹备阶段"), { 设置: { B9: null, B11: null } });

export const documents: Chapter = {
  name: "documents",
  zh: "文书",
  en: "Documents",
  states: [
    {
      name: "documents",
      zh: "简报：将得的期号、标题、真实的版面",
      en: "A bulletin: its number, its title, the real page",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await chooseKind(pane, "bulletin");
        await previewDrawn(pane);
      },
    },
    {
      name: "documents-missing",
      zh: "还缺什么，在哪张表哪一格",
      en: "What is missing, and in which cell",
      host: "page",
      book: lacking,
      reach: async (pane) => {
        await chooseKind(pane, "bulletin");
        await previewDrawn(pane);
        await shown(pane, ".lack");
      },
    },
    {
      name: "documents-fill",
      zh: "现在就填，写进“设置”表",
      en: "Filled in here, written into 设置",
      host: "page",
      book: lacking,
      chineseOnly: true,
      reach: async (pane) => {
        await chooseKind(pane, "bulletin");
        await previewDrawn(pane);
        await pane.locator(".lack .line-actions .btn").last().click();
        await shown(pane, ".fill-in .in");
      },
    },
    {
      name: "documents-number",
      zh: "改编号：一边写一边说能不能用",
      en: "Another number: judged while it is typed",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await chooseKind(pane, "bulletin");
        await previewDrawn(pane);
        await pane.locator(".number .link").click();
        await pane.locator("#new-number").fill("3");
        await shown(pane, "#new-number-says .sym");
      },
    },
    {
      name: "documents-whole",
      zh: "看全文",
      en: "The whole document",
      host: "page",
      book: "sample",
      chineseOnly: true,
      reach: async (pane) => {
        await chooseKind(pane, "bulletin");
        await previewDrawn(pane);
        await pane.locator(".peek + .link").click();
        await shown(pane, ".peek.whole");
      },
    },
    {
      name: "documents-made",
      zh: "已生成：文件在哪，再取一次不占新号",
      en: "Made: where it is; again without a second number",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await chooseKind(pane, "bulletin");
        await pane.locator(".act .btn.primary").click();
        await shown(pane, ".file");
      },
    },
    {
      name: "documents-copy-refused",
      zh: "复制正文被拒：文字已选好，按键复制",
      en: "Copying is refused: the text is there, selected for the keys",
      chineseOnly: true,
      host: "page",
      book: "sample",
      before: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(navigator, "clipboard", {
            value: { writeText: () => Promise.reject(new Error("no")) },
          });
          document.execCommand = () => false;
        }),
      reach: async (pane) => {
        await chooseKind(pane, "bulletin");
        await pane.locator(".act .btn.primary").click();
        await pane.locator(".buttons .btn").nth(1).click();
        await shown(pane, "#copy-by-hand");
      },
    },
    {
      name: "documents-nothing",
      zh: "这一类现在没有可出的",
      en: "Nothing of this kind to make now",
      chineseOnly: true,
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await pane.locator("#tab-documents").click();
        await pane.locator("#kind").selectOption("rectification-notice");
        await shown(pane, ".read");
      },
    },
  ],
};

/** One whose unit is not written: a letter cannot be addressed. */
const oneLacks = (): Uint8Array => changed(example("评议会后"), { 评议对象: { C5: null } });

/** A batch that has been begun and stands after two letters. */
const begin: PageState["reach"] = async (pane) => {
  await chooseKind(pane, "feedback-letter");
  await holdAfter(pane, 2);
  await pane.locator(".act .btn.primary").click();
  await shown(pane, ".bar-progress[aria-valuenow='2']");
};

export const batch: Chapter = {
  name: "batch",
  zh: "批量",
  en: "Batches",
  states: [
    {
      name: "batch",
      zh: "反馈意见函：勾选，看得到各用哪个号",
      en: "Feedback letters: tick whom; the numbers are shown",
      host: "page",
      book: () => example("评议会后"),
      reach: (pane) => chooseKind(pane, "feedback-letter"),
    },
    {
      name: "batch-lacking",
      zh: "缺内容的不勾、不占号，说明缺什么",
      en: "What lacks its material is not ticked and takes no number",
      chineseOnly: true,
      host: "page",
      book: oneLacks,
      reach: async (pane) => {
        await chooseKind(pane, "feedback-letter");
        await shown(pane, ".tick input:disabled");
      },
    },
    {
      name: "batch-making",
      zh: "正在生成：第几份、是谁的；可以停下",
      en: "Under way: which one, whose; it can be stopped",
      host: "page",
      book: () => example("评议会后"),
      before: holdable,
      reach: begin,
    },
    {
      name: "batch-stopped",
      zh: "停下之后：做好的已登记、保存，没做的可以接着做",
      en: "Stopped: what was made is registered and saved, the rest can be made now",
      host: "page",
      book: () => example("评议会后"),
      before: holdable,
      reach: async (pane) => {
        await begin(pane);
        await pane.locator(".view .buttons .btn").click();
        await release(pane);
        await shown(pane, ".file");
      },
    },
    {
      name: "batch-not-saved",
      zh: "已登记、没有存成：一次重做，编号不变",
      en: "Registered, but not saved: made again in one press under the same numbers",
      host: "page",
      book: () => example("评议会后"),
      before: (page) =>
        page.addInitScript(() => {
          URL.createObjectURL = () => {
            throw new DOMException("The disk is full.", "QuotaExceededError");
          };
        }),
      reach: async (pane) => {
        await chooseKind(pane, "feedback-letter");
        await pane.locator(".tick input").nth(1).uncheck();
        await pane.locator(".tick input").nth(2).uncheck();
        await pane.locator(".act .btn.primary").click();
        await shown(pane, ".msg");
      },
    },
    {
      name: "batch-made",
      zh: "一个压缩包，编号已登记",
      en: "One archive; the numbers are registered",
      host: "page",
      book: () => example("评议会后"),
      reach: async (pane) => {
        await chooseKind(pane, "feedback-letter");
        await pane.locator(".act .btn.primary").click();
        await shown(pane, ".file");
      },
    },
    {
      name: "batch-left-out",
      zh: "缺内容的没有做：是谁、缺什么",
      en: "What lacked its material was not made: whose, and what is missing",
      host: "page",
      book: oneLacks,
      reach: async (pane) => {
        await chooseKind(pane, "feedback-letter");
        await pane.locator(".act .btn.primary").click();
        await shown(pane, ".reg .sym");
      },
    },
  ],
};
