import { noChanges } from "../../../core/workbook/changes";
import { RigBook } from "../../rig/book";
import { clientLibraries, type ClientLibrary } from "../../rig/node-library";
import { nodePane } from "../../rig/node-pane";
import { rigFaults } from "../../rig/server";

const name = "任务分解表";
const megabyte = 1024 * 1024;

function book(rows: readonly (readonly (string | number)[])[]): RigBook {
  const made = new RigBook();
  made.withRows(name, rows);
  return made;
}

describe("a large workbook", () => {
  const rows = Array.from({ length: 20000 }, (_, i) => [
    i + 1,
    "准备阶段",
    `第${i + 1}项工作任务：按照方案要求认真组织实施并按时报告进展情况`,
    "8月10日前",
    "综合文字组 各履职初评小组",
    "",
  ]);

  test("20,000 rows come in parts below 5 MB, and again without a first failure", async () => {
    const { host, server } = nodePane(book(rows));
    const { sheets, version } = await host.readSheets();
    expect([sheets[0]?.rowCount, sheets[0]?.text(20000, 3)]).toEqual([20000, rows[19999]?.[2]]);
    expect(server.largest.answer).toBeLessThan(5 * megabyte);
    const before = server.batches;
    expect((await host.readSheets()).version).toBe(version);
    expect(server.batches - before).toBe(1 + Math.ceil((20000 * 5) / 16000));
  });

  test("40,000 cells and their marks are written in parts below 5 MB", async () => {
    const made = book(rows);
    const { host, server } = nodePane(made);
    const { version } = await host.readSheets();
    const cells = rows.flatMap((_, i) => [
      { sheet: name, row: i + 1, column: 7, input: { type: "date" as const, date: "2017-08-10" } },
      {
        sheet: name,
        row: i + 1,
        column: 8,
        input: {
          type: "text" as const,
          text: `逾期${i}天（请责任单位尽快办结并在系统中登记完成情况，逾期未办结的将在下一期简报中通报；“催办单”另发）`,
        },
      },
    ]);
    await host.apply({ ...noChanges, cells }, version);
    expect(server.largest.request).toBeGreaterThan(megabyte);
    expect(server.largest.request).toBeLessThan(5 * megabyte);
    expect(made.sheet(name).cell(19999, 6)?.value).toBe(42957);
    expect(made.sheet(name).cell(19999, 7)?.value).toMatch(/^逾期19999天/);
  });

  test("a part that fails takes the parts before it back", async () => {
    const made = book(rows);
    const { host, server } = nodePane(made);
    const { version } = await host.readSheets();
    const text = "请责任单位尽快办结并在系统中登记完成情况".repeat(4);
    const cells = rows.map((_, i) => ({ sheet: name, row: i + 1, column: 7, input: { type: "text" as const, text } }));
    const reading = 1 + Math.ceil((20000 * 5) / 16000);
    server.failNext(...Array.from({ length: reading + 1 }, () => null), rigFaults.busy);
    await expect(host.apply({ ...noChanges, cells }, version)).rejects.toMatchObject({ code: "busy" });
    expect(made.sheet(name).used()).toEqual({ row: 0, column: 0, rows: 20000, columns: 5 });
  });
});

describe("what a reading knows besides the cells", () => {
  function richBook(): RigBook {
    const made = book([
      ["工作阶段", "工作任务", "完成时间"],
      ["准备阶段", "制定方案", "8月10日前"],
      ["", "成立组织", ""],
    ]);
    const [plan] = made.sheets;
    plan?.merges.push({ top: 2, left: 1, bottom: 3, right: 1 }, { top: 2, left: 3, bottom: 3, right: 3 });
    plan?.hiddenRows.add(2);
    plan?.hiddenColumns.add(0);
    plan?.put(2, 1, { struck: true });
    plan?.tables.push({ id: "t1", name: "任务", area: { row: 0, column: 0, rows: 3, columns: 3 } });
    return made;
  }

  test("merges, strike-through and tables from ExcelApi 1.13 on", async () => {
    const { host } = nodePane(richBook(), "web", "1.13");
    const [plan] = (await host.readSheets()).sheets;
    expect(plan?.mergeAt(3, 3)).toEqual({ top: 2, left: 3, bottom: 3, right: 3 });
    expect([plan?.isStruck(3, 2), plan?.isStruck(2, 2)]).toEqual([true, false]);
    expect(plan?.tables).toEqual([
      { name: "任务", range: { top: 1, left: 1, bottom: 3, right: 3 }, headerRows: 1, totalsRows: 0 },
    ]);
  });

  test.each(Object.keys(clientLibraries) as ClientLibrary[])("hidden rows and columns at 1.7 on %s", async (which) => {
    const { host } = nodePane(richBook(), which);
    const [plan] = (await host.readSheets()).sheets;
    expect([1, 2, 3].map((row) => plan?.isRowHidden(row))).toEqual([false, false, true]);
    expect([1, 2, 3].map((column) => plan?.isColumnHidden(column))).toEqual([true, false, false]);
  });

  test("more merges than Excel's list gives do not stop the reading", async () => {
    const made = book(Array.from({ length: 1100 }, (_, i) => [`任务${i}`]));
    for (let i = 0; i < 513; i += 1)
      made.sheets[0]?.merges.push({ top: 2 * i + 1, left: 2, bottom: 2 * i + 2, right: 2 });
    const { host } = nodePane(made, "web", "1.13");
    expect((await host.readSheets()).sheets[0]?.rowCount).toBe(1100);
  });

  test("a workbook that counts from 1904 is noticed by what its dates show, and written in its own count", async () => {
    const made = book([
      ["事件", "日期"],
      ["评议会议", 41500],
    ]);
    made.date1904 = true;
    made.sheet(name).put(1, 1, { format: "yyyy-mm-dd" });
    const { host } = nodePane(made);
    const [sheet] = (await host.readSheets()).sheets;
    expect([sheet?.date1904, sheet?.text(2, 2)]).toEqual([true, "2017-08-15"]);
    await host.apply({
      ...noChanges,
      cells: [{ sheet: name, row: 3, column: 2, input: { type: "date", date: "2017-08-16" } }],
    });
    expect(made.sheet(name).cell(2, 1)?.value).toBe(41501);
  });

  test("an empty sheet, and cells that begin far from A1", async () => {
    const made = new RigBook();
    made.add("空表");
    made.add("远处").put(9, 4, { value: "x" });
    const { host } = nodePane(made);
    const { sheets } = await host.readSheets(["空表", "远处", "没有"]);
    expect(sheets.map((sheet) => [sheet.name, sheet.rowCount, sheet.columnCount, sheet.text(10, 5)])).toEqual([
      ["空表", 0, 0, ""],
      ["远处", 10, 5, "x"],
    ]);
  });
});

describe.each(["1.7", "1.9"])("events at ExcelApi %s are hints", (version) => {
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

  async function watched(): Promise<{ pane: ReturnType<typeof nodePane>; calls: () => number; off: () => void }> {
    const pane = nodePane(book([["工作任务"], ["制定方案"]]), "web", version);
    let calls = 0;
    const off = pane.host.onChange(() => (calls += 1));
    await settled();
    return { pane, calls: () => calls, off };
  }

  test("many keystrokes lead to one call, and nothing is written", async () => {
    const { pane, calls } = await watched();
    const [sheet] = pane.session.book.sheets;
    for (const text of ["制", "制定", "制定方", "制定方案"]) if (sheet) pane.session.edit(sheet, 2, 1, text);
    await settled();
    expect(calls()).toBe(0);
    pane.quiet();
    expect([calls(), pane.session.writes]).toEqual([1, 0]);
  });

  test("a co-author's edit counts like one's own", async () => {
    const { pane, calls } = await watched();
    const [sheet] = pane.session.book.sheets;
    if (sheet) pane.session.edit(sheet, 2, 1, "改过", "Remote");
    await settled();
    pane.quiet();
    expect(calls()).toBe(1);
  });

  test("what Shuping writes itself is no news to it", async () => {
    const { pane, calls } = await watched();
    await pane.host.apply({
      ...noChanges,
      cells: [{ sheet: name, row: 2, column: 2, input: { type: "text", text: "正常" } }],
    });
    await settled();
    pane.quiet();
    expect(calls()).toBe(0);
  });

  test("a new sheet is watched too", async () => {
    const { pane, calls } = await watched();
    await pane.host.apply({
      ...noChanges,
      newSheets: [{ name: "时间节点", rows: [[{ type: "text", text: "事件" }]] }],
    });
    await settled();
    pane.quiet();
    const before = calls();
    pane.session.edit(pane.session.book.sheet("时间节点"), 2, 1, "评议会议");
    await settled();
    pane.quiet();
    expect(calls()).toBe(before + 1);
  });

  test("after the last listener has gone, nothing is registered any more", async () => {
    const { pane, calls, off } = await watched();
    off();
    await settled();
    const [sheet] = pane.session.book.sheets;
    expect([sheet?.watched, pane.session.watchesAll]).toEqual([false, false]);
    if (sheet) pane.session.edit(sheet, 2, 1, "x");
    await settled();
    pane.quiet();
    expect(calls()).toBe(0);
  });
});
