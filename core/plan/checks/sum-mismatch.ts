import { finding, type Finding } from "../../finding";
import { parseCellAddress } from "../../workbook/grid";
import type { ColumnRole, Task } from "../types";
import { wrongSums } from "../words/stated-sums";
import { textFact, TextFacts } from "../words/text-facts";
import { signs } from "../words/text-signs";
import { amongTasks, type OfficeSettings, type WholeCheck } from "./types";
import { cellOf, factsOf, hasCell, mayHave, taskRole } from "./place";

const mayCountSubjects = (text: string): boolean =>
  (text.includes("对象") && subjectCount.test(text)) || /(?:现场|书面)述职/.test(text);
const subjectCount = /(\d+)\s*名(?:述职)?(?:评议|述职)对象/;

/** "12名评议对象" beside a list of 11 in the sheet 评议对象. */
function subjectsMissed({ subjects }: OfficeSettings, text: string): { text: string; total: number; sum: number }[] {
  const listed = subjects.length;
  if (listed === 0 || !text.includes("对象")) return [];
  const stated = subjectCount.exec(text.normalize("NFKC").replace(/\s+/g, ""));
  const said = Number(stated?.[1] ?? 0);
  return said === 0 || said === listed ? [] : [{ text: stated?.[0] ?? "", total: said, sum: listed }];
}

const formCount = /(现场|书面)述职(?:评议)?(?:对象|人员)?(\d+)[名人]|(\d+)[名人](现场|书面)述职/g;

/** "现场述职评议6名" beside a list in which five stand under 现场. */
function formsMissed({ subjects }: OfficeSettings, text: string): { text: string; total: number; sum: number }[] {
  if (!subjects.some(({ form }) => form !== "") || !text.includes("述职")) return [];
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  return [...plain.matchAll(formCount)].flatMap(([words, form, count, countFirst, formLast]) => {
    const total = Number(count ?? countFirst);
    const sum = subjects.filter((each) => each.form.includes(form ?? formLast ?? "")).length;
    return sum === 0 || sum === total ? [] : [{ text: words, total, sum }];
  });
}

function findingsIn(sheet: string, cell: string, facts: TextFacts, office: OfficeSettings): Finding[] {
  const place = { sheet, row: parseCellAddress(cell)?.row ?? null, cell };
  const { text } = facts;
  return [...sumsIn(facts), ...subjectsMissed(office, text), ...formsMissed(office, text)].map((values) =>
    finding("sum-mismatch", place, values),
  );
}

const mayAddUp = (task: Task): boolean =>
  mayHave(task, signs.counted) || (mayHave(task, signs.parts) && mayHave(task, signs.figure | signs.third));

const sumsIn = textFact(wrongSums);

/** What stands in a role's cell, when something in it may not add up. */
function saySum(
  task: Task,
  role: ColumnRole,
  text: string,
  subjectsListed: boolean,
  add: (key: string, said: TextFacts) => void,
): void {
  if (text === "") return;
  const facts = factsOf(task, text);
  if (sumsIn(facts).length === 0 && !(subjectsListed && mayCountSubjects(text))) return;
  const cell = cellOf(task, role);
  if (cell !== null) add(cell, facts);
}

/** Numbers of a row's text that must add up and do not, or against the sheet 评议对象; a merged cell is read once. */
export const sumMismatch = amongTasks<TextFacts>({
  // Subjects are counted in figures.
  waitsFor: signs.counted | signs.parts | signs.figure,
  collect: (task, add, { office }) => {
    const listed = office.subjects.length > 0;
    if (!listed && !mayAddUp(task)) return;
    saySum(task, taskRole(task), task.task, listed, add);
    saySum(task, "note", task.note, listed, add);
    if (hasCell(task, "goal")) saySum(task, "goal", task.more.goal ?? "", listed, add);
  },
  judge: (rows, { plan, office }, cell) =>
    rows.slice(0, 1).flatMap(({ fact }) => findingsIn(plan.sheet, String(cell), fact, office)),
});

/** The same above the table and in 合计 rows. */
export const totalMismatch: WholeCheck = ({ plan, office }) => [
  ...plan.above.flatMap(({ cell, text }) => findingsIn(plan.sheet, cell, new TextFacts(text), office)),
  ...plan.totals
    .filter(({ total, sum }) => Math.abs(total - sum) > 1e-6)
    .map(({ row, cell, text, total, sum }) =>
      finding("sum-mismatch", { sheet: plan.sheet, row, cell }, { text, total, sum }),
    ),
];
