import type { CountingRules } from "../deadline/types";
import type { Campaign } from "../evaluation/types";
import type { Finding } from "../finding";
import type { SheetGrid } from "../workbook/grid";
import { checks, type Standing } from "./checks";
import { DeadlineReader } from "./deadline-reader";
import { CheckMemory, type CheckCounts } from "./live/check-memory";
import type { PlanMemory } from "./memory";
import type { Plan } from "./types";

const plainCounting: CountingRules = { moveOffDays: false, extraDaysOff: [], extraWorkdays: [] };

export interface CheckedPlan {
  readonly findings: readonly Finding[];
  readonly counts: CheckCounts;
}

function readerFor(plan: Plan, campaign: Campaign | null): DeadlineReader {
  return new DeadlineReader({
    year: plan.year,
    issued: null,
    today: plan.today,
    events: campaign?.events ?? [],
    counting: campaign?.settings.counting ?? plainCounting,
  });
}

function standingOf(plan: Plan, campaign: Campaign | null): Standing {
  const { sheet, columns, year, yearSource, today } = plan;
  const {
    counting = plainCounting,
    units = [],
    collectives = new Map<string, readonly string[]>(),
  } = campaign?.settings ?? {};
  const subjects = (campaign?.subjects ?? []).map(({ name, unit, group, form }) => ({ name, unit, group, form }));
  return { plan: { sheet, columns, year, yearSource, today }, office: { counting, units, collectives, subjects } };
}

const stampOf = ({ plan, office }: Standing): string =>
  JSON.stringify([plan, { ...office, collectives: [...office.collectives] }]);

/**
 * All findings about a plan, by row; what is about the whole sheet stands first. With the memory of the check before,
 * only what changed is checked again.
 */
export function checkPlan(
  plan: Plan,
  sheets: readonly SheetGrid[],
  campaign: Campaign | null,
  memory: PlanMemory = {},
): CheckedPlan {
  const standing = standingOf(plan, campaign);
  const stamp = stampOf(standing);
  const kept = memory.checked?.stamp === stamp ? memory.checked.memory : new CheckMemory(checks, standing);
  // Half a check is worth nothing: should one throw, the next begins anew.
  memory.checked = undefined;
  const checked = kept.check({
    plan,
    sheets,
    campaign,
    office: standing.office,
    phases: new Map(plan.phases.map((phase) => [phase.name, phase])),
    deadlines: memory.deadlines ?? readerFor(plan, campaign),
  });
  memory.checked = { stamp, memory: kept };
  return checked;
}
