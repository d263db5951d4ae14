import { parseDeadline } from "../../deadline/parse";
import { finding } from "../../finding";
import type { Phase } from "../types";
import type { WholeCheck } from "./types";

/** Why a phase has no days although its heading names some: they cannot be, or wait for an event. */
export function whyNoDays({ text }: Phase, year: number): "no-such-day" | "reversed" | "event" | null {
  const { meaning } = parseDeadline(text, { year });
  if (meaning.kind === "relative" || meaning.kind === "event") return "event";
  if (meaning.kind !== "none") return null;
  if (meaning.reason === "invalid-date") return "no-such-day";
  return meaning.reason === "malformed-range" ? "reversed" : null;
}

/** 评议阶段 (9月31日): days that cannot be are said as they are for a deadline. */
export const phaseImpossible: WholeCheck = ({ plan }) =>
  plan.phases.flatMap((phase) => {
    const why = phase.start === null && phase.end === null ? whyNoDays(phase, plan.year) : null;
    if (why === null || why === "event") return [];
    const { text, row, cell } = phase;
    return [finding("deadline-invalid", { sheet: plan.sheet, row, cell }, { text, why })];
  });
