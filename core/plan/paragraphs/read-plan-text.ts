import { memoryGrid } from "../../workbook/memory-grid";
import type { SheetGrid } from "../../workbook/grid";
import { planLook } from "../columns/plan-tables";
import { readPlan } from "../read-plan";
import type { Task } from "../types";
import { readParagraphs, type ImportedRow } from "./read-paragraphs";
import { tabTables } from "./tab-tables";

/** A table of a document: its cells, the areas that are merged, and which line each row is. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly string[];
  readonly lines?: readonly number[];
}

/** No deadline is counted here; only the words go on. */
const anyDay = "2000-01-01";

const glued = (text: string): string => text.replace(/\s+/g, " ").trim();

function sourceOf(grid: SheetGrid, row: number): string {
  const cells: string[] = [];
  for (let column = 1; column <= grid.columnCount; column += 1) cells.push(glued(grid.text(row, column)));
  return cells.filter((cell) => cell !== "").join(" | ");
}

function rowOf(task: Task, phaseText: string, grid: SheetGrid, line: number): ImportedRow {
  const names = task.responsible.length > 0 ? task.responsible : task.lead;
  return {
    phase: phaseText,
    item: glued(task.item),
    task: task.task || glued(task.more.measure ?? ""),
    deadline: glued(task.deadlineText),
    responsible: names.join("、"),
    leader: task.leaders.join("、"),
    source: sourceOf(grid, task.row),
    line,
  };
}

/** Rows of the tables that are plans; other tables are left out. */
export function readPlanTables(tables: readonly TextTable[]): ImportedRow[] {
  return tables.flatMap(({ rows, merges = [], lines }) => {
    const grid = memoryGrid("表", rows, { merges });
    if (!planLook(grid) || rows.length < 2) return [];
    const plan = readPlan([grid], { today: anyDay });
    const phases = new Map(plan.phases.map(({ name, text }) => [name, text]));
    return plan.tasks.map((task) =>
      rowOf(task, phases.get(task.phase) ?? task.phase, grid, lines?.[task.row - 1] ?? task.row),
    );
  });
}

/** A plan as plain text: tables pasted into it (cells apart by tabs), then its paragraphs; in the order of the lines. */
export function readPlanText(text: string): ImportedRow[] {
  const { tables, rest } = tabTables(text);
  return [...readPlanTables(tables), ...readParagraphs(rest)].sort((a, b) => a.line - b.line);
}
