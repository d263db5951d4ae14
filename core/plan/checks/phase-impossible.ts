import { parseDeadline } from "../../deadline/parse";
import { finding } from "../../finding";
import { mayBeTurnedRound } from "../over-new-year";
import type { Phase, Plan } from "../types";
import type { WholeCheck } from "./types";

/** Why a phase has no days although its heading names some: they cannot be, or wait for an event. */
export function whyNoDays({ text }: Phase, year: number): "no-such-day" | "reversed" | "event" | null {
  const { meaning } = parseDeadline(text, { year });
  if (meaning.kind === "relative" || meaning.kind === "event") return "event";
  if (meaning.kind !== "none") return null;
  if (meaning.reason === "invalid-date") return "no-such-day";
  return meaning.reason === "malformed-range" ? "reversed" : null;
}

const namesDays = /\d\s*[日号]|\d[.．/]\d/;

/**
 * 10月1日至9月20日 would end in the next year, as 12月至2月 does. It is turned round when it names days, would last nearly
 * a year, and a phase below it lies inside.
 */
export function isTurnedRound(phase: Phase, { phases, year }: Pick<Plan, "phases" | "year">): boolean {
  const { start, end, text } = phase;
  if (start === null || end === null || start.slice(0, 4) === end.slice(0, 4) || !namesDays.test(text)) return false;
  if (!mayBeTurnedRound(start, end)) return false;
  if (!parseDeadline(text, { year }).assumed.some(({ what }) => what === "next-year")) return false;
  const below = phases.slice(phases.indexOf(phase) + 1);
  return below.some((each) => each.start !== null && each.end !== null && each.start >= start && each.end <= end);
}

/** 评议阶段 (9月31日): days that cannot be are said as they are for a deadline. */
export const phaseImpossible: WholeCheck = ({ plan }) =>
  plan.phases.flatMap((phase) => {
    const none = phase.start === null && phase.end === null;
    const why = none ? whyNoDays(phase, plan.year) : isTurnedRound(phase, plan) ? "reversed" : null;
    if (why === null || why === "event") return [];
    const { text, row, cell } = phase;
    return [finding("deadline-invalid", { sheet: plan.sheet, row, cell }, { text, why })];
  });
