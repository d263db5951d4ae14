import type { plan as chinese } from "../zh-CN/plan";

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

export const plan: typeof chinese = {
  faults: {
    "no-plan": ({ sheets }) =>
      `No task breakdown table was found in this workbook (sheets looked at: ${list(sheets) || "none"}). Its header needs a column such as 工作任务 and one such as 完成时间 or 责任单位; if yours are named otherwise, say which is which: --columns task=C,deadline=E.`,
    "no-such-sheet": ({ sheet, sheets }) =>
      `There is no sheet named "${sheet}". Sheets: ${list(sheets)}. Name one of them with --sheet.`,
    "sheet-without-plan": ({ sheet }) =>
      `No header was recognised on sheet "${sheet}". Say which column is what: --columns task=C,deadline=E,responsible=F.`,
    "bad-columns": ({ text, roles }) =>
      `"${text}" does not name columns. Write task=C,deadline=E. Columns: ${roles.join(", ")}.`,
    "bad-year": ({ text }) => `--year takes a year such as 2017, not "${text}".`,
    "no-tasks": ({ sheet, row }) =>
      `Row ${row} of sheet "${sheet}" is a header, but there is no task below it. Add the tasks, then check again.`,
  },
  states: {
    done: "done",
    overdue: "overdue",
    dueSoon: "due soon",
    onTime: "on time",
    awaitingEvent: "awaiting event",
    undated: "undated",
  },
  severity: { error: "to correct", warning: "to review", info: "to note" },
  late: "later than due",
  check: {
    read: (sheet, tasks, phases, year, today) =>
      `"${sheet}": ${tasks} tasks${phases > 0 ? ` in ${phases} phases` : ""}, year ${year}, today taken as ${today}.`,
    clean: "Nothing found.",
    counts: (errors, warnings, infos) =>
      `${errors + warnings + infos} found: ${errors} to correct, ${warnings} to review, ${infos} to note.`,
    accepted: (count) => `${count} more were kept as intended; they stay quiet until their row changes.`,
    wholeSheet: "whole sheet",
    comma: ", ",
    colon: ": ",
  },
};
