import { memoryGrid, parseCellAddress } from "../../core/workbook";
import { seedFindings, seedPhases, seedTasks } from "../cases/plans/seed-findings";
import { movedFinding } from "../cases/plans/seed-sheet";
import { seedVariants, type SeedVariant } from "../cases/plans/seed-variants";
import { checkSheets, columnLine, findingLines, taskLines } from "./describe-plan";

/** Findings as a set with repeats: rows move past one another, so only the print keeps their order. */
const sorted = (lines: readonly string[]): string[] => [...lines].sort();

function expectedFindings({ sheet, gone = [], more = [], changed = {} }: SeedVariant): string[] {
  const kept = seedFindings.filter((line) => !gone.includes(line));
  return [...kept.map((line) => changed[line] ?? movedFinding(line, sheet.place)), ...more];
}

function expectedTasks({ sheet, tasks = {} }: SeedVariant): string[] {
  return seedTasks.map((line) => {
    const row = Number(line.split(" ")[0]);
    return (tasks[row] ?? line).replace(/^\d+/, String(sheet.place(row, 3)[0]));
  });
}

/** Full-width figures, dates of Excel: only what was understood is compared, not how it is written. */
const understood = (line: string): string => {
  const [row, phase, item, words = "", ...rest] = line.normalize("NFKC").split(" | ");
  return [row, phase, item, words.split(" → ")[1] ?? "", ...rest].join(" | ");
};

describe("the printed table, built otherwise", () => {
  test.each(seedVariants.map((each) => [each.says, each] as const))("%s", (_, variant) => {
    const { sheet, grid = {}, beside, columns } = variant;
    const plan = memoryGrid("任务分解表", sheet.rows, { ...grid, merges: sheet.merges });
    const result = checkSheets(beside ? [memoryGrid(beside.name, beside.rows), plan] : [plan]);
    if (columns) expect(columnLine(result)).toBe(columns);
    expect(taskLines(result).map(understood)).toEqual(expectedTasks(variant).map(understood));
    expect(result.plan.phases.map(({ name, start, end }) => [name, start, end])).toEqual(seedPhases);
    expect(new Set(result.plan.tasks.map(({ item }) => item)).size).toBe(35);
    expect(sorted(findingLines(result))).toEqual(sorted(expectedFindings(variant)));
  });

  test("each finding stands in the row that its cell says", () => {
    for (const { sheet, grid = {} } of seedVariants) {
      const result = checkSheets([memoryGrid("任务分解表", sheet.rows, { ...grid, merges: sheet.merges })]);
      for (const { cell, row, code } of result.findings) {
        const own = cell ? parseCellAddress(cell)?.row : null;
        if (cell) expect([code, own]).toEqual([code, row]);
      }
    }
  });
});
