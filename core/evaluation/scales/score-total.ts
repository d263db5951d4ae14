import type { CampaignSettings, Score } from "../types";

/** 日常考评 begins with this many points and loses some; 设置 日常考评基础分 may say otherwise. */
const usualDailyBase = 20;

function dailyBase(settings: CampaignSettings): number {
  const text = settings.entries.get("日常考评基础分")?.text ?? "";
  const points = Number(text.normalize("NFKC").replace(/分$/, ""));
  return text !== "" && Number.isFinite(points) ? points : usualDailyBase;
}

export interface ScoreTotal {
  readonly total: number | null;
  /** The first part without points, when that is why there is no total. */
  readonly blank: { readonly name: string; readonly cell: string } | null;
}

/**
 * Sum of the parts: groups as they stand; 扣分 is taken from the base of 日常考评, down to nothing; 加分 is added and may pass 100.
 * A blank deduction or bonus is none; any other blank leaves the total open. 得分 and 总分 columns are not summed.
 */
export function scoreTotal({ parts }: Score, settings: CampaignSettings): ScoreTotal {
  let total = 0;
  for (const { name, points, cell } of parts) {
    if (/总分|合计|得分汇总|总得分/.test(name)) continue;
    if (/扣分/.test(name)) total += Math.max(0, dailyBase(settings) - Math.abs(points ?? 0));
    else if (points === null && !/加分/.test(name)) return { total: null, blank: { name, cell } };
    else total += points ?? 0;
  }
  return { total: Math.round(total * 100) / 100, blank: null };
}
