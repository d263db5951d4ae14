import type { Finding } from "../../finding";
import type { SheetGrid } from "../../workbook/grid";
import type { Campaign } from "../types";

/** One check of the sheets beside the plan. To add one: a code in Finding, a file, a line in index.ts, a sentence. */
export type CampaignCheck = (campaign: Campaign, sheets: readonly SheetGrid[]) => readonly Finding[];
