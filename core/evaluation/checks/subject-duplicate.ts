import type { Finding } from "../../finding";
import { nameKey } from "../read-values";
import type { EvaluationSubject } from "../types";
import type { CampaignCheck } from "./types";

/** Two people of one name are told apart by unit and post; where one of them is blank it may be the same person. */
function mayBeSame(a: EvaluationSubject, b: EvaluationSubject): boolean {
  const agree = (x: string, y: string) => x === "" || y === "" || nameKey(x) === nameKey(y);
  return nameKey(a.name) === nameKey(b.name) && agree(a.unit, b.unit) && agree(a.post, b.post);
}

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
