import type { Finding } from "../../finding";
import { nameKey } from "../read-values";
import type { EvaluationSubject } from "../types";
import { mayBeSame } from "../who-is-meant";
import type { CampaignCheck } from "./types";

/** Names that are blanked out while planning (XX, **) are nobody yet. */
const isMasked = (name: string): boolean => /^[xX×*＊○〇?？某]+$/.test(nameKey(name));

/** Nobody is evaluated twice in one campaign. */
export const subjectDuplicate: CampaignCheck = ({ subjects }) => {
  const seen = new Map<string, EvaluationSubject[]>();
  const findings: Finding[] = [];
  for (const subject of subjects) {
    if (isMasked(subject.name)) continue;
    const earlier = seen.get(nameKey(subject.name)) ?? [];
    const first = earlier.find((each) => mayBeSame(each, subject));
    seen.set(nameKey(subject.name), [...earlier, subject]);
    if (!first) continue;
    findings.push({
      code: "subject-duplicate",
      severity: "error",
      sheet: subject.sheet,
      row: subject.row,
      cell: subject.cell,
      values: { name: subject.name, firstRow: first.row },
    });
  }
  return findings;
};
