import { foundRoles, likelySheet, rolesOf } from "../../../addin/model/found-roles";
import { likelyHeader, previewMapping } from "../../../addin/model/mapping-preview";
import { readYear } from "../../../addin/model/new-workbook";
import { memoryGrid } from "../../../core/workbook/memory-grid";

const odd = memoryGrid("活", [
  ["2017年工作", "", ""],
  ["干什么", "几时干完", "谁来干"],
  ["开动员会", "8月20日前", "综合组"],
  ["走访代表", "8月底前", "一组、二组"],
]);
const half = memoryGrid("计划", [
  ["工作任务", "甲栏", "责任单位"],
  ["写报告", "9月中旬", "综合组"],
]);

test("headings are looked for where most cells of a row are filled", () => {
  expect(likelyHeader(odd)).toBe(2);
  expect([...rolesOf(odd)]).toEqual([]);
  expect([...foundRoles([odd, half])]).toEqual([
    ["task", 1],
    ["responsible", 3],
  ]);
  expect(likelySheet([odd, half])?.name).toBe("计划");
  expect(likelySheet([])).toBeUndefined();
});

test("rows are shown as they would be read, before anything is written", () => {
  const preview = previewMapping(odd, { task: "A", deadline: "B", responsible: "C" }, "2017-08-01");
  expect(preview).toMatchObject({ state: "read", count: 2 });
  expect(
    preview.state === "read" && preview.first.map(({ row, task, due, responsible }) => [row, task, due, responsible]),
  ).toEqual([
    [3, "开动员会", "2017-08-20", ["综合组"]],
    [4, "走访代表", "2017-08-31", ["一组", "二组"]],
  ]);
});

test("without a column for the task there is nothing to read; a column beside the table is said", () => {
  expect(previewMapping(odd, { deadline: "B" }, "2017-08-01")).toEqual({ state: "incomplete" });
  expect(previewMapping(odd, { task: "Z" }, "2017-08-01").state).toBe("fault");
});

test.each([
  ["2017", 2017],
  [" 2018年 ", 2018],
  ["２０１９", 2019],
  ["17", null],
  ["3017", null],
  ["", null],
])("a year typed as %j is %s", (text, year) => {
  expect(readYear(text)).toBe(year);
});
