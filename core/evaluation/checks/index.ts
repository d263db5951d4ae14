import type { Finding } from "../../finding";
import type { SheetGrid } from "../../workbook/grid";
import type { Campaign } from "../types";
import { ballotInconsistent } from "./ballot-inconsistent";
import { groupShare } from "./group-share";
import { registerDouble } from "./register-double";
import { subjectAgain } from "./subject-again";
import { subjectDuplicate } from "./subject-duplicate";
import { subjectUnclear } from "./subject-unclear";
import type { CampaignCheck } from "./types";

/** Checks of the sheets beside the plan, in the order in which a reader meets the sheets. */
export const campaignChecks: readonly CampaignCheck[] = [
  subjectDuplicate,
  subjectUnclear,
  subjectAgain,
  groupShare,
  ballotInconsistent,
  registerDouble,
];

/** Everything these checks find. */
export function checkCampaign(campaign: Campaign, sheets: readonly SheetGrid[]): Finding[] {
  return campaignChecks.flatMap((check) => check(campaign, sheets));
}
