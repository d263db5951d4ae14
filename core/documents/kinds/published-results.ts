import type { Ballot, Campaign } from "../../evaluation/types";
import { nameKey } from "../../evaluation/read-values";
import type { TemplateData } from "../types";

/** "满意20票，基本满意3票，不满意1票" */
export function printedVotes({ levels }: Ballot): string {
  return levels
    .filter(({ votes }) => votes !== null)
    .map(({ level, votes }) => `${level}${votes}票`)
    .join("，");
}

/** Results for a bulletin. Empty unless 设置 says that they are published: nothing else decides it. */
export function publishedResults({ settings, subjects, ballots }: Campaign): TemplateData[] {
  if (!settings.publishResults) return [];
  return ballots.map((ballot, index) => {
    const subject = subjects.find(({ name }) => nameKey(name) === nameKey(ballot.subject));
    return {
      序号: index + 1,
      姓名: ballot.subject,
      单位: subject?.unit ?? "",
      职务: subject?.post ?? "",
      结果: printedVotes(ballot),
    };
  });
}
