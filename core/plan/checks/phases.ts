import { addDays, fromIso, toDayNumber, toIso, weekday, type IsoDate } from "../../calendar";
import { parseDeadline } from "../../deadline/parse";
import { finding } from "../../finding";
import type { Phase, Plan } from "../types";
import { isTurnedRound, whyNoDays } from "./phase-impossible";
import type { WholeCheck } from "./types";

const placeOf = (plan: Plan, phase: Phase) => ({ sheet: plan.sheet, row: phase.row, cell: phase.cell });
const shift = (day: IsoDate, by: number): IsoDate => {
  const date = fromIso(day);
  return date ? toIso(addDays(date, by)) : day;
};

/** Neighbours of which both have what is compared; what is turned round is said as that. */
function pairs(plan: Plan): (readonly [Phase, Phase])[] {
  const dated = plan.phases.filter(
    (phase) => (phase.start !== null || phase.end !== null) && !isTurnedRound(phase, plan),
  );
  return dated.slice(1).map((phase, index) => [dated[index] ?? phase, phase] as const);
}

/** 11月—12月 after 11月中下旬: a month without days does not say that it begins on its first. */
const beginsInMonth = (month: Phase, start: IsoDate): boolean =>
  month.start === `${start.slice(0, 8)}01` && !/[日号]/.test(month.text);

const isReversed = (previous: Phase, phase: Phase): boolean =>
  previous.start !== null &&
  phase.start !== null &&
  phase.start < previous.start &&
  !beginsInMonth(phase, previous.start);

/** Whether rows of one phase stand apart, as in a list sorted by unit: where a phase is first met says nothing then. */
function areScattered({ tasks }: Plan): boolean {
  const seen = new Set<string>();
  let last = "";
  for (const { phase } of tasks) {
    if (phase !== last && seen.has(phase)) return true;
    seen.add((last = phase));
  }
  return false;
}

/** A phase that begins before the one above it. */
export const phaseOrder: WholeCheck = ({ plan }) => {
  const reversed = pairs(plan).filter(([previous, phase]) => isReversed(previous, phase));
  if (reversed.length === 0 || areScattered(plan)) return [];
  return reversed.map(([previous, phase]) =>
    finding("phase-order", placeOf(plan, phase), { phase: phase.name, previous: previous.name }),
  );
};

/** Two phases share days. Offices do this on purpose, so it is only said; one shared day is a hand-over. */
export const phaseOverlap: WholeCheck = ({ plan }) =>
  pairs(plan).flatMap(([previous, phase]) => {
    if (!previous.end || !phase.start || isReversed(previous, phase) || phase.start >= previous.end) return [];
    const to = phase.end && phase.end < previous.end ? phase.end : previous.end;
    return [
      finding("phase-overlap", placeOf(plan, phase), {
        phase: phase.name,
        previous: previous.name,
        from: previous.start !== null && previous.start > phase.start ? previous.start : phase.start,
        to,
      }),
    ];
  });

function hasWorkday(from: IsoDate, to: IsoDate): boolean {
  const [first, last] = [fromIso(from), fromIso(to)];
  if (!first || !last) return false;
  if (toDayNumber(last) - toDayNumber(first) >= 2) return true;
  return weekday(first) <= 5 || weekday(last) <= 5;
}

/** No plan has more; a list with a new time in every row is compared by neighbours only. */
const mostPhases = 100;

/** Whether other phases, wherever they stand, have all days from one to another. */
function isCovered(from: IsoDate, to: IsoDate, phases: readonly Phase[]): boolean {
  if (phases.length > mostPhases) return false;
  let day = from;
  for (;;) {
    const over = phases.find(({ start, end }) => start !== null && end !== null && start <= day && end >= day);
    if (!over?.end) return false;
    if (over.end >= to) return true;
    day = shift(over.end, 1);
  }
}

/** Days between two phases that belong to neither; a weekend is none, and a phase without days may stand there. */
export const phaseGap: WholeCheck = ({ plan }) =>
  pairs(plan).flatMap(([previous, phase]) => {
    if (!previous.end || !phase.start || isReversed(previous, phase)) return [];
    if (plan.phases[plan.phases.indexOf(phase) - 1] !== previous) return [];
    const [from, to] = [shift(previous.end, 1), shift(phase.start, -1)];
    if (from > to || !hasWorkday(from, to) || isCovered(from, to, plan.phases)) return [];
    return [finding("phase-gap", placeOf(plan, phase), { phase: phase.name, previous: previous.name, from, to })];
  });

/** 长期任务, 立行立改类: a kind of deadline instead of days. */
const needsNoDays = ({ text }: Phase, year: number): boolean =>
  /^(?:ongoing|immediate|recurring)$/.test(parseDeadline(text, { year }).meaning.kind);

/** A phase that names no days among phases that have some. A plan whose phases have none at all is legal. */
export const phaseWithoutWindow: WholeCheck = ({ plan }) => {
  const undated = plan.phases.filter(({ start, end }) => start === null && end === null);
  if (undated.length === plan.phases.length) return [];
  const silent = undated.filter((phase) => whyNoDays(phase, plan.year) === null && !needsNoDays(phase, plan.year));
  return silent.map((phase) => finding("phase-without-window", placeOf(plan, phase), { phase: phase.name }));
};
