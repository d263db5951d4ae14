import { memoryGrid } from "../../core/workbook";
import { cleanPlans } from "../cases/plans/clean-plans";
import { checkSheets, findingLines } from "./describe-plan";

describe("nothing is said about a plan in which nothing is wrong", () => {
  test.each(cleanPlans.map((each) => [each.says, each] as const))("%s", (_, { sheets, tasks }) => {
    const grids = sheets.map(({ name, rows, merges }) => memoryGrid(name, rows, { merges: merges ?? [] }));
    const result = checkSheets(grids, { today: "2024-05-08" });
    expect(result.plan.tasks).toHaveLength(tasks);
    expect(findingLines(result)).toEqual([]);
  });
});
