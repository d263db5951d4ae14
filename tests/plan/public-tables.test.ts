import { memoryGrid } from "../../core/workbook";
import { publicTables } from "../cases/plans/public-tables";
import { checkSheets, columnLine, findingLines, taskLines } from "./describe-plan";

describe("tables as offices keep them", () => {
  test.each(publicTables.map((each) => [each.says, each] as const))("%s", (_, { sheets, columns, tasks, findings }) => {
    const grids = sheets.map(({ name, rows, merges }) => memoryGrid(name, rows, { merges: merges ?? [] }));
    const result = checkSheets(grids, { today: "2023-05-10" });
    expect(columnLine(result)).toBe(columns);
    expect(taskLines(result)).toEqual(tasks);
    expect(findingLines(result)).toEqual(findings);
  });
});
