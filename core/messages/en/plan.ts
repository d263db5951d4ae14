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
    "columns-outside": ({ sheet, columns, last }) =>
      `The sheet "${sheet}" has no such column: ${columns.join(", ")}. Its last column is ${last}. Check the letters and run again.`,
    "import-missing": ({ file }) => `There is no file ${file}. Check the path.`,
    "import-empty": ({ file }) =>
      `No tasks could be read from ${file}: it needs numbered items that say who (责任领导, 责任单位) or by when.`,
    "report-name": ({ file }) =>
      `The report is a web page and cannot be written as "${file}". Let the name end in .html. Nothing was written.`,
    "out-exists": ({ file }) => `${file} exists already and was left alone. Choose another name, or add --force.`,
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
    row: (row: number) => `row ${row}`,
    comma: ", ",
    colon: ": ",
  },
  report: {
    timeline: "Phases and deadlines",
    today: "today",
    load: "Tasks by unit",
    findings: "Findings",
    tasks: "Tasks",
    columns: {
      phase: "Phase",
      item: "Item",
      deadline: "Deadline",
      due: "Due",
      responsible: "Responsible",
      state: "State",
    },
    wrote: (file) => `Wrote ${file}; open it in a browser to read or print.`,
  },
  status: {
    byPhase: "By phase",
    byUnit: "By unit",
    noPhase: "(no phase)",
    noUnit: "(no unit)",
    urgent: "Overdue and due soon",
    none: "Nothing is overdue or due soon.",
    overdueBy: (days) => `${days} day${days === 1 ? "" : "s"} overdue`,
    dueIn: (days) => (days === 0 ? "due today" : `${days} day${days === 1 ? "" : "s"} left`),
  },
  import: {
    headings: ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "责任领导", "原文"],
    found: (count) => `${count} rows found; compare each with its source before use.`,
    wroteCsv: (file) => `Wrote ${file} (opens in Excel or WPS).`,
    added: (sheet, file) => `Added sheet "${sheet}" to ${file}.`,
    sheetName: "导入待核",
    source: "source",
    noLabel: "(blank)",
  },
};
