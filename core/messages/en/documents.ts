import type { documents as chinese } from "../zh-CN/documents";

export const documents: typeof chinese = {};
