import { finding, type Finding } from "../../finding";
import { parseCellAddress } from "../../workbook/grid";
import { mayStateSum, wrongSums } from "../words/stated-sums";
import { amongTasks, type Office, type WholeCheck } from "./types";
import { taskRole } from "./place";

const mayCountSubjects = (text: string): boolean => text.includes("对象") && subjectCount.test(text);
const subjectCount = /(\d+)\s*名(?:述职)?(?:评议|述职)对象/;

/** "12名评议对象" beside a list of 11 in the sheet 评议对象. */
function subjectsMissed({ subjects }: Office, text: string): { text: string; total: number; sum: number }[] {
  const listed = subjects.length;
  if (listed === 0 || !text.includes("对象")) return [];
  const stated = subjectCount.exec(text.normalize("NFKC").replace(/\s+/g, ""));
  const said = Number(stated?.[1] ?? 0);
  return said === 0 || said === listed ? [] : [{ text: stated?.[0] ?? "", total: said, sum: listed }];
}

function findingsIn(sheet: string, cell: string, text: string, office: Office): Finding[] {
  const place = { sheet, row: parseCellAddress(cell)?.row ?? null, cell };
  return [...wrongSums(text), ...subjectsMissed(office, text)].map((values) => finding("sum-mismatch", place, values));
}

/** Numbers of a row's text that must add up and do not, or against the sheet 评议对象; a merged cell is read once. */
export const sumMismatch = amongTasks<string>({
  collect: (task, add) => {
    const look = (text: string, cellOf: () => string | undefined): void => {
      const cell = mayStateSum(text) || mayCountSubjects(text) ? cellOf() : undefined;
      if (cell) add(cell, text);
    };
    look(task.task, () => task.cells[taskRole(task)]);
    look(task.note, () => task.cells.note);
    look(task.more.goal ?? "", () => task.cells.goal);
  },
  judging:
    ({ plan, office }) =>
    (rows, cell) =>
      rows.slice(0, 1).flatMap(({ fact }) => findingsIn(plan.sheet, String(cell), fact, office)),
});

/** The same above the table and in 合计 rows. */
export const totalMismatch: WholeCheck = ({ plan, office }) => [
  ...plan.above.flatMap(({ cell, text }) => findingsIn(plan.sheet, cell, text, office)),
  ...plan.totals
    .filter(({ total, sum }) => Math.abs(total - sum) > 1e-6)
    .map(({ row, cell, text, total, sum }) =>
      finding("sum-mismatch", { sheet: plan.sheet, row, cell }, { text, total, sum }),
    ),
];
