import type { CellValue, SheetGrid } from "../../workbook/grid";
import type { PlanTable } from "../columns/plan-tables";
import { trimmed } from "../words/trimmed";
import { notShifted, type Shift } from "./raw-row";

/** Whether a text could be a deadline, or a name: what tells a moved row. */
export interface Likeness {
  isDeadline(text: string, value: CellValue, isDate: boolean): boolean;
  isUnit(text: string): boolean;
}

/** Columns beside the unit's that name somebody too. */
const partyRoles = ["lead", "supporting", "leader", "person", "supervising", "responsible"] as const;

/**
 * By how many columns a row was moved: both its deadline and its unit must fit there and not here. Where a beginning and
 * a leader have columns of their own, they stand where they should.
 */
export function shiftOf(grid: SheetGrid, table: PlanTable, row: number, like: Likeness): Shift {
  const { deadline, responsible, lead } = table.columns;
  const who = responsible ?? lead;
  if (deadline === undefined || who === undefined || table.months) return notShifted;
  if (isDeadlineIn(grid, row, deadline, like) || grid.mergeAt(row, deadline)) return notShifted;
  return movedBeside(grid, table, row, like, deadline, who);
}

function isDeadlineIn(grid: SheetGrid, row: number, column: number, like: Likeness): boolean {
  const value = grid.value(row, column);
  const isDate = typeof value === "number" && grid.isDate(row, column);
  return like.isDeadline(trimmed(grid.text(row, column)), value, isDate);
}

/** The deadline's own cell holds none: whether it and the unit stand one column beside. */
function movedBeside(
  grid: SheetGrid,
  { columns, left, right }: PlanTable,
  row: number,
  like: Likeness,
  deadline: number,
  who: number,
): Shift {
  const isDeadlineAt = (column: number) =>
    column >= left && column <= right && !grid.mergeAt(row, column) && isDeadlineIn(grid, row, column, like);
  const isUnitAt = (column: number) => !grid.mergeAt(row, column) && like.isUnit(trimmed(grid.text(row, column)));
  const inPlace = (by: number) =>
    columns.start === deadline + by && partyRoles.some((role) => columns[role] === who + by);
  if (isDeadlineAt(deadline - 1) && isUnitAt(who - 1)) return inPlace(-1) ? notShifted : { by: -1, from: left };
  if (!isDeadlineAt(deadline + 1) || !isUnitAt(who + 1) || inPlace(1)) return notShifted;
  return { by: 1, from: trimmed(grid.text(row, deadline)) === "" ? deadline : left };
}
