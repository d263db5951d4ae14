import { columnLetters, type CellRange } from "../../workbook/grid";
import type { ColumnMap, ColumnRole } from "../types";
import { headings } from "../columns/headings";
import { blankText, type KnownTexts, type TextFacts } from "../words/text-facts";
import { signs } from "../words/text-signs";

/** Columns in which offices write what is to be done, how and how far: what checks look for stands there, and in the item. */
const sayingRoles: readonly ColumnRole[] = ["task", "measure", "problem", "note", "goal"];
/** Columns that may name places besides. */
const namingRoles: readonly ColumnRole[] = ["phase", "deadline", "responsible", "lead", "supporting"];
const partyRoles: readonly ColumnRole[] = ["lead", "supporting", "leader", "person"];

/** Which roles a table has, in the order of its columns, and where: shared by all its rows. */
export class RowLayout {
  readonly roles: readonly ColumnRole[];
  readonly columns: readonly number[];
  /** Place of a role among the roles, -1 when the table has no such column. */
  readonly place: Readonly<Record<ColumnRole, number>>;
  /** By place, the signs that checks look for in such a column; those of the item are its own, wherever it stands. */
  readonly signs: Int32Array;
  /** Whether parties stand in more columns than one. */
  readonly manyParties: boolean;

  constructor(
    columns: ColumnMap,
    /** The texts of the plan. */
    readonly known: KnownTexts,
    /** Column of a row's last tick, in a table whose deadlines are ticks below months. */
    readonly tickedColumn: ((row: number) => number) | null = null,
  ) {
    const entries = Object.entries(columns) as [ColumnRole, number][];
    this.roles = entries.map(([role]) => role);
    this.columns = entries.map(([, column]) => column);
    const place = Object.fromEntries(Object.keys(headings).map((role) => [role, -1]));
    this.roles.forEach((role, at) => (place[role] = at));
    this.place = place as Record<ColumnRole, number>;
    const names = signs.county | signs.city | signs.weekday;
    this.signs = Int32Array.from(this.roles, (role) =>
      sayingRoles.includes(role) ? ~0 : namingRoles.includes(role) ? names : signs.weekday,
    );
    this.manyParties = partyRoles.some((role) => this.has(role));
  }

  has(role: ColumnRole): boolean {
    return this.place[role] >= 0;
  }
}

/** By how many columns the cells of a row were moved, from which column on. */
export interface Shift {
  readonly by: -1 | 0 | 1;
  readonly from: number;
}

export const notShifted: Shift = { by: 0, from: 0 };

export interface RawGroup {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Where the text of a cell stands: in its merge's first cell when a merge covers it. */
export interface RawPlace {
  readonly row: number;
  readonly column: number;
}

/** Merges over the cells of a row, by place; null when there is none. Rows under the same merges share one list. */
export type RowMerges = readonly (CellRange | null)[] | null;

/** How a row stands in its table; rows that stand alike, as most neighbours do, share one. */
export interface RowStand {
  readonly layout: RowLayout;
  readonly merges: RowMerges;
  readonly shift: Shift;
  /** Text and cell of the group row above it, when a row of its own names the phase; null: none yet. */
  readonly group: RawGroup | null;
  /** A group inside that group: （一）… below 一、…; names the item when there is no item column. */
  readonly subgroup: RawGroup | null;
}

/** One task row as its reader sees it: a merge's value stands in every row it covers. */
export class RawRow {
  constructor(
    readonly row: number,
    /** By place, blanks around them gone. */
    readonly texts: readonly TextFacts[],
    private readonly stand: RowStand,
  ) {}

  get layout(): RowLayout {
    return this.stand.layout;
  }

  get merges(): RowMerges {
    return this.stand.merges;
  }

  get shift(): Shift {
    return this.stand.shift;
  }

  get group(): RawGroup | null {
    return this.stand.group;
  }

  get subgroup(): RawGroup | null {
    return this.stand.subgroup;
  }

  has(role: ColumnRole): boolean {
    return this.layout.place[role] >= 0;
  }

  /** The text of a role's cell; "" when blank or when the table has no such column. */
  text(role: ColumnRole): string {
    return this.words(role).text;
  }

  /** The same with what is known about it. */
  words(role: ColumnRole): TextFacts {
    return this.wordsAt(this.layout.place[role]);
  }

  /** The same for a place among the roles, -1 of a column that the table has not. */
  wordsAt(place: number): TextFacts {
    return place < 0 ? blankText : (this.texts[place] ?? blankText);
  }

  /** Whether a merge that begins in a row above gives the value. */
  isInherited(role: ColumnRole): boolean {
    const merge = this.merges?.[this.layout.place[role]];
    return !!merge && merge.top < this.row;
  }

  /** Where the role's cell stands; null when the table has no such column. */
  placeOf(role: ColumnRole): RawPlace | null {
    const place = this.layout.place[role];
    const column = this.layout.columns[place];
    if (column === undefined) return null;
    const merge = this.merges?.[place];
    if (merge) return { row: merge.top, column: merge.left };
    const { tickedColumn } = this.layout;
    if (tickedColumn && role === "deadline") return { row: this.row, column: tickedColumn(this.row) };
    return { row: this.row, column: this.columnAt(place) };
  }

  /** Column that is read for a place; a cell that was moved off the sheet's left edge stays where it should be. */
  columnAt(place: number): number {
    const column = this.layout.columns[place] ?? 0;
    return isLost(this.layout, this.shift, column) || column < this.shift.from ? column : column + this.shift.by;
  }
}

/** Moved one to the left, the first cell has no place to stand. */
export const isLost = ({ columns }: RowLayout, { by, from }: Shift, column: number): boolean =>
  by === -1 && column >= from && columns.every((other) => column <= other);

const letters: string[] = [];

/** Letters of a column, worked out once. */
const lettersOf = (column: number): string => letters[column] ?? (letters[column] = columnLetters(column));

/** "D21" */
export const addressOf = ({ row, column }: RawPlace): string => lettersOf(column) + String(row);
