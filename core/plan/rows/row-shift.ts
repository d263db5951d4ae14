import type { PlanTable } from "../columns/plan-tables";
import type { Likeness } from "./likeness";
import { notShifted, type Shift } from "./raw-row";
import type { SheetTexts } from "./sheet-texts";

/** Columns beside the unit's that name somebody too. */
const partyRoles = ["lead", "supporting", "leader", "person", "supervising", "responsible"] as const;

/**
 * By how many columns rows of a table were moved: both a row's deadline and its unit must fit there and not here. Where a
 * beginning and a leader have columns of their own, they stand where they should.
 */
export class RowShifts {
  private readonly deadline: number;
  private readonly who: number;

  constructor(
    private readonly sheet: SheetTexts,
    private readonly table: PlanTable,
    private readonly like: Likeness,
  ) {
    const { deadline, responsible, lead } = table.columns;
    this.deadline = table.months ? 0 : (deadline ?? 0);
    this.who = responsible ?? lead ?? 0;
  }

  of(row: number): Shift {
    const { deadline, who } = this;
    if (deadline === 0 || who === 0) return notShifted;
    if (this.holdsDeadline(row, deadline) || this.sheet.grid.mergeAt(row, deadline)) return notShifted;
    return this.movedBeside(row);
  }

  private holdsDeadline(row: number, column: number): boolean {
    const { sheet, like } = this;
    const words = sheet.at(row, column);
    if (!words.isShown || typeof sheet.grid.value(row, column) !== "number") return like.isDeadline(words);
    return sheet.grid.isDate(row, column);
  }

  /** The deadline's own cell holds none: whether it and the unit stand one column beside. */
  private movedBeside(row: number): Shift {
    const { deadline, who } = this;
    const { left } = this.table;
    // A deadline where the unit should stand: the two changed places, and 召开动员会 before them is what to do.
    const isSwapped = who > deadline && this.isDeadlineAt(row, who);
    if (!isSwapped && this.isDeadlineAt(row, deadline - 1) && this.isUnitAt(row, who - 1))
      return this.standInPlace(-1) ? notShifted : { by: -1, from: left };
    if (!this.isDeadlineAt(row, deadline + 1) || !this.isUnitAt(row, who + 1) || this.standInPlace(1))
      return notShifted;
    return { by: 1, from: this.sheet.at(row, deadline).text === "" ? deadline : left };
  }

  private isDeadlineAt(row: number, column: number): boolean {
    const { left, right } = this.table;
    return (
      column >= left && column <= right && this.holdsDeadline(row, column) && !this.sheet.grid.mergeAt(row, column)
    );
  }

  private isUnitAt(row: number, column: number): boolean {
    return this.like.isUnit(this.sheet.at(row, column)) && !this.sheet.grid.mergeAt(row, column);
  }

  private standInPlace(by: number): boolean {
    const { columns } = this.table;
    return columns.start === this.deadline + by && partyRoles.some((role) => columns[role] === this.who + by);
  }
}
