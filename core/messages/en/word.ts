import type { word as chinese } from "../zh-CN/word";

export const word: typeof chinese = {};
