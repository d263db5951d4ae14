import type { IsoDate } from "../../core/calendar";
import { readPlan, type ColumnChoice } from "../../core/plan";
import type { Task } from "../../core/plan/types";
import { Fault } from "../../core/fault";
import type { SheetGrid } from "../../core/workbook/grid";

/** How the rows of a sheet would be read with columns as they were pointed out. */
export type MappingPreview =
  | { readonly state: "incomplete" }
  | { readonly state: "read"; readonly count: number; readonly first: readonly Task[] }
  | { readonly state: "fault"; readonly fault: Fault };

const shownRows = 4;

export function previewMapping(grid: SheetGrid, columns: ColumnChoice, today: IsoDate): MappingPreview {
  if (columns.task === undefined && columns.item === undefined) return { state: "incomplete" };
  try {
    const { tasks } = readPlan([grid], { today, sheet: grid.name, columns });
    return { state: "read", count: tasks.length, first: tasks.slice(0, shownRows) };
  } catch (error) {
    if (error instanceof Fault) return { state: "fault", fault: error };
    throw error;
  }
}

/** The first row of the first ten with the most filled cells: most likely the headings. */
export function likelyHeader(grid: SheetGrid): number {
  const filled = (row: number): number =>
    Array.from({ length: Math.min(60, grid.columnCount) }, (_, at) => grid.text(row, at + 1)).filter(
      (text) => text.trim() !== "",
    ).length;
  let best = 1;
  for (let row = 2; row <= Math.min(10, grid.rowCount); row += 1) if (filled(row) > filled(best)) best = row;
  return best;
}
