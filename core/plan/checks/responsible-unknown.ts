import { finding, type Finding, type Fix } from "../../finding";
import { rowSigns } from "../row-signs";
import type { ColumnRole, Task } from "../types";
import { leftOutEndings } from "../words/left-out-endings";
import { nearestKnown, nearMissFinder } from "../words/near-miss";
import { amongTasks, eachTaskBy, type CheckContext, type OfficeSettings, type RowContext } from "./types";
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

/** A party that the office's list does not know. Without a list nothing is unknown: see {@link responsibleSlip}. */
export const responsibleUnknown = eachTaskBy(rowSigns.any, ({ plan, office }) => {
  const known = knownUnits(office);
  if (known.length === 0 || !namesSomebody(plan)) return null;
  const keys = new Set(known.map(plainWords));
  const nearest = new Map<string, string | null>();
  const nearestTo = (name: string): string | null => {
    const before = nearest.get(name);
    if (before !== undefined) return before;
    const near = keys.has(plainWords(name)) ? null : nearestKnown(name, known);
    nearest.set(name, near);
    return near;
  };
  return (task, row) =>
    namesOf(task).flatMap((named) => {
      const near = nearestTo(named.name);
      return near === null || isMisplacedTime(named.name, task, row) ? [] : [unknownAt(row.plan, task, named, near)];
    });
});

/** Worked out once a check. */
const usual = new WeakMap<CheckContext, readonly string[]>();

/** Names that stand often, the most frequent first. */
function usualNames(context: CheckContext): readonly string[] {
  const known = usual.get(context);
  if (known) return known;
  const often: (readonly [string, number])[] = [];
  for (const each of context.units) if (each[1] >= usualFrom) often.push(each);
  often.sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  const names = often.map(([name]) => name);
  usual.set(context, names);
  return names;
}

/** Worked out once a check. */
const endings = new WeakMap<CheckContext, ReadonlyMap<string, string>>();

function endingsLeftOut(context: CheckContext): ReadonlyMap<string, string> {
  const known = endings.get(context) ?? leftOutEndings(context.units);
  endings.set(context, known);
  return known;
}

/**
 * Without a list: a spelling that stands once beside a near one that stands often, and 后勤保障 beside 后勤保障组. Said at
 * the first row of the rarer one.
 */
export const responsibleSlip = amongTasks<null>({
  ...namedParties,
  shares: namedParties,
  beside: (context) => `${usualNames(context).join("、")}|${[...endingsLeftOut(context)].join("、")}`,
  judging: (context) => {
    if (context.office.units.length > 0 || !namesSomebody(context.plan)) return () => [];
    let nearMiss: ((rare: string) => string | undefined) | null = null;
    return ([only], name) => {
      if (!only) return [];
      let near = endingsLeftOut(context).get(String(name));
      if (near === undefined && context.units.get(String(name)) === 1) {
        nearMiss ??= nearMissFinder(usualNames(context));
        near = nearMiss(String(name));
      }
      const named = near === undefined ? undefined : namesOf(only.task).find((each) => each.name === name);
      return named && near !== undefined ? [unknownAt(context.plan, only.task, named, near)] : [];
    };
  },
});
