import { checkWorkbook, type CheckResult } from "../../core/jobs/check";
import type { CheckOptions } from "../../core/jobs/check";
import {
  columnLetters,
  memoryGrid,
  type MemoryCell,
  type MemoryGridOptions,
  type SheetGrid,
} from "../../core/workbook";

export type Rows = readonly (readonly MemoryCell[])[];

/** A workbook in memory, checked; the day is that of the seed unless the test says otherwise. */
export function checkSheets(sheets: readonly SheetGrid[], options: Partial<CheckOptions> = {}): CheckResult {
  return checkWorkbook({ sheets, version: "", name: "test.xlsx" }, { today: "2017-09-10", ...options });
}

export function checkRows(rows: Rows, grid: MemoryGridOptions = {}, options: Partial<CheckOptions> = {}): CheckResult {
  return checkSheets([memoryGrid("任务分解表", rows, grid)], options);
}

/** "deadline-missing D11", one line a finding, as a reader ticks them off. */
export function findingLines({ findings, plan }: CheckResult): string[] {
  return findings.map(
    ({ code, cell, sheet }) => `${code} ${sheet === plan.sheet ? "" : `${sheet}!`}${cell ?? "整张表"}`,
  );
}

/** "3 | 准备阶段 | 制定方案 | 8月10日前 → 2017-08-10 | 综合文字组 | overdue", one line a task. */
export function taskLines({ plan }: CheckResult): string[] {
  return plan.tasks.map((task) => {
    const { row, phase, item, deadlineText, due, responsible, state, late } = task;
    const words = deadlineText.replace(/\s+/g, " ") || "（空）";
    return [
      row,
      phase || "—",
      item.replace(/\s+/g, " ") || task.task.slice(0, 12),
      due ? `${words} → ${due}` : words,
      responsible.join("、") || "—",
      late ? `${state} late` : state,
    ].join(" | ");
  });
}

export function columnLine({ plan }: CheckResult): string {
  return Object.entries(plan.columns)
    .map(([role, column]) => `${role}=${columnLetters(column)}`)
    .join(" ");
}

/** "准备阶段 A3 2017-08-01~2017-08-31", one line a phase. */
export function phaseLines({ plan }: CheckResult): string[] {
  return plan.phases.map(({ name, cell, start, end }) =>
    [name, cell ?? "—", ...(start || end ? [`${start ?? ""}~${end ?? ""}`] : [])].join(" "),
  );
}

const listed = (names: readonly string[]): string => names.join("、") || "—";

/** "5 lead 甲局 | supporting 乙局 | leaders —", one line a task. */
export function partyLines({ plan }: CheckResult): string[] {
  return plan.tasks.map(
    ({ row, lead, supporting, leaders }) =>
      `${row} lead ${listed(lead)} | supporting ${listed(supporting)} | leaders ${listed(leaders)}`,
  );
}
