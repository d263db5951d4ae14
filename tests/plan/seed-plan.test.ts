import { seedFindings, seedPhases, seedTasks } from "../cases/plans/seed-findings";
import { printed } from "../cases/plans/seed-sheet";
import { checkRows, findingLines, taskLines } from "./describe-plan";

const { rows, merges } = printed;

describe("the printed table of bulletin no. 3, as of 2017-09-10, no event dated", () => {
  const result = checkRows(rows, { merges });

  test("37 rows, 4 phases, 35 items", () => {
    expect(result.plan.tasks).toHaveLength(37);
    expect(result.plan.phases.map(({ name, start, end }) => [name, start, end])).toEqual(seedPhases);
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
