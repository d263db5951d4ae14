import { bookOfRows, changed, example } from "../books";
import { chooseKind, openTab, shown } from "../steps";
import type { Chapter } from "../state";

const bare = (): Uint8Array =>
  bookOfRows([
    ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "备注"],
    ["准备阶段", "制定方案", "起草并审定实施方案", "8月10日前", "综合文字组", ""],
  ]);

export const register: Chapter = {
  name: "register",
  zh: "台账",
  en: "Register",
  states: [
    {
      name: "register",
      zh: "每个发过的号，新的在前",
      en: "Every number that was given, newest first",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await openTab(pane, "register");
        await shown(pane, ".reg");
      },
    },
    {
      name: "register-empty",
      zh: "还没有登记过",
      en: "Nothing registered yet",
      chineseOnly: true,
      host: "page",
      book: bare,
      reach: async (pane) => {
        await shown(pane, ".states");
        await openTab(pane, "register");
        await shown(pane, ".view .read");
      },
    },
    {
      name: "register-actions",
      zh: "一个号能做什么：再取文件、跳到台账行、作废",
      en: "What can be done with a number: its file again, its row, void it",
      chineseOnly: true,
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await chooseKind(pane, "bulletin");
        await pane.locator(".act .btn.primary").click();
        await shown(pane, ".file");
        await openTab(pane, "register");
        await pane.locator(".reg .icon").first().click();
        await shown(pane, ".entry-actions .btn >> nth=2");
      },
    },
    {
      name: "register-void",
      zh: "作废要写理由，在行里问",
      en: "Voiding asks for its reason, in the line itself",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await openTab(pane, "register");
        await pane.locator(".reg .icon").first().click();
        await pane.locator(".entry-actions .btn").last().click();
        await pane.locator(".entry-actions .in").fill("发文对象有误");
      },
    },
    {
      name: "register-voided",
      zh: "作废的号留着，划去，写明原因",
      en: "A void number stays, struck through, with its reason",
      chineseOnly: true,
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await openTab(pane, "register");
        await pane.locator(".reg .icon").first().click();
        await pane.locator(".entry-actions .btn").last().click();
        await pane.locator(".entry-actions .in").fill("发文对象有误");
        await pane.locator(".entry-actions .field .btn").first().click();
        await shown(pane, ".voided");
      },
    },
    {
      name: "register-changed-file",
      zh: "核对文件：印发后改动过的看得出来",
      en: "Files compared: one that was changed after it was issued is seen",
      host: "page",
      book: "sample",
      reach: async (pane) => {
        await chooseKind(pane, "bulletin");
        const download = pane.waitForEvent("download");
        await pane.locator(".act .btn.primary").click();
        const name = (await download).suggestedFilename();
        await shown(pane, ".file");
        await openTab(pane, "register");
        await pane.locator(".view > .buttons .btn").first().click();
        const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from("改过的内容") };
        await pane.setInputFiles(".view input[type=file] >> nth=0", file);
        await shown(pane, ".reg .sym");
      },
    },
    {
      name: "register-problems",
      zh: "核对：哪里对不上，怎么办",
      en: "Verified: what does not agree, and what to do",
      chineseOnly: true,
      host: "page",
      book: () => changed(example("筹备阶段"), { 文书台账: { C3: "第5期" } }),
      reach: async (pane) => {
        await openTab(pane, "register");
        await pane.locator(".buttons .btn").first().click();
        await shown(pane, ".note .sym");
      },
    },
  ],
};
