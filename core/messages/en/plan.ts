import type { plan as chinese } from "../zh-CN/plan";

export const plan: typeof chinese = {};
