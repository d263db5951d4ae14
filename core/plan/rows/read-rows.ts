import type { SheetGrid } from "../../workbook/grid";
import type { PlanTable } from "../columns/plan-tables";
import { rowKind, type RowReading } from "./row-kind";

const officeLine = /(?:办公室|委员会|常委会|小组|人民政府|党组|主席团|[局委院会])$/;

const isFull = (row: RowReading | undefined): boolean => row?.kind === "task" && row.filled >= 2;

/** From the end upward: lone lines that close the page are no tasks, and groups without a task are none either. */
function trimmed(rows: RowReading[], table: PlanTable): RowReading[] {
  let lastFull = rows.length - 1;
  while (lastFull >= 0 && !isFull(rows[lastFull])) lastFull -= 1;
  if (lastFull < 0 || lastFull === rows.length - 1) return rows;
  const kept = rows.slice(0, lastFull + 1);
  let next = (rows[lastFull]?.row ?? 0) + 1;
  let afterBlank = false;
  for (const each of rows.slice(lastFull + 1)) {
    const closes = each.kind === "group" || afterBlank || (each.column === table.left && officeLine.test(each.text));
    if (!closes) kept.push(each);
    afterBlank ||= each.row !== next;
    next += 1;
  }
  return kept;
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
