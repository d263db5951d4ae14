import type { schemes as chinese } from "../zh-CN/schemes";

/** Name and description of each scheme by its id; the workbooks themselves are Chinese. */
const inEnglish: Readonly<Record<string, { name: string; about: string }>> = {
  "deputies-to-committee": {
    name: "Deputies report to the standing committee",
    about:
      "deputies report at a meeting; satisfied, fairly satisfied, not satisfied; the result is announced on the spot",
  },
  "deputies-to-voters": {
    name: "Deputies report to their voters",
    about:
      "excellent, competent, fairly competent, not competent; not announced, the group's leader passes the result on",
  },
  "duty-report": {
    name: "Evaluation of state officials",
    about:
      "the standing committee evaluates officials of government, court and procuratorate: preparation, first evaluation, evaluation, rectification; three levels, announced on the spot",
  },
  "public-scoring": {
    name: "Public reports and scoring (100 points)",
    about: "middle managers: 80 points from the public, 20 from daily assessment, bonus points; five public steps",
  },
  rectification: {
    name: "Rectification after an evaluation",
    about: "the evaluated office plans, settles and sums up; each problem has its leader, unit and deadline",
  },
  "work-evaluation": {
    name: "Work evaluation by a town congress",
    about:
      "the presidium evaluates the town's leaders and departments: research, opinions, evaluation, rectification; three levels",
  },
};

export const schemes: typeof chinese = {
  list: {
    words: ({ id, name, about }) => inEnglish[id] ?? { name, about },
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
