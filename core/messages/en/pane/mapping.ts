import type { mapping as chineseMapping } from "../../zh-CN/pane/mapping";

export const mapping: typeof chineseMapping = {
  title: "No task breakdown was recognised in this workbook",
  looked: (sheets) =>
    `${sheets} ${sheets === 1 ? "sheet was" : "sheets were"} read. A breakdown has some of these headings, or others of the same meaning:`,
  headings: ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "备注"],
  how: "How to start",
  mine: "My table is here",
  mineNote: "Say which column is which",
  sheet: "Sheet",
  column: (letters, text) => (text === "" ? `Column ${letters}` : `${letters} ${text}`),
  noColumn: "no such column",
  roles: { phase: "Phase", item: "Item", task: "Task", deadline: "Deadline", responsible: "Unit", note: "Note" },
  use: "Use this table",
};
