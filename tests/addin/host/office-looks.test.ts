import { noChanges, type CellEdit, type CellInput } from "../../../core/workbook/changes";
import { RigBook, type RigCell } from "../../rig/book";
import { clientLibraries, type ClientLibrary } from "../../rig/node-library";
import { nodePane } from "../../rig/node-pane";

const libraries = Object.keys(clientLibraries) as ClientLibrary[];
const name = "文书台账";
const drawn: Partial<RigCell> = { border: "Continuous", wrap: true, align: "Center" };

/** A bordered list of two columns, the second one dates. */
function list(): RigBook {
  const book = new RigBook();
  const sheet = book.withRows(name, [
    ["标题", "日期"],
    ["第1期", 42957],
  ]);
  sheet.put(1, 0, drawn);
  sheet.put(1, 1, { ...drawn, format: 'yyyy"年"m"月"d"日"' });
  return book;
}

const text: CellInput = { type: "text", text: "8月10日" };
const day: CellInput = { type: "date", date: "2017-08-16" };
const cell = (row: number, column: number, input: CellInput, like?: CellEdit["like"]): CellEdit => ({
  sheet: name,
  row,
  column,
  input,
  ...(like ? { like } : {}),
});

const look = (book: RigBook, row: number, column: number) => {
  const { value, format, border, wrap } = book.sheet(name).cell(row - 1, column - 1) ?? { format: "none" };
  return [value, format, border, wrap];
};

describe.each(libraries)("a cell that takes the look of another, library for %s", (which) => {
  test("a new row looks like the row above it, and a day is shown as the days above, in the one round trip", async () => {
    const book = list();
    const { host, server } = nodePane(book, which, "1.9");
    const { version } = await host.readSheets();
    const before = server.batches;
    const like = (column: number) => ({ row: 2, column });
    const cells = [3, 4].flatMap((row) => [cell(row, 1, text, like(1)), cell(row, 2, day, like(2))]);
    await host.apply({ ...noChanges, cells }, version);
    expect(server.batches - before).toBe(1);
    for (const row of [3, 4]) {
      expect(look(book, row, 1)).toEqual(["8月10日", "General", "Continuous", true]);
      expect(look(book, row, 2)).toEqual([42963, 'yyyy"年"m"月"d"日"', "Continuous", true]);
    }
  });

  test("below 1.9 what a row of a table needs is set, and the day's format is taken", async () => {
    const book = list();
    const { host } = nodePane(book, which, "1.7");
    const { version } = await host.readSheets();
    await host.apply({ ...noChanges, cells: [cell(3, 2, day, { row: 2, column: 2 })] }, version);
    expect(look(book, 3, 2)).toEqual([42963, 'yyyy"年"m"月"d"日"', undefined, true]);
  });

  test("columns beside a table look like it, row by row", async () => {
    const book = list();
    const { host } = nodePane(book, which, "1.9");
    await host.readSheets();
    const cells = [1, 2].flatMap((row) => [3, 4].map((column) => cell(row, column, text, { row, column: 1 })));
    await host.apply({ ...noChanges, cells });
    expect(look(book, 1, 3).slice(2)).toEqual([undefined, undefined]);
    expect([3, 4].map((column) => look(book, 2, column).slice(2))).toEqual([
      ["Continuous", true],
      ["Continuous", true],
    ]);
  });
});

test("a cell that holds something keeps its look and its way to show a day", async () => {
  const book = list();
  book.sheet(name).put(2, 0, { value: "第2期", border: "Double" });
  const { host } = nodePane(book, "web", "1.9");
  const { version } = await host.readSheets();
  const like = { row: 2, column: 1 };
  await host.apply({ ...noChanges, cells: [cell(3, 1, text, like), cell(2, 2, day)] }, version);
  expect(look(book, 3, 1)).toEqual(["8月10日", "General", "Double", undefined]);
  expect(look(book, 2, 2)[1]).toBe('yyyy"年"m"月"d"日"');
});

test("beside a column formatted as text a number stays a number and a formula a formula", async () => {
  const book = list();
  book.sheet(name).put(1, 0, { format: "@" });
  const { host } = nodePane(book, "web", "1.9");
  const { version } = await host.readSheets();
  const like = { row: 2, column: 1 };
  const inputs: readonly CellInput[] = [
    { type: "number", number: 4 },
    { type: "formula", formula: "TODAY()", cached: 1 },
    text,
  ];
  await host.apply({ ...noChanges, cells: inputs.map((input, i) => cell(2, 3 + i, input, like)) }, version);
  const written = [2, 3, 4].map((column) => book.sheet(name).cell(1, column));
  expect(written.map((each) => [each?.value, each?.formula, each?.format])).toEqual([
    [4, null, "General"],
    ["", "=TODAY()", "General"],
    ["8月10日", null, "General"],
  ]);
});

/** What stands in the sheet, and why Excel's own copy would do harm. */
const harmful: readonly (readonly [string, (book: RigBook) => void])[] = [
  [
    "the model is part of a merge",
    (book) => void book.sheet(name).merges.push({ top: 2, left: 1, bottom: 3, right: 1 }),
  ],
  [
    "somebody's rule would come along sideways",
    (book) =>
      void book.sheet(name).rules.push({
        id: "own",
        area: { row: 0, column: 0, rows: 9, columns: 1 },
        type: "CellValue",
        formula: "",
        fill: "#00FF00",
        font: "",
        bold: false,
      }),
  ],
];

test.each(harmful)("formats are not copied where %s", async (_, prepare) => {
  const book = list();
  prepare(book);
  const { host } = nodePane(book, "web", "1.13");
  const { version } = await host.readSheets();
  await host.apply({ ...noChanges, cells: [cell(2, 3, text, { row: 2, column: 1 })] }, version);
  expect(look(book, 2, 3)).toEqual(["8月10日", "General", undefined, true]);
  expect([book.sheet(name).rules.length, book.sheet(name).merges.length]).toEqual([
    ...(_.startsWith("the model") ? [0, 1] : [1, 0]),
  ]);
});

test("a cell of ours that goes away, and one whose writing is taken back, leave no look behind", async () => {
  const book = list();
  const { host, server } = nodePane(book, "web", "1.9");
  const { version } = await host.readSheets();
  const added = [cell(2, 3, text, { row: 2, column: 1 })];
  server.beforeNext(() => void book.sheet(name).put(5, 0, { value: "别人" }));
  await expect(host.apply({ ...noChanges, cells: added }, version)).rejects.toMatchObject({ code: "moved-on" });
  expect(look(book, 2, 3)).toEqual(["", "General", "None", false]);

  const again = await host.readSheets();
  const written = await host.apply({ ...noChanges, cells: added }, again.version);
  expect(look(book, 2, 3)).toEqual(["8月10日", "General", "Continuous", true]);
  await host.apply({ ...noChanges, cells: [{ ...cell(2, 3, { type: "blank" }), look: "plain" }] }, written);
  expect(look(book, 2, 3)).toEqual(["", "General", "None", false]);
});
