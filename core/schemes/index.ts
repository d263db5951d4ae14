import { deputiesToCommittee } from "./kinds/deputies-to-committee";
import { deputiesToVoters } from "./kinds/deputies-to-voters";
import { dutyReport } from "./kinds/duty-report";
import { publicScoring } from "./kinds/public-scoring";
import { rectification } from "./kinds/rectification";
import { workEvaluation } from "./kinds/work-evaluation";
import type { Scheme } from "./types";

export { startCampaign, type CampaignStart } from "./start-campaign";
export { schemeFault } from "./scheme-fault";
export { phaseNames } from "./phase-names";
export type { Scheme, SchemeCell, SchemeColumn, SchemeSheet } from "./types";

/** Ways of evaluating, in the order in which they are offered. To add one: a file, a line here, `npm run make`. */
export const schemes: readonly Scheme[] = [
  dutyReport,
  deputiesToCommittee,
  deputiesToVoters,
  workEvaluation,
  publicScoring,
  rectification,
];

/** Folded for comparing: no blanks, brackets of either width, lower case. */
const folded = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** The scheme with that id or name; a name may leave off what stands in brackets. */
export function findScheme(name: string): Scheme | null {
  const wanted = folded(name);
  const names = (scheme: Scheme): string[] => [scheme.id, scheme.name, scheme.name.replace(/（.*）/, "")].map(folded);
  return schemes.find((scheme) => names(scheme).includes(wanted)) ?? null;
}
