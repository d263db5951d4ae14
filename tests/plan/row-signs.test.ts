import { checkPlan, readPlan, type Plan, type Task } from "../../core/plan";
import { readCampaign } from "../../core/evaluation";
import { memoryGrid, type SheetGrid } from "../../core/workbook";
import { deadlineChecks } from "../cases/plans/checks/deadline-checks";
import { invalidChecks } from "../cases/plans/checks/invalid-checks";
import { planChecks } from "../cases/plans/checks/plan-checks";
import { rowChecks } from "../cases/plans/checks/row-checks";
import { weekdayChecks } from "../cases/plans/checks/weekday-checks";
import { publicTables } from "../cases/plans/public-tables";
import { seedVariants } from "../cases/plans/seed-variants";
import type { Rows } from "./describe-plan";

/*
 * Checks look only at rows that have a sign they wait for. A copy of a row cannot tell its signs, so every check looks at it:
 * both must find the same.
 */

interface Book {
  readonly says: string;
  readonly sheets: readonly SheetGrid[];
  readonly today: string;
}

const tables = [invalidChecks, deadlineChecks, rowChecks, planChecks, weekdayChecks];

const checkBooks: readonly Book[] = tables.flatMap((table) =>
  Object.entries(table).flatMap(([code, { must, mustNot }]) =>
    [...must, ...mustNot].map(({ says, rows, merges = [], hiddenRows = [], beside = {}, today = "2017-09-10" }) => ({
      says: `${code}: ${says}`,
      sheets: [
        memoryGrid("任务分解表", rows, { merges, hiddenRows }),
        ...Object.entries<Rows>(beside).map(([name, each]) => memoryGrid(name, each)),
      ],
      today,
    })),
  ),
);

const otherBooks: readonly Book[] = [
  ...publicTables.map(({ says, sheets, today = "2023-05-10" }) => ({
    says,
    sheets: sheets.map(({ name, rows, merges = [], hiddenRows = [] }) =>
      memoryGrid(name, rows, { merges, hiddenRows }),
    ),
    today,
  })),
  ...seedVariants.map(({ says, sheet, grid }) => ({
    says,
    sheets: [memoryGrid("任务分解表", sheet.rows, { ...grid, merges: sheet.merges })],
    today: "2017-09-10",
  })),
];

/** A task as anyone may hold it: plain data, without what its row knows. */
const copyOf = (task: Task): Task => ({
  row: task.row,
  phase: task.phase,
  item: task.item,
  task: task.task,
  deadlineText: task.deadlineText,
  deadlineCell: task.deadlineCell,
  deadlineInherited: task.deadlineInherited,
  deadline: task.deadline,
  resolution: task.resolution,
  due: task.due,
  responsible: task.responsible,
  lead: task.lead,
  supporting: task.supporting,
  leaders: task.leaders,
  note: task.note,
  state: task.state,
  late: task.late,
  dropped: task.dropped ?? false,
  hidden: task.hidden,
  more: task.more,
  cells: task.cells,
  doneOn: task.doneOn,
  shifted: task.shifted,
});

function bothWays({ sheets, today }: Book): { signed: unknown; copied: unknown; count: number } {
  const campaign = readCampaign(sheets, null);
  const plan: Plan = readPlan(sheets, { today, campaign });
  const copy: Plan = { ...plan, tasks: plan.tasks.map(copyOf) };
  const [signed, copied] = [checkPlan(plan, sheets, campaign), checkPlan(copy, sheets, campaign)];
  return { signed: signed.findings, copied: copied.findings, count: signed.findings.length };
}

test.each([...checkBooks, ...otherBooks].map((book) => [book.says, book] as const))(
  "no sign hides a finding: %s",
  (_, book) => {
    const { signed, copied } = bothWays(book);
    expect(signed).toEqual(copied);
  },
);

test("there is much that a sign could hide", () => {
  const found = [...checkBooks, ...otherBooks].reduce((sum, book) => sum + bothWays(book).count, 0);
  expect(found).toBeGreaterThan(500);
});
