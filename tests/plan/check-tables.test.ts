import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { severities } from "../../core/finding";
import { memoryGrid } from "../../core/workbook";
import { deadlineChecks } from "../cases/plans/checks/deadline-checks";
import { invalidChecks } from "../cases/plans/checks/invalid-checks";
import { planChecks } from "../cases/plans/checks/plan-checks";
import { rowChecks } from "../cases/plans/checks/row-checks";
import type { CheckRow, CheckTable } from "../cases/plans/checks/table";
import { weekdayChecks } from "../cases/plans/checks/weekday-checks";
import { checkSheets, findingLines } from "./describe-plan";

const tables: Readonly<Record<string, CheckTable>> = {
  ...invalidChecks,
  ...deadlineChecks,
  ...rowChecks,
  ...planChecks,
  ...weekdayChecks,
};
const folder = path.join(__dirname, "../../core/plan/checks");

function raised({ rows, merges = [], hiddenRows = [], beside = {}, today }: CheckRow, code: string): string[] {
  const others = Object.entries(beside).map(([name, each]) => memoryGrid(name, each));
  const result = checkSheets(
    [memoryGrid("任务分解表", rows, { merges, hiddenRows }), ...others],
    today ? { today } : {},
  );
  return findingLines(result).flatMap((line) => (line.startsWith(`${code} `) ? [line.slice(code.length + 1)] : []));
}

/** Codes that the checks of a plan can say: they stand in their files. */
const codes = Object.keys(severities).filter((code) =>
  readdirSync(folder).some((file) => readFileSync(path.join(folder, file), "utf8").includes(`"${code}"`)),
);

test("every finding of a plan has a table of rows that must and rows that must not raise it", () => {
  expect(Object.keys(tables).sort()).toEqual([...codes].sort());
  for (const { must, mustNot } of Object.values(tables)) {
    expect(must.length).toBeGreaterThan(0);
    expect(mustNot.length).toBeGreaterThan(0);
  }
});

describe.each(Object.entries(tables))("%s", (code, { must, mustNot }) => {
  test.each(must.map((each) => [each.says, each] as const))("is said: %s", (_, each) => {
    expect(raised(each, code)).toEqual(each.at);
  });

  test.each(mustNot.map((each) => [each.says, each] as const))("is not said: %s", (_, each) => {
    expect(raised(each, code)).toEqual([]);
  });
});
