import { createStore } from "../../../addin/model/store";
import { pageInAddress, tabOf } from "../../../addin/model/page";
import { countOf, groupFindings } from "../../../addin/model/finding-groups";
import { takenBack } from "../../../addin/model/undo";
import { bytesOfDataAddress } from "../../../addin/model/data-address";
import type { Finding } from "../../../core/finding";
import { memoryGrid, noChanges } from "../../../core/workbook";

test("the store tells listeners of what changed and of nothing else", () => {
  const store = createStore({ a: 1, b: "x" });
  let told = 0;
  const stop = store.subscribe(() => {
    told += 1;
  });
  store.set({ a: 1 });
  store.set({ a: 2 });
  store.set({ a: 2, b: "x" });
  stop();
  store.set({ a: 3 });
  expect([told, store.get().a]).toEqual([1, 3]);
});

test.each([
  ["https://h/taskpane.html", "overview"],
  ["https://h/taskpane.html?do=check", "checkup"],
  ["https://h/taskpane.html?do=bulletin", "documents"],
  ["https://h/taskpane.html?do=other", "overview"],
])("%s opens %s", (address, tab) => {
  expect(tabOf(pageInAddress(address))).toBe(tab);
});

const missing = (cell: string): Finding => ({
  code: "deadline-missing",
  severity: "warning",
  sheet: "任务分解表",
  row: 3,
  cell,
  values: {},
});

test("the same finding in many rows is one line", () => {
  const hidden: Finding = {
    code: "rows-hidden",
    severity: "info",
    sheet: "任务分解表",
    row: 5,
    cell: null,
    values: { rows: [5] },
  };
  const findings = [missing("D3"), hidden, missing("D4")];
  expect(groupFindings(findings).map(({ findings: of }) => of.length)).toEqual([2, 1]);
  expect(countOf(findings, "warning")).toBe(2);
});

test("what was written is taken back as it was: text, number, date, blank", () => {
  const grid = memoryGrid("表", [["甲", 3, { date: "2017-09-22" }, null]]);
  const cells = [1, 2, 3, 4].map((column) => ({
    sheet: "表",
    row: 1,
    column,
    input: { type: "text", text: "新" } as const,
  }));
  expect(takenBack({ ...noChanges, cells }, [grid])?.cells.map(({ input }) => input)).toEqual([
    { type: "text", text: "甲" },
    { type: "number", number: 3 },
    { type: "date", date: "2017-09-22" },
    { type: "blank" },
  ]);
  expect(takenBack({ ...noChanges, newSheets: [{ name: "新表", rows: [] }] }, [grid])).toBeNull();
});

test("a data address gives its bytes", () => {
  expect([...bytesOfDataAddress("data:application/x;base64,AAEC/w==")]).toEqual([0, 1, 2, 255]);
});
