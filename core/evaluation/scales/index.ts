import { listItems } from "../read-values";
import { four } from "./four";
import { hundred } from "./hundred";
import { three } from "./three";
import type { RatingScale } from "./types";

export type { RatingScale } from "./types";

/** Known scales. The order is for readers: no words are accepted by two. */
export const scales: readonly RatingScale[] = [three, four, hundred];

/** Levels as sheets head their columns, beyond those of the scales. */
const otherLevels = [
  "非常满意",
  "很满意",
  "比较满意",
  "较满意",
  "一般",
  "不太满意",
  "不了解",
  "优",
  "良",
  "中",
  "差",
  "好",
  "较好",
  "较差",
  "优良",
  "良好",
  "合格",
  "基本合格",
  "不合格",
];

/** True when a column with this heading counts votes for a level. */
export function isLevel(heading: string, own: readonly string[]): boolean {
  return own.includes(heading) || otherLevels.includes(heading) || scales.some((each) => each.levels.includes(heading));
}

function sameLevels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((level) => b.includes(level));
}

/** The scale that the setting's words name or list (满意、基本满意、不满意; 百分制); "own" for an office's own list; blank: three levels. */
export function scaleOf(words: string): Pick<RatingScale, "id" | "levels"> {
  const plain = words.normalize("NFKC").replace(/\s+/g, "");
  if (plain === "") return three;
  const listed = listItems(words.replace(/[\/|]/g, "、").replace(/\s+/g, "、"));
  const byLevels = scales.find((each) => sameLevels(each.levels, listed));
  const meant = byLevels ?? scales.find((each) => each.isMeant(plain));
  if (meant) return meant;
  return { id: "own", levels: listed };
}
