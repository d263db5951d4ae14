import { scoreTotal } from "../../evaluation/scales/score-total";
import type { Ballot, CampaignSettings, Score } from "../../evaluation/types";
import type { MissingValue, TemplateData } from "../types";
import { printedVotes } from "./published-results";

const figure = (count: number | null): string => (count === null ? "" : String(count));

/** Share of the valid votes with one decimal, "" when they are not known. */
function share(votes: number | null, valid: number | null): string {
  if (votes === null || valid === null || valid <= 0) return "";
  return `${(Math.round((votes * 1000) / valid) / 10).toFixed(1)}%`;
}

/** The loop 测评 for one subject: no row or one. No level is decided here: 等次 is what the sheet says. */
export function ballotData(ballot: Ballot | undefined): TemplateData[] {
  if (!ballot) return [];
  return [
    {
      应到: figure(ballot.expected),
      实到: figure(ballot.present),
      发出: figure(ballot.issued),
      收回: figure(ballot.collected),
      有效: figure(ballot.valid),
      无效: figure(ballot.invalid),
      弃权: figure(ballot.abstained),
      票数: printedVotes(ballot),
      等次: ballot.rating,
      各等次: ballot.levels.map(({ level, votes }) => ({
        名称: level,
        票数: figure(votes),
        比例: share(votes, ballot.valid),
      })),
    },
  ];
}

/** Vote counts that a ballot leaves blank. */
export function ballotGaps(ballot: Ballot | undefined): MissingValue[] {
  const blank = ballot?.levels.filter(({ votes }) => votes === null) ?? [];
  return blank.map(({ level, cell }) => ({ tag: level, sheet: ballot?.sheet ?? "", cell, fatal: true }));
}

/** The loop 评分 for one subject: no row or one. */
export function scoreData(score: Score | undefined, settings: CampaignSettings): TemplateData[] {
  if (!score) return [];
  const { total } = scoreTotal(score, settings);
  const parts = score.parts.map(({ name, points }) => ({ 名称: name, 得分: figure(points) }));
  return [{ 总分: figure(total), 各项: parts }];
}

/** Points that the sheet leaves blank. */
export function scoreGaps(score: Score | undefined, settings: CampaignSettings): MissingValue[] {
  const blank = score ? scoreTotal(score, settings).blank : null;
  return blank && score ? [{ tag: blank.name, sheet: score.sheet, cell: blank.cell, fatal: true }] : [];
}
