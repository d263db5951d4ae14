import type { RatingScale } from "./types";

/** 优秀 / 称职 / 基本称职 / 不称职: the ballot about how someone does the duties of the post. */
export const four: RatingScale = {
  id: "four",
  levels: ["优秀", "称职", "基本称职", "不称职"],
  isMeant: (words) => /^(?:四|4)个?(?:等次|等级|级|等|档)(?:制)?/.test(words) || /^称职(?:测评)?$/.test(words),
};
