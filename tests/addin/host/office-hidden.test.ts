import { RigBook } from "../../rig/book";
import { nodePane } from "../../rig/node-pane";

/** Two sheets with hidden rows and columns and struck cells; round trips beyond the one are what this costs. */
function book(rows = 4): RigBook {
  const made = new RigBook();
  for (const name of ["任务分解表", "评议对象"]) {
    const sheet = made.withRows(
      name,
      Array.from({ length: rows }, (_, row) => [`甲${row}`, `乙${row}`, `丙${row}`]),
    );
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(1);
    sheet.put(3, 0, { struck: true });
  }
  return made;
}

const seen = (sheets: Awaited<ReturnType<ReturnType<typeof nodePane>["host"]["readSheets"]>>["sheets"]): unknown[] =>
  sheets.map((sheet) => [
    Array.from({ length: sheet.rowCount }, (_, row) => row + 1).filter((row) => sheet.isRowHidden(row)),
    [1, 2, 3].filter((column) => sheet.isColumnHidden(column)),
    sheet.isStruck(4, 1),
  ]);

const known = [
  [[3], [2], true],
  [[3], [2], true],
];

test("which rows are hidden and which cells struck is one more round trip for all sheets, and none the next time", async () => {
  const { host, server } = nodePane(book(), "web", "1.13");
  expect(seen((await host.readSheets()).sheets)).toEqual(known);
  // What sheets there are, what they hold, what is hidden.
  expect(server.batches).toBe(3);
  expect(seen((await host.readSheets()).sheets)).toEqual(known);
  expect(server.batches).toBe(4);
});

test("what was asked along is not taken for more than it says: after a row was added, hidden or shown", async () => {
  const made = book();
  const { host } = nodePane(made, "web", "1.13");
  await host.readSheets();
  const plan = made.sheet("任务分解表");
  plan.put(6, 0, { value: "新" });
  plan.hiddenRows.add(5);
  plan.hiddenRows.delete(2);
  expect(seen((await host.readSheets()).sheets)[0]).toEqual([[6], [2], true]);
  plan.hiddenRows.clear();
  plan.hiddenColumns.clear();
  plan.put(3, 0, { struck: false });
  expect(seen((await host.readSheets()).sheets)[0]).toEqual([[], [], false]);
});

test("thousands of rows are asked for in bands, each row once", async () => {
  const made = book(4500);
  made.sheet("任务分解表").hiddenRows.add(4498);
  const { host } = nodePane(made, "web", "1.7");
  const { sheets } = await host.readSheets();
  expect(seen(sheets)).toEqual([
    [[3, 4499], [2], false],
    [[3], [2], false],
  ]);
});
