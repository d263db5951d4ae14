import type { register as chinese } from "../zh-CN/register";

export const register: typeof chinese = {};
