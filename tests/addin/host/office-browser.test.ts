import { readFileSync, rmSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { OfficeReady } from "../../../addin/host/office";
import type { Host, WorkbookReading } from "../../../core/ports";
import { noChanges } from "../../../core/workbook/changes";
import { buildBarePane } from "../../rig/bare-pane";
import { RigBook } from "../../rig/book";
import { openExcelPage, type ExcelPage } from "../../rig/excel-page";

interface PaneWindow {
  shuping: { readonly host: Host; readonly ready: OfficeReady; readonly hints: readonly number[] };
}

let folder = "";
let excel: ExcelPage;
let book: RigBook;

async function paneOf(): Promise<Frame> {
  const frame = await excel.pane();
  await frame.waitForFunction(() => "shuping" in window);
  return frame;
}

beforeAll(async () => {
  folder = await buildBarePane();
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  book = new RigBook();
  book.withRows("任务分解表", [
    ["工作任务", "完成时间"],
    ["制定方案", "8月10日前"],
  ]);
  excel = await openExcelPage(book, { folder, pane: "taskpane.html" });
});
afterEach(async () => {
  const { complaints } = excel;
  await excel.close();
  expect(complaints).toEqual([]);
});

const read = (pane: Frame): Promise<string[][]> =>
  pane.evaluate(async () => {
    const { sheets }: WorkbookReading = await (window as unknown as PaneWindow).shuping.host.readSheets();
    return sheets.map((sheet) =>
      Array.from({ length: sheet.rowCount * sheet.columnCount }, (_, i) =>
        sheet.text(Math.floor(i / sheet.columnCount) + 1, (i % sheet.columnCount) + 1),
      ),
    );
  });

test("Office.js in a browser knows Excel, reads and writes, and asks nothing of anyone else", async () => {
  const pane = await paneOf();
  expect(await pane.evaluate(() => (window as unknown as PaneWindow).shuping.ready)).toEqual({
    inExcel: true,
    platform: "OfficeOnline",
    locale: "zh-CN",
    newEnough: true,
  });
  expect(await read(pane)).toEqual([["工作任务", "完成时间", "制定方案", "8月10日前"]]);
  const before = excel.server.batches;
  await pane.evaluate(([changes]) => (window as unknown as PaneWindow).shuping.host.apply(changes), [
    {
      ...noChanges,
      cells: [{ sheet: "任务分解表", row: 2, column: 3, input: { type: "text" as const, text: "=1+1" } }],
    },
  ] as const);
  expect(excel.server.batches - before).toBe(1);
  expect(book.sheet("任务分解表").cell(1, 2)).toMatchObject({ value: "=1+1", formula: null });
});

test("an edit in the grid arrives once, without a write; a pane loaded anew has no second handler", async () => {
  await paneOf();
  await excel.reload("?again=1");
  const pane = await paneOf();
  const { session } = excel;
  while (!book.sheet("任务分解表").watched) await new Promise((resolve) => setImmediate(resolve));
  const writes = session.writes;
  session.edit(book.sheet("任务分解表"), 2, 2, "8月15日前");
  session.edit(book.sheet("任务分解表"), 2, 1, "制定实施方案", "Remote");
  await pane.waitForFunction(() => (window as unknown as PaneWindow).shuping.hints.length > 0);
  expect(await pane.evaluate(() => (window as unknown as PaneWindow).shuping.hints.length)).toBe(1);
  expect(session.writes).toBe(writes);
});

test("merged cells at ExcelApi 1.7 come out of a copy of the file", async () => {
  book.file = readFileSync("examples/筹备阶段.xlsx");
  book.withRows("筹备", [["x"]]);
  const sheetName = "任务分解表";
  const pane = await paneOf();
  const merges = await pane.evaluate(async (name) => {
    const { sheets } = await (window as unknown as PaneWindow).shuping.host.readSheets();
    return sheets.find((sheet) => sheet.name === name)?.merges.length ?? 0;
  }, sheetName);
  expect(merges).toBeGreaterThan(5);
});

test("a file is downloaded in the browser", async () => {
  const pane = await paneOf();
  const [download, where] = await Promise.all([
    excel.page.waitForEvent("download"),
    pane.evaluate(async () => {
      const { host } = (window as unknown as PaneWindow).shuping;
      return host.deliver({
        name: "情况简报第3期.docx",
        bytes: new Uint8Array([80, 75, 3, 4]),
        mime: "application/zip",
      });
    }),
  ]);
  expect([download.suggestedFilename(), where]).toEqual(["情况简报第3期.docx", { where: "“下载”文件夹" }]);
});

test("on a Mac nothing is downloaded in the pane; the system browser fetches the file once", async () => {
  await excel.reload("?platform=Mac");
  const pane = await paneOf();
  // A window that opens only to download belongs, for the browser's driver, to the page that opened it.
  const fetched = excel.page.waitForEvent("download");
  const delivered = await pane.evaluate(async () => {
    const { host } = (window as unknown as PaneWindow).shuping;
    return host.deliver({ name: "情况简报第3期.docx", bytes: new Uint8Array([80, 75, 3, 4]), mime: "application/zip" });
  });
  expect(delivered.where).toContain("系统浏览器");
  const download = await fetched;
  expect(download.suggestedFilename()).toBe("情况简报第3期.docx");
  expect(readFileSync(await download.path())).toEqual(Buffer.from([80, 75, 3, 4]));
  expect(excel.downloads.map((each) => new URL(each.url()).pathname.slice(0, 10))).toEqual(["/hand-off/"]);
});
