import type { findings as chinese } from "../zh-CN/findings";

export const findings: typeof chinese = {};
