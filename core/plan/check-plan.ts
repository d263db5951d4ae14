import type { Campaign } from "../evaluation/types";
import type { CountingRules } from "../deadline/types";
import type { Finding } from "../finding";
import type { SheetGrid } from "../workbook/grid";
import { checks, type CheckContext } from "./checks";
import { DeadlineReader } from "./deadline-reader";
import type { Plan } from "./types";

const plainCounting: CountingRules = { moveOffDays: false, extraDaysOff: [], extraWorkdays: [] };

function unitCounts(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const task of plan.tasks) {
    for (const names of [task.responsible, task.lead, task.supporting]) {
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** Everything the checks look at; `deadlines` of the same reading saves reading words again. */
export function checkContext(
  plan: Plan,
  sheets: readonly SheetGrid[],
  campaign: Campaign | null,
  deadlines?: DeadlineReader,
): CheckContext {
  const reader =
    deadlines ??
    new DeadlineReader({
      year: plan.year,
      issued: null,
      today: plan.today,
      events: campaign?.events ?? [],
      counting: campaign?.settings.counting ?? plainCounting,
    });
  const phases = new Map(plan.phases.map((phase) => [phase.name, phase]));
  return { plan, sheets, campaign, phases, deadlines: reader, units: unitCounts(plan) };
}

/** All findings about a plan, by row; what is about the whole sheet stands first. */
export function checkPlan(context: CheckContext): Finding[] {
  const found = checks.flatMap((check) => check(context));
  return found
    .map((each, index) => ({ each, index }))
    .sort((a, b) => (a.each.row ?? 0) - (b.each.row ?? 0) || a.index - b.index)
    .map(({ each }) => each);
}
