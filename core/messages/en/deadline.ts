import type { deadline as chinese } from "../zh-CN/deadline";

export const deadline: typeof chinese = {};
