import {
  evaluation,
  firstEvaluation,
  planClosing,
  planTitle,
  preparation,
  rectification,
} from "../../examples/samples/plan-rows";
import { checkRows, findingLines, taskLines, type Rows } from "./describe-plan";
import { seedFindings, seedTasks } from "../cases/plans/seed-findings";

const heading = ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位 (责任人)", "备注"];
const rows: Rows = [
  [planTitle],
  heading,
  ...preparation,
  ...firstEvaluation,
  heading,
  ...evaluation,
  ...rectification,
  [],
  [planClosing],
];
const merges = ["A1:F1", "A3:A8", "A9:A20", "A22:A34", "A35:A40", "B11:B13", "D22:D28"];

describe("the printed table of bulletin no. 3, as of 2017-09-10, no event dated", () => {
  const result = checkRows(rows, { merges });

  test("37 rows, 4 phases, 35 items", () => {
    expect(result.plan.tasks).toHaveLength(37);
    expect(result.plan.phases.map(({ name, start, end }) => [name, start, end])).toEqual([
      ["准备阶段", "2017-08-01", "2017-08-31"],
      ["初评阶段", "2017-08-20", "2017-09-20"],
      ["评议阶段", "2017-09-21", "2017-09-30"],
      ["整改阶段", "2017-10-01", "2017-11-30"],
    ]);
    expect(new Set(result.plan.tasks.map(({ item }) => item)).size).toBe(35);
  });

  test("every task with its deadline, unit and state", () => {
    expect(taskLines(result)).toEqual(seedTasks);
  });

  test("the findings a reader expects, cell by cell, and no other", () => {
    expect(findingLines(result)).toEqual(seedFindings);
  });

  test("the row moved by a cell is read and said", () => {
    const flat = rows.map((row) => (row[1] === "召开主任会议" ? [...row.slice(1), ""] : row));
    const moved = checkRows(flat, { merges: merges.filter((range) => range !== "A9:A20") });
    expect(taskLines(moved)[17]).toBe(
      "20 | 初评阶段 | 召开主任会议 | 9月18日前 → 2017-09-18 | 各履职初评小组 | onTime",
    );
    expect(findingLines(moved)).toContain("cell-shifted D20");
  });
});
