import { layOut, rowsToDraw } from "../../../addin/grid/layout";
import { anchorOf, movedBy } from "../../../addin/grid/moves";
import { typedInput } from "../../../addin/grid/typed-input";
import { memoryGrid } from "../../../core/workbook";

/** Typed words and what the cell gets: a date only with its year, never a formula. */
const typed: readonly [string, object][] = [
  ["", { type: "blank" }],
  ["8月10日前", { type: "text", text: "8月10日前" }],
  ["9月27日", { type: "text", text: "9月27日" }],
  ["2017-9-27", { type: "date", date: "2017-09-27" }],
  ["2017年9月27日", { type: "date", date: "2017-09-27" }],
  ["2017-02-30", { type: "text", text: "2017-02-30" }],
  ["12", { type: "number", number: 12 }],
  ["-3.5", { type: "number", number: -3.5 }],
  ["007", { type: "text", text: "007" }],
  ["1234567890123456", { type: "text", text: "1234567890123456" }],
  ["=1+1", { type: "text", text: "=1+1" }],
  ["<img src=x onerror=alert(1)>", { type: "text", text: "<img src=x onerror=alert(1)>" }],
];

test.each(typed)("%j becomes %j", (text, input) => {
  expect(typedInput(text)).toEqual(input);
});

const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false }) as KeyboardEvent;

describe("keys", () => {
  const grid = memoryGrid(
    "表",
    [
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h", "i"],
    ],
    {
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    },
  );
  const layout = layOut(grid);
  const at = { row: 1, column: 1 };

  test.each([
    ["ArrowDown", false, { row: 3, column: 1 }],
    ["ArrowRight", false, { row: 1, column: 2 }],
    ["ArrowUp", false, { row: 1, column: 1 }],
    ["ArrowDown", true, { row: 3, column: 1 }],
    ["End", false, { row: 1, column: 3 }],
    ["End", true, { row: 3, column: 3 }],
  ])("%s (ctrl %s) from a merged cell", (name, ctrl, to) => {
    expect(movedBy(key(name, ctrl), at, grid, layout)).toEqual(to);
  });

  test("other keys move nothing", () => {
    expect(movedBy(key("a"), at, grid, layout)).toBeNull();
  });

  test("a covered cell leads to the first of its merge", () => {
    expect(anchorOf(grid, { row: 2, column: 1 })).toEqual({ row: 1, column: 1 });
  });
});

describe("20,000 rows", () => {
  const rows = Array.from({ length: 20000 }, (_, index) => [`工作 ${index}`, "8月底前"]);
  const grid = memoryGrid("大表", rows, { merges: [{ top: 1, left: 1, bottom: 19000, right: 1 }] });
  const layout = layOut(grid);

  test("few are drawn, the selected one and the head of a merge among them", () => {
    const drawn = rowsToDraw(layout, layout.top(10000), 700, 42, grid.merges);
    expect(drawn.length).toBeLessThan(60);
    expect(drawn).toEqual(expect.arrayContaining([1, 42, 10000, 10020]));
  });

  test("the row at a distance is the one that stands there", () => {
    for (const row of [1, 2, 777, 19999]) expect(layout.rowAt(layout.top(row))).toBe(row);
  });
});
