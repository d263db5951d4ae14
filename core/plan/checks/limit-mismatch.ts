import { finding, type Finding } from "../../finding";
import { parseCellAddress } from "../../workbook/grid";
import type { ColumnRole, Task } from "../types";
import { limitsClash, statedLimits, type StatedLimit } from "../words/stated-limits";
import { signs } from "../words/text-signs";
import { amongTasks } from "./types";
import { cellOf, mayHave, plainWords, taskRole } from "./place";

const none: readonly never[] = [];

interface Placed extends StatedLimit {
  readonly cell: string;
}

/** Shorter words (述职) fit several things (现场述职, 书面述职). */
const shortest = 3;

function limitsOf(task: Task): readonly Placed[] {
  if (!mayHave(task, signs.measure) || !mayHave(task, signs.figure)) return none;
  const item = plainWords(task.item);
  const sources: readonly (readonly [string, ColumnRole])[] = [
    [task.task, taskRole(task)],
    [task.note, "note"],
  ];
  return sources.flatMap(([text, role]) => {
    const stated = statedLimits(text);
    const cell = stated.length > 0 ? cellOf(task, role) : null;
    if (!cell) return [];
    return stated.map((limit) => ({ ...limit, subject: plainWords(limit.subject) || item, cell }));
  });
}

const sameThing = (a: string, b: string): boolean =>
  a.length >= shortest && b.length >= shortest && (a === b || a.includes(b) || b.includes(a));

/** More than these say nothing new. */
const most = 200;

/** Two limits for one thing that cannot both hold (报告3000字左右 and 报告不超过2500字): said at the second. */
export const limitMismatch = amongTasks<Placed>({
  collect: (task, add) => {
    for (const limit of limitsOf(task)) add("", limit);
  },
  judging: (context) => (rows) => {
    const all = rows.map(({ fact }) => fact);
    const found: Finding[] = [];
    all.forEach((limit, index) => {
      const earlier = all
        .slice(0, index)
        .find((each) => sameThing(each.subject, limit.subject) && limitsClash(each, limit));
      if (!earlier || found.length > most) return;
      found.push(
        finding(
          "limit-mismatch",
          { sheet: context.plan.sheet, row: parseCellAddress(limit.cell)?.row ?? null, cell: limit.cell },
          { what: limit.subject, a: limit.words, b: earlier.words, otherCell: earlier.cell },
        ),
      );
    });
    return found;
  },
});
