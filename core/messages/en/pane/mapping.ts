import type { mapping as chinese } from "../../zh-CN/pane/mapping";

export const mapping: typeof chinese = {
  title: "No task breakdown was found in this workbook",
  looked: (sheets) =>
    `${sheets} ${sheets === 1 ? "sheet was" : "sheets were"} read. A breakdown has some of these headings, or others with the same meaning:`,
  found: "found",
  notFound: "not found",
  how: "How to start",
  mine: "My table is here",
  mineNote: "Say which column is which",
  sheet: "Sheet",
  column: (letters, text) => (text === "" ? `Column ${letters}` : `${letters} ${text}`),
  noColumn: "no such column",
  roles: { phase: "Phase", item: "Item", task: "Task", deadline: "Deadline", responsible: "Unit", note: "Note" },
  preview: "How it would be read",
  rows: (count) => `${count} ${count === 1 ? "task" : "tasks"} read`,
  row: (row) => `Row ${row}`,
  noDeadline: "no deadline",
  needsTask: "First say which column holds the task or the item.",
  use: "Use this table",
  remembered: (sheet) => `Remembered: the table is ${sheet} (noted in sheet 设置)`,
  scheme: "A new workbook",
  schemeNote: {
    open: "Opens here with the sheets, phases and tasks of a scheme; this workbook stays as it is",
    window: "Opens in a new window with the sheets, phases and tasks of a scheme; this workbook stays as it is",
  },
  schemeKind: "Scheme",
  schemeOffice: "Issuing office (optional)",
  schemeYear: "Year",
  make: "Create",
  badYear: "Write the year with four digits, for example 2017.",
  made: (name) => `${name} created, not saved yet`,
  madeWindow: (name) => `${name} is open in a new window; save it in your folder`,
  madeFile: (name, where) =>
    `${name} saved: ${where}. This Excel does not let add-ins open a window; please open the file yourself.`,
  fileName: (scheme, year) => `${scheme}${year}.xlsx`,
};
