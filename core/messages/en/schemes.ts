import type { schemes as chinese } from "../zh-CN/schemes";

export const schemes: typeof chinese = {
  list: {
    title: ({ name, id }) => `${name} [${id}]`,
    facts: ({ levels, publishResults, tasks, phases }) =>
      `${levels.length > 0 ? levels.join(" / ") : "100 points"}; results ${publishResults ? "announced on the spot" : "not announced"}; ${tasks} tasks: ${phases.join(", ")}`,
    use: "Start one: shuping init FILE.xlsx --scheme NAME",
  },
  made: ({ file, name }) =>
    `Made ${file} (${name}). Fill in 发文单位, 编辑, 审核, 签发 on the sheet 设置, change the deadlines of the plan, then: shuping check`,
  faults: {
    "scheme-unknown": ({ name, known }) =>
      `There is no scheme "${name}". Known: ${known.join(", ")}. See them: shuping schemes`,
    "workbook-exists": ({ file }) =>
      `${file} is there already; a new workbook never replaces a file. Choose another name, or move the old file away.`,
    "not-xlsx": ({ file }) => `A new workbook is an Excel file: its name must end in .xlsx, not "${file}".`,
    "year-invalid": ({ text }) => `--year must be a year from 1990 to 2100, not "${text}".`,
    "blank-missing": ({ file }) =>
      `The blank workbook ${file} that comes with Shuping is missing. Install it again, or run it from its folder.`,
  },
};
