import type { RatingScale } from "./types";

/** 满意 / 基本满意 / 不满意: the usual satisfaction ballot of a standing committee. */
export const three: RatingScale = {
  id: "three",
  levels: ["满意", "基本满意", "不满意"],
  isMeant: (words) => /^(?:三|3)个?(?:等次|等级|级|等|档)(?:制)?/.test(words) || /^满意度?(?:测评)?$/.test(words),
};
