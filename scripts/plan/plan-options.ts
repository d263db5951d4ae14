import type { CommandOption } from "../command";

/** Options of every command that reads the plan. */
export const planOptions: Readonly<Record<string, CommandOption>> = {
  sheet: {
    type: "string",
    value: "NAME",
    says: { "zh-CN": "任务分解表所在的工作表", en: "the sheet that holds the plan" },
  },
  columns: {
    type: "string",
    value: "task=C,deadline=E",
    says: { "zh-CN": "指明哪一列是什么，也可写 工作任务=C", en: "which column is what" },
  },
  year: {
    type: "string",
    value: "YYYY",
    says: { "zh-CN": "表中时间没有写年份时按这一年", en: "the year of dates that leave it out" },
  },
};
