import type { IsoDate } from "../calendar";
import { checkCampaign } from "../evaluation/checks";
import { readCampaign } from "../evaluation";
import type { Campaign } from "../evaluation/types";
import type { Finding, Fix } from "../finding";
import {
  checkPlan,
  planMemory,
  readAcceptances,
  readPlan,
  separateAccepted,
  type AcceptedFinding,
  type CheckCounts,
  type ColumnChoice,
  type Plan,
  type PlanMemory,
} from "../plan";
import type { WorkbookReading } from "../ports";
import { parseCellAddress } from "../workbook/grid";
import { noChanges, type WorkbookChanges } from "../workbook/changes";
import { rememberedTable } from "./remembered-table";

export interface CheckOptions {
  readonly today: IsoDate;
  /** False: the day of 设置 (今天) goes before `today`. Default true. */
  readonly todayGiven?: boolean | undefined;
  readonly year?: number | undefined;
  readonly sheet?: string | undefined;
  readonly columns?: ColumnChoice | undefined;
  /** Keeps what was read between checks of the same workbook, so that only what changed is read again. */
  readonly memory?: PlanMemory | undefined;
}

export interface CheckResult {
  readonly plan: Plan;
  /** By row; what is about a whole sheet first; other sheets last. */
  readonly findings: readonly Finding[];
  /** Findings kept as intended: quiet until their row changes. */
  readonly accepted: readonly AcceptedFinding[];
  readonly campaign: Campaign;
  /** What this check cost: with the memory of the one before, only what changed. */
  readonly counts: CheckCounts & { readonly tasksChanged: number };
}

function ownFirst(findings: readonly Finding[], sheet: string): readonly Finding[] {
  const [own, others]: [Finding[], Finding[]] = [[], []];
  for (const finding of findings) (finding.sheet === sheet ? own : others).push(finding);
  return others.length === 0 ? own : [...own, ...others];
}

/** Reads and checks a workbook: plan, states, findings. Throws Fault plan/… when there is no plan in it. */
export function checkWorkbook(reading: WorkbookReading, options: CheckOptions): CheckResult {
  const { sheets } = reading;
  const campaign = readCampaign(sheets, options.year ?? null);
  const today = options.todayGiven === false ? (campaign.settings.asOf ?? options.today) : options.today;
  const memory = options.memory ?? planMemory();
  const remembered = rememberedTable(campaign, sheets);
  const isSheet = options.sheet === undefined || (remembered.sheet ?? options.sheet) === options.sheet;
  const plan = readPlan(sheets, {
    today,
    year: options.year,
    sheet: options.sheet ?? remembered.sheet,
    columns: options.columns ?? (isSheet ? remembered.columns : undefined),
    campaign,
    memory,
  });
  const { findings: found, counts } = checkPlan(plan, sheets, campaign, memory);
  const all = [...ownFirst(found, plan.sheet), ...checkCampaign(campaign, sheets)];
  const { open, accepted } = separateAccepted(all, plan, readAcceptances(sheets));
  return { plan, findings: open, accepted, campaign, counts: { ...counts, tasksChanged: memory.tasksChanged ?? 0 } };
}

/** The changes of fixes that the user asked for; later fixes of a cell win. */
export function fixChanges(findings: readonly { readonly sheet: string; readonly fix?: Fix }[]): WorkbookChanges {
  const cells = findings.flatMap(({ sheet, fix }) =>
    (fix?.cells ?? []).flatMap(({ cell, input }) => {
      const place = parseCellAddress(cell);
      return place ? [{ sheet, ...place, input }] : [];
    }),
  );
  return { ...noChanges, cells };
}
