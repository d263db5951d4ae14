import { planEventDate } from "../../core/jobs/event-date";
import { memoryGrid, type MemoryCell } from "../../core/workbook";

const options = { today: "2017-09-10" };
const plan: MemoryCell[][] = [
  ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位"],
  ["整改阶段", "整改", "整改到位。", "会后7日内", "某局"],
];

function changes(events: MemoryCell[][]) {
  const sheets = [memoryGrid("任务分解表", plan), memoryGrid("时间节点", events)];
  return planEventDate({ sheets, version: "1", name: "表.xlsx" }, options, "评议会议", "2017-09-27").changes.cells;
}

test("a new event takes the look of the row above it, in both cells", () => {
  const events = [
    ["事件", "日期"],
    ["动员会", { date: "2017-08-14" }],
  ];
  expect(changes(events)).toEqual([
    { sheet: "时间节点", row: 3, column: 1, input: { type: "text", text: "评议会议" }, like: { row: 2, column: 1 } },
    {
      sheet: "时间节点",
      row: 3,
      column: 2,
      input: { type: "date", date: "2017-09-27" },
      look: "date",
      like: { row: 2, column: 2 },
    },
  ]);
});

test("an event in the sheet already keeps its own look; below a bare heading there is none to take", () => {
  expect(
    changes([
      ["事件", "日期"],
      ["评议会议", null],
    ]).map(({ row, column, like }) => [row, column, like]),
  ).toEqual([[2, 2, undefined]]);
  expect(changes([["事件", "日期"]]).map(({ row, like }) => [row, like])).toEqual([
    [2, undefined],
    [2, undefined],
  ]);
});

test.each([
  ["11月底", "评议会议结束后2个月内报告整改情况", "2017-09-27", ["D2"]],
  ["11月27日", "评议会议结束后2个月内报告整改情况", "2017-09-27", []],
])("what the table says elsewhere and the date would contradict: %s, %s", (deadline, task, day, cells) => {
  const rows: MemoryCell[][] = [plan[0]!, ["整改阶段", "整改", task, deadline, "某局"]];
  const events: MemoryCell[][] = [
    ["事件", "日期"],
    ["评议会议", null],
  ];
  const sheets = [memoryGrid("任务分解表", rows), memoryGrid("时间节点", events)];
  const { clashes } = planEventDate({ sheets, version: "1", name: "表.xlsx" }, options, "评议会议", day);
  expect(clashes.map(({ code, cell }) => [code, cell])).toEqual(cells.map((cell) => ["deadline-contradicts", cell]));
});
