import { finding, type Fix } from "../../finding";
import { parseCellAddress, type SheetGrid } from "../../workbook/grid";
import { phaseName } from "../phases";
import type { Phase, Plan } from "../types";
import { isSwapped, withoutLookAlikes } from "../words/look-alikes";
import type { CheckContext, WholeCheck } from "./types";

const kindOfStep = /(?:阶段|步骤|环节)$/;
/** 大坪镇 and 大平镇 are two towns: rows may be grouped by whose they are. */
const isSomebody = /(?:[省市县区镇乡村居组队部科股室处局厅办委院校所站]|街道|社区|公司|中心|医院|学校)$/;
const shortest = 2;
/** A table with more of them has a group for every few rows, not phases. */
const most = 200;

/** A phase's name without its days and the word for what it is. */
const coreOf = ({ name }: Phase): string => phaseName(name).replace(kindOfStep, "");

/** Equal for names that may be one name with a slip in it. */
const keyOf = (core: string): string => [...withoutLookAlikes(core)].sort().join("");

const haveOtherDays = (a: Phase, b: Phase): boolean =>
  a.start !== null && b.start !== null && (a.start !== b.start || a.end !== b.end);

/** 评仪阶段 beside 评议阶段, 备准阶段 beside 准备阶段, 评议 beside 评议阶段. */
function isSlip(a: Phase, b: Phase): boolean {
  if (phaseName(a.name) === phaseName(b.name)) return false;
  const [first, second] = [coreOf(a), coreOf(b)];
  if (first === second) return !haveOtherDays(a, b);
  const [plain, other] = [withoutLookAlikes(first), withoutLookAlikes(second)];
  return plain === other || isSwapped(plain, other);
}

/** Phases whose names may be one name with a slip in it. */
function groupsOf(phases: readonly Phase[]): readonly (readonly Phase[])[] {
  if (phases.length > most) return [];
  const groups = new Map<string, Phase[]>();
  for (const phase of phases) {
    const core = coreOf(phase);
    if (core.length < shortest || isSomebody.test(core)) continue;
    const key = keyOf(core);
    const group = groups.get(key);
    if (group) group.push(phase);
    else groups.set(key, [phase]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function renamed(grid: SheetGrid, cell: string, from: string, to: string): Fix["cells"] | null {
  const place = parseCellAddress(cell);
  const value = place ? grid.value(place.row, place.column) : null;
  if (!place || typeof value !== "string" || grid.formula(place.row, place.column) !== null) return null;
  const parts = value.split(from);
  return parts.length === 2 ? [{ cell, input: { type: "text", text: parts.join(to) } }] : null;
}

/** The usual name in every cell that has the other; none where a cell cannot be changed safely. */
function renaming({ plan, sheets }: CheckContext, phase: Phase, usual: Phase): Fix | undefined {
  const grid = sheets.find(({ name }) => name === plan.sheet);
  const inRows = plan.tasks.flatMap((task) => (task.phase === phase.name ? [task.cells.phase ?? ""] : []));
  const cells = new Set([phase.cell ?? "", ...inRows].filter((cell) => cell !== ""));
  const changes = [...cells].map((cell) => grid && renamed(grid, cell, phaseName(phase.name), phaseName(usual.name)));
  const sure = changes.flatMap((each) => each ?? []);
  return sure.length > 0 && sure.length === changes.length ? { cells: sure } : undefined;
}

/** The phases with the number of their rows, the one that is meant first: the larger, else the earlier. */
function byUse(group: readonly Phase[], { tasks }: Plan): readonly Phase[] {
  const rows = (phase: Phase): number => tasks.reduce((sum, task) => sum + (task.phase === phase.name ? 1 : 0), 0);
  const counted = group.map((phase) => ({ phase, count: rows(phase) }));
  return counted.sort((a, b) => b.count - a.count).map(({ phase }) => phase);
}

/** A slip in a name makes a phase of its own: its rows leave the phase that was meant, and its days. */
export const phaseMisnamed: WholeCheck = (context) =>
  groupsOf(context.plan.phases).flatMap((group) => {
    const ranked = byUse(group, context.plan);
    return ranked.flatMap((phase, at) => {
      const usual = ranked.slice(0, at).find((other) => isSlip(phase, other));
      if (!usual) return [];
      const values = { phase: phase.name, usual: phaseName(usual.name) };
      const place = { sheet: context.plan.sheet, row: phase.row, cell: phase.cell };
      return [finding("phase-misnamed", place, values, renaming(context, phase, usual))];
    });
  });
