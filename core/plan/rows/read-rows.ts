import type { SheetGrid } from "../../workbook/grid";
import type { PlanTable } from "../columns/plan-tables";
import { rowKind, type RowReading } from "./row-kind";

const officeLine = /(?:办公室|委员会|常委会|小组|人民政府|党组|主席团|[局委院会])$/;

const isFull = (row: RowReading | undefined): boolean => row?.kind === "task" && row.filled >= 2;

/** From the end upward: lone lines that close the page are no tasks, and groups without a task are none either. */
function trimmed(rows: readonly RowReading[], table: PlanTable): RowReading[] {
  let lastFull = rows.length - 1;
  while (lastFull >= 0 && !isFull(rows[lastFull])) lastFull -= 1;
  const closes = (each: RowReading, index: number): boolean => {
    if (index <= lastFull || each.kind === "note") return false;
    const afterBlank = rows
      .slice(lastFull + 1, index)
      .some(({ row }, at) => row !== (rows[lastFull]?.row ?? 0) + at + 1);
    return each.kind === "group" || afterBlank || (each.column === table.left && officeLine.test(each.text));
  };
  return lastFull < 0 ? [...rows] : rows.filter((each, index) => !closes(each, index));
}

/** The rows of a table that are tasks or groups, in order; headers, totals, notes and blank rows left out. */
export function readRows(grid: SheetGrid, table: PlanTable, title: string): RowReading[] {
  const rows: RowReading[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (table.repeats.has(row)) continue;
    const reading = rowKind(grid, table, row, title);
    if (reading.kind === "task" || reading.kind === "group") rows.push(reading);
  }
  return trimmed(rows, table);
}
