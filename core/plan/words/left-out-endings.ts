import type { NameCounts } from "../checks/types";
import { isUnitLike } from "../units/unit-words";

/** What groups end with; the longer first. */
const endings = ["工作专班", "工作小组", "工作组", "小组", "专班", "组"] as const;
const shortest = 3;

/**
 * 后勤保障 beside 后勤保障组: names that differ only in an ending that one leaves out, the rarer → the other; when both
 * stand as often, the one without. What is a unit without the ending (县财政局 beside 县财政局工作组) is no slip.
 */
export function leftOutEndings(counts: NameCounts): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const [name, count] of counts) {
    for (const ending of endings) {
      if (!name.endsWith(ending)) continue;
      const bare = name.slice(0, -ending.length);
      const bareCount = counts.get(bare);
      if (bareCount === undefined || bare.length < shortest || isUnitLike(bare)) continue;
      if (bareCount <= count) pairs.set(bare, name);
      else pairs.set(name, bare);
      break;
    }
  }
  return pairs;
}
