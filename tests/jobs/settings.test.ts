import { checkWorkbook } from "../../core/jobs/check";
import { planRememberedTable } from "../../core/jobs/remembered-table";
import { planSettings, type SettingEntry } from "../../core/jobs/settings";
import { readSettings } from "../../core/evaluation/sheets/settings";
import { memoryGrid } from "../../core/workbook/memory-grid";
import type { CellInput, WorkbookChanges } from "../../core/workbook/changes";
import type { SheetGrid } from "../../core/workbook/grid";

const plan = memoryGrid("任务分解表", [
  ["工作内容", "完成时间"],
  ["动员", "8月底前"],
]);
const settings = memoryGrid("设置", [
  ["项目", "内容", "说明"],
  ["年份", 2017, ""],
  ["签发人", "", "印在末尾"],
  ["临期天数", 3, ""],
]);

const shown = (input: CellInput): string =>
  input.type === "text"
    ? input.text
    : input.type === "number"
      ? `#${input.number}`
      : input.type === "date"
        ? `@${input.date}`
        : input.type;

const written = ({ cells, newSheets }: WorkbookChanges): string[] => [
  ...cells.map(({ sheet, row, column, input }) => `${sheet} ${row},${column} ${shown(input)}`),
  ...newSheets.flatMap(({ name, rows }) => rows.map((row) => `${name}: ${row.map(shown).join(" | ")}`)),
];

const entry = (label: string, text: string, ...others: string[]): SettingEntry => ({
  labels: [label, ...others],
  text,
});

test.each<[string, SettingEntry[], SheetGrid[], string[]]>([
  ["the cell beside the label", [entry("年份", "2018")], [plan, settings], ["设置 2,2 #2018"]],
  ["a label of another office", [entry("签发", "签发人甲", "签发人")], [plan, settings], ["设置 3,2 签发人甲"]],
  ["emptied", [entry("临期天数", "")], [plan, settings], ["设置 4,2 blank"]],
  ["a day", [entry("年份", "2017-09-10")], [plan, settings], ["设置 2,2 @2017-09-10"]],
  ["a day that is none", [entry("年份", "2017-02-30")], [plan, settings], ["设置 2,2 2017-02-30"]],
  ["words, never a formula", [entry("年份", "=1+1")], [plan, settings], ["设置 2,2 =1+1"]],
  ["an area code keeps its nought", [entry("年份", "0515")], [plan, settings], ["设置 2,2 0515"]],
  ["a row of its own below", [entry("编辑", "编辑甲")], [plan, settings], ["设置 5,1 编辑", "设置 5,2 编辑甲"]],
  [
    "two rows below",
    [entry("编辑", "编辑甲"), entry("审核", "审核乙")],
    [plan, settings],
    ["设置 5,1 编辑", "设置 5,2 编辑甲", "设置 6,1 审核", "设置 6,2 审核乙"],
  ],
  ["a sheet of its own", [entry("编辑", "编辑甲")], [plan], ["设置: 项目 | 内容 | 说明", "设置: 编辑 | 编辑甲"]],
  [
    "a sheet of that name that is another",
    [entry("编辑", "编辑甲")],
    [memoryGrid("设置", [["别的"]])],
    ["设置2: 项目 | 内容 | 说明", "设置2: 编辑 | 编辑甲"],
  ],
])("%s", (_, entries, sheets, expected) => {
  expect(written(planSettings(sheets, entries).changes)).toEqual(expected);
});

test("says the cells, and whether a sheet had to be made", () => {
  expect(planSettings([plan, settings], [entry("编辑", "x"), entry("年份", "2018")])).toMatchObject({
    cells: ["B5", "B2"],
    sheet: "设置",
    makesSheet: false,
  });
  expect(planSettings([plan], [entry("编辑", "x")])).toMatchObject({ cells: ["B2"], makesSheet: true });
});

test("a column that is pointed at and not there is a fault; one that was there once is forgotten", () => {
  const sheet = memoryGrid("任务分解表", [
    ["工作内容", "工作任务", "完成时间", "责任单位"],
    ["动员", "开会", "8月底前", "综合组"],
  ]);
  const kept = memoryGrid("设置", [
    ["项目", "内容"],
    ["列对应", "task=B，deadline=F"],
  ]);
  const read = (columns?: Record<string, string>) =>
    checkWorkbook({ sheets: [sheet, kept], version: "1", name: "x.xlsx" }, { today: "2017-08-01", columns });
  expect(() => read({ task: "ZZ", deadline: "C" })).toThrow(
    expect.objectContaining({
      code: "columns-outside",
      values: { sheet: "任务分解表", columns: ["task=ZZ"], last: "D" },
    }),
  );
  expect(read().plan.tasks.map(({ task, deadlineText }) => [task, deadlineText])).toEqual([["开会", "8月底前"]]);
});

test("a table that was pointed at is remembered by the workbook itself", () => {
  const odd = memoryGrid("活", [
    ["甲栏", "乙栏"],
    ["动员", "8月底前"],
    ["走访", "9月底前"],
  ]);
  const choice = { sheet: "活", columns: { task: "A", deadline: "B" } };
  const { changes, sheet } = planRememberedTable([odd], choice);
  expect(written(changes)).toEqual([
    "设置: 项目 | 内容 | 说明",
    "设置: 任务表 | 活",
    "设置: 列对应 | task=A，deadline=B",
  ]);
  const kept = memoryGrid(sheet, [
    ["项目", "内容"],
    ["任务表", "活"],
    ["列对应", "task=A，deadline=B"],
  ]);
  const reading = { sheets: [odd, kept], version: "1", name: "x.xlsx" };
  const { plan: read } = checkWorkbook(reading, { today: "2017-08-01" });
  expect(read.tasks.map(({ task, deadlineText }) => [task, deadlineText])).toEqual([
    ["动员", "8月底前"],
    ["走访", "9月底前"],
  ]);
  expect(readSettings([kept]).sheet).toBe("设置");
});
