import type { RatingScale } from "./types";

/** 百分制: points from several groups, deductions and a bonus that may go past 100. */
export const hundred: RatingScale = {
  id: "hundred",
  levels: [],
  isMeant: (words) => /百分|100分|打分|计分|评分/.test(words),
};
