import type { cli as chinese } from "../zh-CN/cli";

export const cli: typeof chinese = {};
