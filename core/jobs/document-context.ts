import type { IsoDate } from "../calendar";
import type { Article } from "../documents/articles";
import type { DocumentContext } from "../documents/context";
import { readRegister } from "../documents/register/read-register";
import { readCampaign } from "../evaluation";
import type { Campaign } from "../evaluation/types";
import { Fault } from "../fault";
import { readPlan } from "../plan";
import type { Plan } from "../plan/types";
import type { WorkbookReading } from "../ports";
import { rememberedTable } from "./remembered-table";

/** What a person says when asking for documents. */
export interface DocumentRequest {
  readonly today: IsoDate;
  /** False: the day of 设置 (今天) goes before `today`. */
  readonly todayGiven: boolean;
  readonly year?: number | null;
  /** The sheet with the plan, when the workbook has several. */
  readonly sheet?: string | null;
  readonly title?: string | null;
  readonly articles?: readonly Article[];
}

function planOf(reading: WorkbookReading, request: DocumentRequest, campaign: Campaign, today: IsoDate): Plan | null {
  try {
    return readPlan(reading.sheets, {
      today,
      campaign,
      ...(request.sheet ? {} : rememberedTable(campaign, reading.sheets)),
      ...(request.year ? { year: request.year } : {}),
      ...(request.sheet ? { sheet: request.sheet } : {}),
    });
  } catch (error) {
    // Letters and notices need no breakdown table; a sheet asked for by name must be there.
    if (error instanceof Fault && error.room === "plan" && !request.sheet) return null;
    throw error;
  }
}

/** Reads plan, campaign and register of a workbook for planning documents. Throws Fault plan/… when the sheet asked for is not there. */
export function understandDocuments(reading: WorkbookReading, request: DocumentRequest): DocumentContext {
  const campaign = readCampaign(reading.sheets, request.year ?? null);
  const today = request.todayGiven ? request.today : (campaign.settings.asOf ?? request.today);
  const plan = planOf(reading, request, campaign, today);
  return {
    campaign,
    plan,
    register: readRegister(reading.sheets),
    today,
    year: request.year ?? plan?.year ?? campaign.settings.year ?? Number(today.slice(0, 4)),
    title: request.title ?? null,
    articles: request.articles ?? [],
  };
}
