import { finding, type Finding } from "../../finding";
import { parseCellAddress } from "../../workbook/grid";
import { mayStateSum, wrongSums } from "../words/stated-sums";
import type { Check, CheckContext } from "./types";
import { taskRole } from "./place";

interface Line {
  readonly cell: string;
  readonly text: string;
}

function lines({ plan }: CheckContext): Line[] {
  const found: Line[] = plan.above.map(({ cell, text }) => ({ cell, text }));
  const seen = new Set<string>();
  for (const task of plan.tasks) {
    const texts: readonly (readonly [string, string | undefined])[] = [
      [task.task, task.cells[taskRole(task)]],
      [task.note, task.cells.note],
      [task.more.goal ?? "", task.cells.goal],
    ];
    for (const [text, cell] of texts) {
      if (!cell || !(mayStateSum(text) || subjectCount.test(text)) || seen.has(cell)) continue;
      seen.add(cell);
      found.push({ cell, text });
    }
  }
  return found;
}

const subjectCount = /(\d+)\s*名(?:述职)?(?:评议|述职)对象/;

/** "12名评议对象" beside a list of 11 in the sheet 评议对象. */
function subjectsMissed({ campaign, plan }: CheckContext, { cell, text }: Line): Finding[] {
  const listed = campaign?.subjects.length ?? 0;
  if (listed === 0 || !text.includes("对象")) return [];
  const stated = subjectCount.exec(text.normalize("NFKC").replace(/\s+/g, ""));
  const said = Number(stated?.[1] ?? 0);
  if (said === 0 || said === listed) return [];
  const values = {
    text: stated?.[0] ?? "",
    total: said,
    sum: listed,
  };
  return [finding("sum-mismatch", { sheet: plan.sheet, row: parseCellAddress(cell)?.row ?? null, cell }, values)];
}

/** Numbers that must add up and do not: in a text, in a 合计 row, or against the sheet 评议对象. */
export const sumMismatch: Check = (context) => {
  const { plan } = context;
  const stated = lines(context).flatMap((line) => [
    ...wrongSums(line.text).map((values) =>
      finding(
        "sum-mismatch",
        { sheet: plan.sheet, row: parseCellAddress(line.cell)?.row ?? null, cell: line.cell },
        values,
      ),
    ),
    ...subjectsMissed(context, line),
  ]);
  const totals = plan.totals
    .filter(({ total, sum }) => Math.abs(total - sum) > 1e-6)
    .map(({ row, cell, text, total, sum }) =>
      finding("sum-mismatch", { sheet: plan.sheet, row, cell }, { text, total, sum }),
    );
  return [...stated, ...totals];
};
