import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { readRegister } from "../../core/documents/register/read-register";
import { openPackage } from "../../core/package";
import { readWorkbook } from "../../core/workbook/read-workbook";
import { nodeCodec } from "../../scripts/host/node-codec";
import { RigBook } from "../rig/book";
import { buildPane } from "../rig/built-pane";
import { openExcelPage, type ExcelPage } from "../rig/excel-page";
import { nodePane } from "../rig/node-pane";
import { rigFaults } from "../rig/server";

const sample = readFileSync(path.resolve(__dirname, "../../examples/筹备阶段.xlsx"));
const plan = "任务分解表";

function sampleBook(): RigBook {
  const book = new RigBook();
  for (const sheet of readWorkbook(sample, nodeCodec).sheets) book.withGrid(sheet);
  book.file = new Uint8Array(sample);
  return book;
}

let folder = "";
let excel: ExcelPage;
let book: RigBook;

beforeAll(async () => {
  folder = await buildPane();
}, 300000);

beforeEach(async () => {
  book = sampleBook();
  excel = await openExcelPage(book, { folder, pane: "taskpane.html" });
}, 60000);

afterEach(async () => {
  const { complaints } = excel;
  await excel.close();
  expect(complaints).toEqual([]);
}, 60000);

const says = (pane: Frame, words: string): Promise<void> => pane.getByText(words).first().waitFor();

async function opened(): Promise<Frame> {
  const pane = await excel.pane();
  await says(pane, "逾期");
  await says(pane, "已同步");
  return pane;
}

/** Round trips of what is clicked, once the pane says that it is done. */
async function trips(work: () => Promise<void>): Promise<number> {
  const before = excel.server.batches;
  await work();
  return excel.server.batches - before;
}

/** Until the reading that follows a write is over: a fault on demand is for the next click, not for that reading. */
async function atRest(): Promise<void> {
  for (let seen = -1; seen !== excel.server.batches;) {
    seen = excel.server.batches;
    await excel.page.waitForTimeout(500);
  }
}

async function makeBulletin(pane: Frame): Promise<string> {
  const name = (await pane.getByRole("button", { name: /^生成第/ }).innerText()).trim();
  const [download] = await Promise.all([
    excel.page.waitForEvent("download"),
    pane.getByRole("button", { name: /^生成第/ }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  expect(openPackage(bytes, nodeCodec).entries.map((each) => each.name)).toContain("word/document.xml");
  expect(download.suggestedFilename()).toMatch(/第\d+期\.docx$/);
  return name;
}

const registered = async (): Promise<(readonly [string, string])[]> => {
  const { sheets } = await nodePane(book).host.readSheets();
  return readRegister(sheets).entries.map(({ numberText, state }) => [numberText, state] as const);
};

test("open → check → mark → an edit arrives → event date → bulletin twice → register verified", async () => {
  const pane = await opened();
  const seen = excel.server.batches;
  const checking = await trips(async () => {
    await pane.getByRole("button", { name: "重新核对" }).click();
    while (excel.server.batches === seen) await new Promise((resolve) => setImmediate(resolve));
    await says(pane, "已同步");
  });
  expect(checking).toBe(1);

  await pane.click("#tab-settings");
  const marking = await trips(async () => {
    await pane.click("#marks");
    await says(pane, "已加上标记");
  });
  // One to write, one to check again.
  expect(marking).toBeLessThanOrEqual(2);
  expect(book.sheet(plan).rules).toHaveLength(2);

  await pane.click("#tab-overview");
  const writes = excel.session.writes;
  await says(pane, "9 项逾期");
  excel.session.edit(book.sheet(plan), 3, 4, "12月10日前");
  await says(pane, "8 项逾期");
  expect(excel.session.writes).toBe(writes);

  await pane.getByRole("button", { name: "填日期" }).first().click();
  await pane.fill("#event-day", "9月26日");
  await pane.getByRole("button", { name: /^记下日期/ }).click();
  await says(pane, "已记下");
  expect(book.sheet("时间节点").column("B")).toContain(43004);

  await pane.click("#tab-documents");
  const first = await makeBulletin(pane);
  await pane.click("#tab-overview");
  await pane.click("#tab-documents");
  const second = await makeBulletin(pane);
  expect(first).not.toBe(second);
  await pane.click("#tab-register");
  await pane.getByRole("button", { name: "核对编号" }).click();
  await says(pane, "连号，无重号");
  expect((await registered()).slice(-2)).toEqual([
    [first.replace("生成", ""), "issued"],
    [second.replace("生成", ""), "issued"],
  ]);
}, 120000);

test("a bulletin takes three round trips, and one for the check that follows", async () => {
  const pane = await opened();
  await pane.click("#tab-documents");
  await pane.getByRole("button", { name: /^生成第/ }).waitFor();
  const making = await trips(async () => {
    await makeBulletin(pane);
    await says(pane, "已存到");
  });
  expect(making).toBeLessThanOrEqual(4);
}, 60000);

test("what Excel refuses is said in a sentence, and nothing has changed", async () => {
  const pane = await opened();
  await pane.click("#tab-settings");
  for (const [fault, words] of [
    [rigFaults.busy, "Excel 正忙"],
    [rigFaults.accessDenied, "不允许加载项访问"],
    [rigFaults.general, "原因不明"],
  ] as const) {
    await atRest();
    excel.server.failNext(fault);
    await pane.click("#marks");
    await says(pane, words);
    expect(book.sheet(plan).rules).toEqual([]);
  }
  await atRest();
  await pane.click("#marks");
  await says(pane, "已加上标记");
}, 60000);

test("a cell that is open in Excel is said; what was pressed is done by itself once it is closed, on what it says then", async () => {
  const pane = await opened();
  await pane.click("#tab-settings");
  await atRest();
  excel.server.always = rigFaults.editMode;
  await pane.click("#marks");
  await says(pane, "有单元格正在编辑");
  const tried = excel.server.batches;
  while (excel.server.batches < tried + 2) await excel.page.waitForTimeout(200);
  expect(book.sheet(plan).rules).toEqual([]);
  excel.server.always = null;
  excel.session.edit(book.sheet(plan), 3, 4, "12月10日前");
  await says(pane, "已加上标记");
  await pane.getByText("有单元格正在编辑").waitFor({ state: "detached" });
  expect(book.sheet(plan).rules).toHaveLength(2);
  await pane.getByRole("button", { name: "撤销" }).click();
  await says(pane, "已撤销");
  expect(book.sheet(plan).rules).toEqual([]);
  await pane.click("#tab-overview");
  await says(pane, "8 项逾期");
}, 60000);

test("a pane opened while a cell is open reads by itself once it is closed", async () => {
  await opened();
  excel.server.always = rigFaults.editMode;
  await excel.reload("?again=1");
  const pane = await excel.pane();
  await says(pane, "有单元格正在编辑");
  excel.server.always = null;
  await says(pane, "9 项逾期");
  expect(await pane.getByRole("alert").count()).toBe(0);
}, 60000);

test("another pane that numbers at the same time never gets the same number", async () => {
  const pane = await opened();
  await pane.click("#tab-documents");
  await pane.getByRole("button", { name: /^生成第/ }).waitFor();
  const register = book.sheet("文书台账");
  const last = register.used();
  const theirs = [...(register.rows.get((last?.rows ?? 1) - 1) ?? [])];
  excel.server.beforeNext(
    () => undefined,
    () => {
      for (const [column, cell] of theirs) {
        const value = cell.value === 3 ? 4 : cell.value === "第3期" ? "第4期" : cell.value;
        register.put(last?.rows ?? 0, column, { ...cell, value });
      }
    },
  );
  await makeBulletin(pane);
  const numbers = (await registered()).map(([number]) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.at(-1)).toBe("第5期");
}, 60000);

test("closed and opened again, the pane hears an edit once", async () => {
  await opened();
  await excel.reload("?again=1");
  const pane = await opened();
  while (!book.sheet(plan).watched) await new Promise((resolve) => setImmediate(resolve));
  const before = excel.server.batches;
  excel.session.edit(book.sheet(plan), 3, 4, "12月10日前", "Remote");
  await says(pane, "8 项逾期");
  expect(excel.server.batches - before).toBe(1);
}, 60000);

test("an Excel below 1.7 gets one sentence", async () => {
  const old = await openExcelPage(sampleBook(), { folder, pane: "taskpane.html", apiVersion: "1.6" });
  try {
    await says(await old.pane(), "需要 Excel 2019 以上");
    expect(old.complaints).toEqual([]);
  } finally {
    await old.close();
  }
}, 60000);

describe("a new workbook from a scheme", () => {
  const make = async (apiVersion: string): Promise<ExcelPage> => {
    const blank = new RigBook();
    blank.add("空表");
    const page = await openExcelPage(blank, { folder, pane: "taskpane.html", apiVersion });
    const pane = await page.pane();
    await pane.getByLabel("年份").fill("2017");
    // A hand that is too quick.
    await pane.getByRole("button", { name: "新建", exact: true }).dblclick();
    return page;
  };

  test("opens in a window of its own, once", async () => {
    const page = await make("1.8");
    try {
      await says(await page.pane(), "已在新窗口打开");
      expect(page.session.opened).toHaveLength(1);
      const { sheets } = readWorkbook(page.session.opened[0]!, nodeCodec);
      expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["任务分解表", "设置", "文书台账"]));
      expect(page.session.book.sheets.map(({ name }) => name)).toEqual(["空表"]);
      expect(page.complaints).toEqual([]);
    } finally {
      await page.close();
    }
  }, 60000);

  test("is saved as a file where Excel opens no window", async () => {
    const page = await make("1.7");
    try {
      await says(await page.pane(), "请自己打开它");
      expect(page.downloads.map((each) => each.suggestedFilename())).toEqual([expect.stringContaining("2017.xlsx")]);
      expect(page.complaints).toEqual([]);
    } finally {
      await page.close();
    }
  }, 60000);
});
