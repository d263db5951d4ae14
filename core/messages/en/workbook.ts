import type { workbook as chinese } from "../zh-CN/workbook";

export const workbook: typeof chinese = {};
