import { hugeBook } from "../books";
import { openTab, shown } from "../steps";
import type { Chapter } from "../state";

let kept: Uint8Array | undefined;
const huge = (): Uint8Array => (kept ??= hugeBook(20000));

export const hugePlan: Chapter = {
  name: "huge",
  zh: "20,000 行",
  en: "20,000 rows",
  states: [
    {
      name: "huge-overview",
      zh: "布局不变，符号换成比例条",
      en: "The same layout; strips become shares",
      chineseOnly: true,
      host: "page",
      book: huge,
      reach: (pane) => shown(pane, ".states"),
    },
    {
      name: "huge-rows",
      special: { height: 1200 },
      zh: "只画看得见的，可查找",
      en: "Only what is in sight is drawn; with a search",
      host: "page",
      book: huge,
      chineseOnly: true,
      reach: async (pane) => {
        await pane.locator(".states button").first().click();
        await pane.locator("input[type=search]").fill("第9工作组");
        await shown(pane, ".task");
      },
    },
    {
      name: "huge-checkup",
      zh: "同样的问题合成一条",
      en: "The same finding is one line",
      host: "page",
      book: huge,
      chineseOnly: true,
      reach: async (pane) => {
        await openTab(pane, "checkup");
        await pane.locator(".finding button").first().click();
        await shown(pane, ".finding .open");
      },
    },
  ],
};
