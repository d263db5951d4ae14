import { HostFault } from "../../../core/ports";
import { messagesIn } from "../../../core/messages";
import { noChanges, type WorkbookChanges } from "../../../core/workbook/changes";
import { RigBook } from "../../rig/book";
import { nodePane, type NodePane } from "../../rig/node-pane";
import { rigFaults, type RigFault } from "../../rig/server";

const register = "文书台账";

function bookWithRegister(): RigBook {
  const book = new RigBook();
  book.withRows("任务分解表", [
    ["工作任务", "完成时间"],
    ["制定方案", "8月10日前"],
  ]);
  book.withRows(register, [
    ["文种", "编号"],
    ["情况简报", "第1期"],
  ]);
  return book;
}

const addEntry = (row: number, number: string): WorkbookChanges => ({
  ...noChanges,
  cells: [
    { sheet: register, row, column: 1, input: { type: "text", text: "情况简报" } },
    { sheet: register, row, column: 2, input: { type: "text", text: number } },
  ],
});

async function faultOf(work: Promise<unknown>): Promise<HostFault | null> {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof HostFault ? error : Promise.reject(error)),
  );
}

const dump = (book: RigBook): string =>
  JSON.stringify(
    book.sheets.map(({ name, rows, rules }) => [
      name,
      [...rows]
        .map(([r, line]) => [
          r,
          [...line].filter(([, { value }]) => value !== "").map(([c, { value, format }]) => [c, value, format]),
        ])
        .filter(([, line]) => (line as unknown[]).length > 0),
      rules,
    ]),
  );

describe("each fault of Excel is one of ours, and leaves the workbook as it was", () => {
  const table: readonly (readonly [string, RigFault, HostFault["code"]])[] = [
    ["a cell is being edited", rigFaults.editMode, "edit-mode"],
    ["Excel is busy", rigFaults.busy, "busy"],
    ["no access", rigFaults.accessDenied, "access-denied"],
    ["a request too large", rigFaults.requestTooLarge, "too-large"],
    ["something Excel does not explain", rigFaults.general, "unknown"],
    ["a new member in an old Excel", { kind: "code", code: "ApiNotFound" }, "unsupported"],
  ];

  test.each(table)("%s", async (_, fault, code) => {
    const book = bookWithRegister();
    const { host, server } = nodePane(book);
    const { version } = await host.readSheets();
    const before = dump(book);
    server.failNext(fault);
    const met = await faultOf(host.apply(addEntry(3, "第2期"), version));
    expect(met?.code).toBe(code);
    expect(dump(book)).toBe(before);
    const sentence = messagesIn("zh-CN").host.faults[code]({ details: "" });
    expect(sentence).toMatch(/。$/);
    expect(met?.details).not.toContain("情况简报");
    expect(await faultOf(host.apply(addEntry(3, "第2期"), version))).toBeNull();
    expect(book.sheet(register).column("B")).toEqual(["编号", "第1期", "第2期"]);
  });

  test("a batch that breaks off in the middle is taken back", async () => {
    for (const atWrite of [1, 2, 3, 4, 5, 6]) {
      const book = bookWithRegister();
      const { host, server } = nodePane(book);
      const { version } = await host.readSheets();
      const before = dump(book);
      server.failNext({ kind: "code", code: "GeneralException", atWrite });
      const changes: WorkbookChanges = {
        ...addEntry(3, "第2期"),
        newSheets: [{ name: "评分", rows: [[{ type: "text", text: "得分" }]] }],
        addRules: [{ sheet: register, range: "A1:A9", formula: "$A1=1", look: "overdue" }],
      };
      expect((await faultOf(host.apply(changes, version)))?.code).toBe("unknown");
      expect(dump(book)).toBe(before);
    }
  });

  test("a protected sheet is refused before anything is written", async () => {
    const book = bookWithRegister();
    book.sheet(register).locked = true;
    const { host, session } = nodePane(book);
    await host.readSheets();
    expect((await faultOf(host.apply(addEntry(3, "第2期"))))?.code).toBe("protected");
    expect(session.writes).toBe(0);
  });

  test("a workbook opened read-only is refused before anything is written", async () => {
    const book = bookWithRegister();
    book.readOnly = true;
    const { host, session } = nodePane(book);
    await host.readSheets();
    expect((await faultOf(host.apply(addEntry(3, "第2期"))))?.code).toBe("read-only");
    expect(session.writes).toBe(0);
  });

  test("a sheet that went away is said, and a new one is found", async () => {
    const book = bookWithRegister();
    const { host } = nodePane(book);
    await host.readSheets();
    book.sheets.splice(1, 1);
    book.withRows("评分", [["得分"]]);
    expect((await host.readSheets()).sheets.map(({ name }) => name)).toEqual(["任务分解表", "评分"]);
    expect((await faultOf(host.apply(addEntry(3, "第2期"))))?.code).toBe("sheet-missing");
    expect((await faultOf(host.reveal({ sheet: register, cell: "A1" })))?.code).toBe("sheet-missing");
  });
});

describe("a second author", () => {
  const author = (pane: NodePane, row: number, text: string) => (): void =>
    pane.session.edit(pane.session.book.sheet(register), row, 2, text, "Remote");

  test("who wrote between reading and writing is not overwritten", async () => {
    const book = bookWithRegister();
    const pane = nodePane(book);
    const { version } = await pane.host.readSheets();
    pane.server.beforeNext(author(pane, 3, "第2期（别人）"));
    expect((await faultOf(pane.host.apply(addEntry(3, "第2期"), version)))?.code).toBe("moved-on");
    expect(book.sheet(register).column("A")).toEqual(["文种", "情况简报", ""]);
    expect(book.sheet(register).column("B")).toEqual(["编号", "第1期", "第2期（别人）"]);
  });

  test("text that looks like something else survives being put back", async () => {
    const book = bookWithRegister();
    book.sheet(register).put(3, 1, { value: "007" });
    book.sheet(register).put(3, 2, { value: "8月10日" });
    const pane = nodePane(book);
    const { version } = await pane.host.readSheets();
    pane.server.beforeNext(author(pane, 9, "x"));
    const cells = [2, 3].map((column) => ({ sheet: register, row: 4, column, input: { type: "blank" as const } }));
    expect((await faultOf(pane.host.apply({ ...noChanges, cells }, version)))?.code).toBe("moved-on");
    expect([1, 2].map((column) => book.sheet(register).cell(3, column)?.value)).toEqual(["007", "8月10日"]);
  });

  test("marks that were being renewed are still there when the write is taken back", async () => {
    const book = bookWithRegister();
    const pane = nodePane(book);
    const rule = { sheet: register, range: "B2:B9", formula: '$B2="旧"', look: "overdue" as const };
    await pane.host.apply({ ...noChanges, addRules: [rule] });
    const { version } = await pane.host.readSheets();
    pane.server.beforeNext(author(pane, 9, "x"));
    const renew = {
      removeRules: [{ sheet: register, formulaHas: "旧" }],
      addRules: [{ ...rule, formula: '$B2="新"' }],
    };
    expect((await faultOf(pane.host.apply({ ...noChanges, ...renew }, version)))?.code).toBe("moved-on");
    expect(book.sheet(register).rules.map(({ formula, fill, area }) => [formula, fill, area.row, area.rows])).toEqual([
      ['=$B2="旧"', "#FFC7CE", 1, 8],
    ]);
  });

  test("two panes on one workbook never commit the same row twice", async () => {
    const book = bookWithRegister();
    const [one, two] = [nodePane(book), nodePane(book)];
    const [first, second] = [await one.host.readSheets(), await two.host.readSheets()];
    expect(await faultOf(one.host.apply(addEntry(3, "第2期"), first.version))).toBeNull();
    expect((await faultOf(two.host.apply(addEntry(3, "第2期"), second.version)))?.code).toBe("moved-on");
    const again = await two.host.readSheets();
    expect(await faultOf(two.host.apply(addEntry(4, "第3期"), again.version))).toBeNull();
    expect(book.sheet(register).column("B")).toEqual(["编号", "第1期", "第2期", "第3期"]);
  });

  test("a stamp that nothing is known of any more means: read again", async () => {
    const { host } = nodePane(bookWithRegister());
    await host.readSheets();
    expect((await faultOf(host.apply(addEntry(3, "第2期"), "r99")))?.code).toBe("moved-on");
  });

  test("the stamp of a write holds for the next one, until someone else writes", async () => {
    const book = bookWithRegister();
    const pane = nodePane(book);
    const { version } = await pane.host.readSheets();
    const committed = await pane.host.apply(addEntry(3, "第2期"), version);
    expect(await faultOf(pane.host.apply(addEntry(4, "第3期"), committed))).toBeNull();
    expect((await faultOf(pane.host.apply(addEntry(5, "第4期"), committed)))?.code).toBe("moved-on");
  });
});
