import { editorAct, gridAct } from "../../../addin/grid/editing-keys";
import { headingTexts } from "../../../addin/grid/heading-rows";
import { memoryGrid } from "../../../core/workbook/memory-grid";

const key = (name: string, more: Partial<Record<"altKey" | "shiftKey" | "isComposing", boolean>> = {}) => ({
  key: name,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

test.each([
  [key("Enter"), "keep-down"],
  [key("Enter", { altKey: true }), "break-line"],
  [key("Tab"), "keep-right"],
  [key("Tab", { shiftKey: true }), "keep-left"],
  [key("Escape"), "give-up"],
  [key("a"), null],
  [key("ArrowDown"), null],
  // Enter that only takes a proposal of the input method keeps nothing.
  [key("Enter", { isComposing: true }), null],
  [key("Escape", { isComposing: true }), null],
])("in the field: %j → %s", (pressed, expected) => {
  expect(editorAct(pressed)).toBe(expected);
});

const inGrid = (name: string, control = false) => ({ key: name, ctrlKey: control, metaKey: false, altKey: false });

test.each([
  ["F2", false, { do: "edit", from: "content", typed: "" }],
  ["Enter", false, { do: "edit", from: "content", typed: "" }],
  ["Delete", false, { do: "empty" }],
  ["Backspace", false, { do: "empty" }],
  ["x", false, { do: "edit", from: "typed", typed: "x" }],
  ["述", false, { do: "edit", from: "typed", typed: "述" }],
  [" ", false, { do: "edit", from: "typed", typed: "" }],
  ["z", true, { do: "move" }],
  ["ArrowDown", false, { do: "move" }],
  ["Home", true, { do: "move" }],
])("in the grid: %s, control %s → %j", (name, control, expected) => {
  expect(gridAct(inGrid(name, control))).toEqual(expected);
});

test("a row that repeats the headings reads like them, whatever its blanks", () => {
  const grid = memoryGrid("表", [
    ["工作 内容", "完成时间"],
    ["动员", "8月底前"],
    ["工作内容", "完成\n时间"],
  ]);
  expect(headingTexts(grid, 3)).toBe(headingTexts(grid, 1));
  expect(headingTexts(grid, 2)).not.toBe(headingTexts(grid, 1));
  expect(headingTexts(grid, 0)).toBe("");
});
