import { finding, type Finding } from "../../finding";
import { parseCellAddress } from "../../workbook/grid";
import type { Task } from "../types";
import { EarlierLimits } from "../words/earlier-limits";
import { limitsClash, type StatedLimit } from "../words/stated-limits";
import { signs } from "../words/text-signs";
import { amongTasks } from "./types";
import { cellOf, factsOf, mayHave, plainWords, taskRole } from "./place";

const none: readonly never[] = [];

interface Placed extends StatedLimit {
  readonly cell: string;
  /** The only limit of the unit in the row's task, for a note that names nothing: 不超过2500字. */
  readonly beside?: Placed;
}

const statedIn = (task: Task, text: string): readonly StatedLimit[] =>
  text === "" ? none : factsOf(task, text).limits;

function limitsOf(task: Task): readonly Placed[] {
  if (!mayHave(task, signs.figure)) return none;
  const inTask = statedIn(task, task.task);
  const inNote = statedIn(task, task.note);
  if (inTask.length + inNote.length === 0) return none;
  const item = factsOf(task, task.item).plain;
  const placed: Placed[] = [];
  for (const [stated, role] of [[inTask, taskRole(task)] as const, [inNote, "note"] as const]) {
    const cell = stated.length > 0 ? cellOf(task, role) : null;
    if (!cell) continue;
    const before = [...placed];
    for (const limit of stated) {
      const subject = plainWords(limit.subject);
      const alike = subject === "" && role === "note" ? before.filter(({ unit }) => unit === limit.unit) : none;
      const only = alike.length === 1 ? alike[0] : undefined;
      placed.push({ ...limit, subject: subject || item, cell, ...(only ? { beside: only } : {}) });
    }
  }
  return placed;
}

/** More than these say nothing new. */
const most = 200;

/** Two limits for one thing that cannot both hold (报告3000字左右 and 报告不超过2500字): said at the second. */
export const limitMismatch = amongTasks<Placed>({
  waitsFor: signs.measure,
  collect: (task, add) => {
    for (const limit of limitsOf(task)) add("", limit);
  },
  judge: (rows, { plan }) => {
    const earlier = new EarlierLimits<Placed>();
    const found: Finding[] = [];
    for (const { fact: limit } of rows) {
      if (found.length > most) break;
      const { beside } = limit;
      const other = beside && limitsClash(beside, limit) ? beside : earlier.clashing(limit);
      earlier.add(limit);
      if (!other) continue;
      const place = { sheet: plan.sheet, row: parseCellAddress(limit.cell)?.row ?? null, cell: limit.cell };
      const values = { what: limit.subject, a: limit.words, b: other.words, otherCell: other.cell };
      found.push(finding("limit-mismatch", place, values));
    }
    return found;
  },
});
