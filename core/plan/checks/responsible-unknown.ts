import { finding, type Finding, type Fix } from "../../finding";
import { rowSigns } from "../row-signs";
import type { ColumnRole, Task } from "../types";
import { leftOutEndings } from "../words/left-out-endings";
import { nearestKnown, nearMissFinder } from "../words/near-miss";
import {
  amongTasks,
  eachTaskBy,
  type CheckContext,
  type NameCounts,
  type OfficeSettings,
  type RowContext,
} from "./types";
import { isDeadlineInUnits, isUnitInDeadline } from "./cell-shifted";
import { namedParties } from "./named-parties";
import { at, plainWords, whoRole } from "./place";

/** How often the usual spelling must stand before a single other one counts as a slip. */
const usualFrom = 3;

/** Names that 设置, 评议对象 and the collectives know; none when the office keeps no list. */
function knownUnits({ units, collectives, subjects }: OfficeSettings): readonly string[] {
  if (units.length === 0) return [];
  const people = subjects.flatMap(({ name, unit, group }) => [name, unit, group]);
  return [...units, ...collectives.keys(), ...[...collectives.values()].flat(), ...people].filter(
    (name) => name !== "",
  );
}

const roles: readonly ColumnRole[] = ["responsible", "lead", "supporting"];

interface Named {
  readonly name: string;
  readonly role: ColumnRole;
}

function namesOf(task: Task): readonly Named[] {
  const main = whoRole(task);
  const named = roles.flatMap((role) => {
    if (!task.cells[role]) return [];
    const names = role === "lead" ? task.lead : role === "supporting" ? task.supporting : task.responsible;
    return names.map((name) => ({ name, role }));
  });
  const seen = new Set<string>();
  const each = named.length > 0 ? named : task.responsible.map((name) => ({ name, role: main }));
  return each.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** Written out only when the cell holds that one name: nothing else can be lost. */
function respell(task: Task, role: ColumnRole, name: string, nearest: string): Fix | undefined {
  const cell = task.cells[role];
  if (!cell || nearest === "" || task.more[role] !== name) return undefined;
  return { cells: [{ cell, input: { type: "text", text: nearest } }] };
}

const unknownAt = (
  plan: CheckContext["plan"] | RowContext["plan"],
  task: Task,
  named: Named,
  nearest: string,
): Finding =>
  finding(
    "responsible-unknown",
    at(plan, task, named.role),
    { unit: named.name, nearest },
    respell(task, named.role, named.name, nearest),
  );

const namesSomebody = ({ columns }: RowContext["plan"]): boolean =>
  columns.responsible !== undefined || columns.lead !== undefined;

/** A time in the units' column, of which cell-shifted speaks: it is no unit that the list should know. */
const isMisplacedTime = (name: string, task: Task, row: RowContext): boolean =>
  (isDeadlineInUnits(task, row) || isUnitInDeadline(task, row)) &&
  row.deadlines.readWords(name, null).deadline.meaning.kind === "date-range";

/** The office's list; for each name that it does not know the nearest that it does. */
class ListedUnits {
  private readonly keys: ReadonlySet<string>;
  private readonly nearest = new Map<string, string | null>();

  constructor(private readonly known: readonly string[]) {
    this.keys = new Set(known.map(plainWords));
  }

  /** "" when none is near, null when the name itself is known. */
  nearestTo(name: string): string | null {
    const before = this.nearest.get(name);
    if (before !== undefined) return before;
    const near = this.keys.has(plainWords(name)) ? null : nearestKnown(name, this.known);
    this.nearest.set(name, near);
    return near;
  }
}

/** A party that the office's list does not know. Without a list nothing is unknown: see {@link responsibleSlip}. */
export const responsibleUnknown = eachTaskBy(
  rowSigns.any,
  ({ plan, office }) => {
    const known = knownUnits(office);
    return known.length === 0 || !namesSomebody(plan) ? null : new ListedUnits(known);
  },
  (task, row, listed) =>
    namesOf(task).flatMap((named) => {
      const near = listed.nearestTo(named.name);
      return near === null || isMisplacedTime(named.name, task, row) ? [] : [unknownAt(row.plan, task, named, near)];
    }),
);

/** Which of a plan's own names look like slips for others of them. */
class NameSlips {
  /** Names that stand often, the most frequent first. */
  readonly usual: readonly string[];
  readonly endings: ReadonlyMap<string, string>;
  private nearMiss: ((rare: string) => string | undefined) | null = null;

  constructor(private readonly counts: NameCounts) {
    const often: (readonly [string, number])[] = [];
    for (const each of counts) if (each[1] >= usualFrom) often.push(each);
    this.usual = often.sort(oftenFirst).map(firstOf);
    this.endings = leftOutEndings(counts);
  }

  /** The name that was meant, where another one is meant. */
  meantBy(name: string): string | undefined {
    const whole = this.endings.get(name);
    if (whole !== undefined || this.counts.get(name) !== 1) return whole;
    this.nearMiss ??= nearMissFinder(this.usual);
    return this.nearMiss(name);
  }
}

const oftenFirst = ([a, many]: readonly [string, number], [b, few]: readonly [string, number]): number =>
  few - many || (a < b ? -1 : 1);

const firstOf = ([name]: readonly [string, number]): string => name;

/** Worked out once a check. */
const known = new WeakMap<CheckContext, NameSlips>();

function slipsIn(context: CheckContext): NameSlips {
  const slips = known.get(context) ?? new NameSlips(context.units);
  known.set(context, slips);
  return slips;
}

/**
 * Without a list: a spelling that stands once beside a near one that stands often, and 后勤保障 beside 后勤保障组. Said at
 * the first row of the rarer one.
 */
export const responsibleSlip = amongTasks<null>({
  ...namedParties,
  shares: namedParties,
  beside: (context) => {
    const { usual, endings } = slipsIn(context);
    return `${usual.join("、")}|${[...endings].join("、")}`;
  },
  mayFind: (key, context) =>
    context.office.units.length === 0 &&
    namesSomebody(context.plan) &&
    slipsIn(context).meantBy(String(key)) !== undefined,
  judge: ([only], context, key) => {
    if (!only) return [];
    const name = String(key);
    const meant = slipsIn(context).meantBy(name);
    const named = meant === undefined ? undefined : namesOf(only.task).find((each) => each.name === name);
    return named && meant !== undefined ? [unknownAt(context.plan, only.task, named, meant)] : [];
  },
});
