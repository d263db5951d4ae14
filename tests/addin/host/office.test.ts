import { noChanges, type CellInput, type WorkbookChanges } from "../../../core/workbook/changes";
import { RigBook } from "../../rig/book";
import { clientLibraries, type ClientLibrary } from "../../rig/node-library";
import { nodePane } from "../../rig/node-pane";

const libraries = Object.keys(clientLibraries) as ClientLibrary[];

function planBook(): RigBook {
  const book = new RigBook();
  const plan = book.withRows("任务分解表", [
    ["某市述职评议任务分解表"],
    ["工作阶段", "工作任务", "完成时间", "责任单位"],
    ["准备阶段", "制定方案", "8月10日前", "综合文字组"],
    ["", "成立组织", 42957, "领导小组"],
  ]);
  plan.put(3, 2, { format: "yyyy/m/d" });
  book.withRows("时间节点", [["事件", "日期"]]);
  return book;
}

const edit = (row: number, column: number, input: CellInput, sheet = "任务分解表"): WorkbookChanges => ({
  ...noChanges,
  cells: [{ sheet, row, column, input }],
});

describe.each(libraries)("Excel through Microsoft's library for %s", (which) => {
  test("a workbook is read in one round trip once its sheets are known", async () => {
    const { host, server } = nodePane(planBook(), which);
    const first = await host.readSheets();
    const known = server.batches;
    const again = await host.readSheets();
    expect([known, server.batches]).toEqual([2, 3]);
    const [plan] = again.sheets;
    expect(again.sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount])).toEqual([
      ["任务分解表", 4, 4],
      ["时间节点", 1, 2],
    ]);
    expect([plan?.text(3, 3), plan?.text(4, 3), plan?.value(4, 3), plan?.isDate(4, 3)]).toEqual([
      "8月10日前",
      "2017/8/10",
      42957,
      true,
    ]);
    expect(again.version).toBe(first.version);
    expect(again.name).toBe("任务分解表.xlsx");
  });

  test("what is written is what was meant, in one round trip", async () => {
    const book = planBook();
    const { host, server } = nodePane(book, which);
    const { version } = await host.readSheets();
    const inputs: readonly CellInput[] = [
      { type: "text", text: "8月10日" },
      { type: "text", text: "=1+1" },
      { type: "text", text: "007" },
      { type: "date", date: "2017-09-20" },
      { type: "number", number: 0.5, format: "0%" },
      { type: "bool", bool: true },
      { type: "formula", formula: "TODAY()-F3", cached: 1 },
    ];
    const before = server.batches;
    await host.apply(
      {
        ...noChanges,
        cells: inputs.map((input, i) => ({ sheet: "任务分解表", row: 3, column: 5 + i, input })),
        newSheets: [{ name: "文书台账", rows: [[{ type: "text", text: "文种" }], [{ type: "text", text: "1-2" }]] }],
        widths: [{ sheet: "任务分解表", column: 5, width: 12 }],
      },
      version,
    );
    expect(server.batches - before).toBe(1);
    const [plan] = book.sheets;
    const row = inputs.map((_, i) => plan?.cell(2, 4 + i));
    expect(row.map((cell) => cell?.value).slice(0, 6)).toEqual(["8月10日", "=1+1", "007", 42998, 0.5, true]);
    expect(row.map((cell) => cell?.formula)).toEqual([null, null, null, null, null, null, "=TODAY()-F3"]);
    expect([row[3]?.format, row[4]?.format]).toEqual(["yyyy-mm-dd", "0%"]);
    expect(book.sheet("文书台账").column("A")).toEqual(["文种", "1-2"]);
    expect(book.sheet("文书台账").cell(0, 0)?.bold).toBe(true);
    expect(plan?.widths.get(4)).toBeCloseTo(66.75);
  });

  test("marks are conditional formats, found again by their formula and taken away", async () => {
    const book = planBook();
    const { host, server } = nodePane(book, which);
    await host.readSheets();
    const [plan] = book.sheets;
    plan?.rules.push({
      id: "own",
      area: { row: 2, column: 2, rows: 9, columns: 1 },
      type: "Custom",
      formula: "=$D3=1",
      fill: "#00FF00",
      font: "",
      bold: false,
    });
    const addRules = [
      { sheet: "任务分解表", range: "C3:C4", formula: 'AND($F3<TODAY(),"shuping"<>"")', look: "overdue" as const },
    ];
    await host.readSheets();
    const before = server.batches;
    await host.apply({ ...noChanges, addRules });
    expect(server.batches - before).toBe(1);
    expect(plan?.rules.map(({ formula, fill }) => [formula, fill])).toEqual([
      ["=$D3=1", "#00FF00"],
      ['=AND($F3<TODAY(),"shuping"<>"")', "#FFC7CE"],
    ]);
    await host.apply({ ...noChanges, removeRules: [{ sheet: "任务分解表", formulaHas: '"shuping"' }] });
    expect(plan?.rules.map(({ id }) => id)).toEqual(["own"]);
  });

  test("no reference is left in Excel", async () => {
    const { host, session } = nodePane(planBook(), which);
    await host.readSheets();
    await host.apply(edit(3, 5, { type: "text", text: "已完成" }));
    await host.reveal({ sheet: "任务分解表", cell: "C3" });
    await new Promise((resolve) => setImmediate(resolve));
    expect([...session.references.keys()]).toEqual([]);
    expect(session.book.selected).toBe("'任务分解表'!C3");
  });
});
