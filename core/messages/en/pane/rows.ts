import { grouped } from "../../grouped";
import type { event as chineseEvent, rows as chineseRows } from "../../zh-CN/pane/rows";

export const rows: typeof chineseRows = {
  title: {
    state: (state, count) => `${state}: ${grouped(count)}`,
    other: (name, count) => `${name}: ${grouped(count)}`,
  },
  find: "Find text or a unit",
  found: (count) => `${grouped(count)} found`,
  none: "No tasks here any more.",
  more: (count) => `Show ${grouped(count)} more`,
  whenFinished: "Press a task to go to its row. When it is done, write 已完成 in the column 完成情况.",
  reminders: "Make reminders for these units",
  otherState: "Show another state",
  others: (count) => `and ${grouped(count)} more`,
};

export const event: typeof chineseEvent = {
  title: (name) => `When is “${name}”?`,
  date: "Date",
  readAs: (day, yearFrom) => `Read as ${day}${yearFrom}`,
  yearFrom: (source) => `, year from ${source}`,
  yearSources: { option: "your choice", settings: "设置", title: "the title", text: "the table", today: "today" },
  unreadable: "Not a date that can be read. Write it like 9月27日.",
  moves: (count) => `${grouped(count)} ${count === 1 ? "deadline" : "deadlines"} will move`,
  clashes: (count) =>
    count === 1 ? "1 deadline contradicts this date" : `${grouped(count)} deadlines contradict this date`,
  onHoliday: ", a day off",
  keptNote: (sheet) => `Written to sheet ${sheet}; can be undone`,
  save: (count) => (count > 0 ? `Save and move ${grouped(count)} ${count === 1 ? "deadline" : "deadlines"}` : "Save"),
  saved: (name, day) => `Saved: ${name} ${day}`,
  cancel: "Cancel",
};
