import { addDays, fromIso, toDayNumber, toIso, type IsoDate } from "../../core/calendar";
import type { DatedEvent } from "../../core/deadline";
import { awaitedEvents, type AwaitedEvent } from "../../core/plan";
import type { Phase, Plan, RowState, Task } from "../../core/plan/types";

/** Most urgent first: the order of counts, legends and lists. */
export const rowStates: readonly RowState[] = ["overdue", "dueSoon", "onTime", "awaitingEvent", "undated", "done"];

export type StateCounts = Readonly<Record<RowState, number>>;

export function countStates(tasks: readonly Task[]): StateCounts {
  const counts: Record<RowState, number> = { overdue: 0, dueSoon: 0, onTime: 0, awaitingEvent: 0, undated: 0, done: 0 };
  for (const { state } of tasks) counts[state] += 1;
  return counts;
}

/** Days from one ISO day to another; negative when `to` is earlier. */
export function daysFrom(from: IsoDate, to: IsoDate): number {
  const a = fromIso(from);
  const b = fromIso(to);
  return a && b ? toDayNumber(b) - toDayNumber(a) : 0;
}

export function dayAfter(day: IsoDate, days: number): IsoDate {
  const from = fromIso(day);
  return from ? toIso(addDays(from, days)) : day;
}

/** The longest delay among overdue tasks, in days. */
export function longestDelay({ tasks, today }: Plan): number {
  const late = tasks.filter(({ state, due }) => state === "overdue" && due !== null);
  return Math.max(0, ...late.map(({ due }) => daysFrom(due ?? today, today)));
}

export interface PhaseProgress {
  readonly phase: Phase;
  readonly tasks: readonly Task[];
  readonly counts: StateCounts;
}

export function phaseProgress(plan: Plan): PhaseProgress[] {
  const byPhase = new Map<string, Task[]>(plan.phases.map(({ name }) => [name, []]));
  for (const task of plan.tasks) byPhase.get(task.phase)?.push(task);
  return plan.phases.map((phase) => {
    const tasks = byPhase.get(phase.name) ?? [];
    return { phase, tasks, counts: countStates(tasks) };
  });
}

export interface UnitLoad {
  readonly unit: string;
  readonly all: number;
  readonly open: number;
  readonly late: number;
}

/** Units by what is overdue, then by what is open. */
export function unitLoads(tasks: readonly Task[]): UnitLoad[] {
  const loads = new Map<string, { unit: string; all: number; open: number; late: number }>();
  for (const { responsible, state } of tasks) {
    for (const unit of responsible) {
      const load = loads.get(unit) ?? { unit, all: 0, open: 0, late: 0 };
      load.all += 1;
      if (state !== "done") load.open += 1;
      if (state === "overdue") load.late += 1;
      loads.set(unit, load);
    }
  }
  return [...loads.values()].sort((a, b) => b.late - a.late || b.open - a.open || b.all - a.all);
}

export interface ComingDay {
  readonly day: IsoDate;
  readonly tasks: readonly Task[];
}

/** Open tasks due within `days` days from today on, by day; and the first day after them. */
export function comingDays(
  plan: Plan,
  days: number,
): { readonly days: readonly ComingDay[]; readonly next: ComingDay | null } {
  const open = plan.tasks.filter(({ due, state }) => due !== null && due >= plan.today && state !== "done");
  const byDay = new Map<IsoDate, Task[]>();
  for (const task of open) {
    const day = task.due ?? plan.today;
    byDay.set(day, [...(byDay.get(day) ?? []), task]);
  }
  const sorted = [...byDay].map(([day, tasks]) => ({ day, tasks })).sort((a, b) => a.day.localeCompare(b.day));
  const last = dayAfter(plan.today, days - 1);
  return { days: sorted.filter(({ day }) => day <= last), next: sorted.find(({ day }) => day > last) ?? null };
}

/** Events that deadlines hang on and that have no date, most awaited first. */
export function waitingEvents(tasks: readonly Task[], events: readonly DatedEvent[]): AwaitedEvent[] {
  return awaitedEvents(tasks, events).sort((a, b) => b.tasks.length - a.tasks.length);
}

/** The months that the ruler shows: from the first window or due day to the last, today among them. */
export function rulerSpan(plan: Plan): { readonly from: IsoDate; readonly to: IsoDate } {
  const days = [
    plan.today,
    ...plan.phases.flatMap(({ start, end }) => [start, end]),
    ...plan.tasks.map(({ due }) => due),
  ]
    .filter((day): day is IsoDate => day !== null)
    .sort();
  const first = fromIso(days[0] ?? plan.today);
  const last = fromIso(days.at(-1) ?? plan.today);
  if (!first || !last) return { from: plan.today, to: plan.today };
  const next =
    last.month === 12 ? { year: last.year + 1, month: 1, day: 1 } : { year: last.year, month: last.month + 1, day: 1 };
  return { from: toIso({ ...first, day: 1 }), to: toIso(addDays(next, -1)) };
}
