import { readRegister } from "../../../core/documents/register/read-register";
import { messagesIn } from "../../../core/messages";
import { compileTemplate } from "../../../core/word";
import { nodeCodec } from "../../../scripts/host/node-codec";
import type { RigBook } from "../../rig/book";
import { openExcelPage } from "../../rig/excel-page";
import { nodePane } from "../../rig/node-pane";
import { sampleBook } from "../../rig/sample-book";
import { carryOut } from "./carry-out";
import { keyboardHand, mouseHand, type HandName } from "./hands";
import { officeWork } from "./steps";

const plan = "任务分解表";

async function registered(book: RigBook): Promise<string[]> {
  const { sheets } = await nodePane(book).host.readSheets();
  return readRegister(sheets).entries.map(({ numberText, state }) => `${numberText} ${state}`);
}

/** The whole flow in the rig's Excel by one hand, and what it must have left behind. `folder`: the built pane. */
export async function workInExcel(folder: string, handName: HandName, language: "zh-CN" | "en-US"): Promise<void> {
  const book = sampleBook();
  const before = await registered(book);
  const excel = await openExcelPage(book, { folder, pane: "taskpane.html", language });
  try {
    const pane = await excel.pane();
    const hand = handName === "mouse" ? mouseHand(pane) : keyboardHand(excel.page, pane);
    const files = await carryOut(officeWork(messagesIn(language === "en-US" ? "en" : "zh-CN")), hand, {
      page: excel.page,
      pane,
      edit: (_, text) => excel.session.edit(book.sheet(plan), 3, 4, text),
    });
    expect(files.map(({ name }) => /第\d+期\.docx$/.exec(name)?.[0])).toEqual(["第4期.docx", "第5期.docx"]);
    // Opens as a Word file, and no tag was left in it.
    for (const { name, bytes } of files) expect(compileTemplate(bytes, nodeCodec, { name }).tags).toEqual([]);
    expect(await registered(book)).toEqual([...before, "第4期 issued", "第5期 issued"]);
    expect(book.sheet(plan).rules).toHaveLength(2);
    expect(book.sheet(plan).cell(2, 3)?.value).toBe("12月10日前");
    expect(book.sheet("时间节点").column("B")).toContain(43004);
    expect(excel.complaints).toEqual([]);
  } finally {
    await excel.close();
  }
}
