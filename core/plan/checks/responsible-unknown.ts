import { finding, type Fix } from "../../finding";
import type { ColumnRole, Task } from "../types";
import { isNearMiss, nearestKnown } from "../words/near-miss";
import type { Check, CheckContext } from "./types";
import { at, plainWords, whoRole } from "./place";

/** How often the usual spelling must stand before a single other one counts as a slip. */
const usualFrom = 3;

/** Names that 设置, 评议对象 and the collectives know; null when the office keeps no list. */
function knownUnits({ campaign }: CheckContext): readonly string[] | null {
  const listed = campaign?.settings.units ?? [];
  if (!campaign || listed.length === 0) return null;
  const { collectives } = campaign.settings;
  const people = campaign.subjects.flatMap(({ name, unit, group }) => [name, unit, group]);
  return [...listed, ...collectives.keys(), ...[...collectives.values()].flat(), ...people].filter(
    (name) => name !== "",
  );
}

/** Slips among the names of the plan itself: one that stands once beside a near one that stands often. */
function slips({ units }: CheckContext): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const usual = [...units].filter(([, count]) => count >= usualFrom);
  if (usual.length === 0) return found;
  for (const [name, count] of units) {
    if (count > 1) continue;
    const near = usual.find(([other]) => isNearMiss(name, other));
    if (near) found.set(name, near[0]);
  }
  return found;
}

const roles: readonly ColumnRole[] = ["responsible", "lead", "supporting"];

function namesOf(task: Task): readonly { name: string; role: ColumnRole }[] {
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

/** A party that the office's list does not know, or a spelling that is a slip for one that stands often. */
export const responsibleUnknown: Check = (context) => {
  const { plan } = context;
  if (plan.columns.responsible === undefined && plan.columns.lead === undefined) return [];
  const known = knownUnits(context);
  const keys = new Set((known ?? []).map(plainWords));
  const near = known ? null : slips(context);
  if (near?.size === 0) return [];
  return plan.tasks.flatMap((task) =>
    namesOf(task).flatMap(({ name, role }) => {
      const unknown = known ? !keys.has(plainWords(name)) : (near?.has(name) ?? false);
      if (!unknown) return [];
      const nearest = known ? nearestKnown(name, known) : (near?.get(name) ?? "");
      return [
        finding(
          "responsible-unknown",
          at(plan, task, role),
          { unit: name, nearest },
          respell(task, role, name, nearest),
        ),
      ];
    }),
  );
};
