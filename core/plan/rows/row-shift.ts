import type { PlanTable } from "../columns/plan-tables";
import type { TextFacts } from "../words/text-facts";
import { notShifted, type Shift } from "./raw-row";
import type { SheetTexts } from "./sheet-texts";

/** Whether a text could be a deadline, or a name: what tells a moved row. */
export interface Likeness {
  isDeadline(words: TextFacts): boolean;
  isUnit(words: TextFacts): boolean;
}

/** Columns beside the unit's that name somebody too. */
const partyRoles = ["lead", "supporting", "leader", "person", "supervising", "responsible"] as const;

/**
 * By how many columns a row was moved: both its deadline and its unit must fit there and not here. Where a beginning and
 * a leader have columns of their own, they stand where they should.
 */
export function shiftOf(sheet: SheetTexts, table: PlanTable, row: number, like: Likeness): Shift {
  const { deadline, responsible, lead } = table.columns;
  const who = responsible ?? lead;
  if (deadline === undefined || who === undefined || table.months) return notShifted;
  if (isDeadlineIn(sheet, row, deadline, like) || sheet.grid.mergeAt(row, deadline)) return notShifted;
  return movedBeside(sheet, table, row, like, deadline, who);
}

function isDeadlineIn(sheet: SheetTexts, row: number, column: number, like: Likeness): boolean {
  const words = sheet.at(row, column);
  if (!words.isShown || typeof sheet.grid.value(row, column) !== "number") return like.isDeadline(words);
  return sheet.grid.isDate(row, column);
}

/** The deadline's own cell holds none: whether it and the unit stand one column beside. */
function movedBeside(
  sheet: SheetTexts,
  { columns, left, right }: PlanTable,
  row: number,
  like: Likeness,
  deadline: number,
  who: number,
): Shift {
  const isDeadlineAt = (column: number) =>
    column >= left && column <= right && !sheet.grid.mergeAt(row, column) && isDeadlineIn(sheet, row, column, like);
  const isUnitAt = (column: number) => !sheet.grid.mergeAt(row, column) && like.isUnit(sheet.at(row, column));
  const inPlace = (by: number) =>
    columns.start === deadline + by && partyRoles.some((role) => columns[role] === who + by);
  // A deadline where the unit should stand: the two changed places, and 召开动员会 before them is what to do.
  const isSwapped = who > deadline && isDeadlineAt(who);
  if (!isSwapped && isDeadlineAt(deadline - 1) && isUnitAt(who - 1))
    return inPlace(-1) ? notShifted : { by: -1, from: left };
  if (!isDeadlineAt(deadline + 1) || !isUnitAt(who + 1) || inPlace(1)) return notShifted;
  return { by: 1, from: sheet.at(row, deadline).text === "" ? deadline : left };
}
