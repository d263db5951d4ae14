import { columnLetters, type CellRange, type CellValue, type SheetGrid } from "../../workbook/grid";
import type { PlanTable } from "../columns/plan-tables";
import type { ColumnRole } from "../types";
import { readRows } from "./read-rows";

/** One cell of a task row as its reader sees it: a merge's value stands in every row it covers. */
export interface RawCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** A merge that begins in a row above gives the value. */
  readonly inherited: boolean;
}

export interface RawRow {
  readonly row: number;
  readonly table: PlanTable;
  /** Roles of the table, in the order of its columns. */
  readonly roles: readonly ColumnRole[];
  readonly cells: Readonly<Partial<Record<ColumnRole, RawCell>>>;
  /** Text and cell of the group row above it, when a row of its own names the phase; null: none yet. */
  readonly group: RawGroup | null;
  /** A group inside that group: （一）… below 一、…; names the item when there is no item column. */
  readonly subgroup: RawGroup | null;
  readonly shifted: -1 | 0 | 1;
}

export interface RawGroup {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Whether a text could be a deadline, or a name: what tells a moved row. */
export interface Likeness {
  isDeadline(text: string, value: CellValue, isDate: boolean): boolean;
  isUnit(text: string): boolean;
}

const ownCell = (grid: SheetGrid, row: number, column: number): RawCell => ({
  text: grid.text(row, column).trim(),
  row,
  column,
  inherited: false,
});

/** The merge over a cell of one column, asked again only when the rows have left it: merges are tall, questions many. */
function mergeFinder(grid: SheetGrid): (row: number, column: number) => CellRange | null {
  const last = new Map<number, CellRange>();
  return (row, column) => {
    const before = last.get(column);
    if (before && row >= before.top && row <= before.bottom) return before;
    const merge = grid.mergeAt(row, column);
    if (merge) last.set(column, merge);
    return merge;
  };
}

/** Columns that any merge touches; the others need not be asked row by row. */
function mergedColumns({ merges }: SheetGrid): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { left, right } of merges) for (let at = left; at <= right && at < left + 200; at += 1) columns.add(at);
  return columns;
}

function rawCell(grid: SheetGrid, row: number, column: number, merge: CellRange | null): RawCell {
  if (!merge) return { text: grid.text(row, column).trim(), row, column, inherited: false };
  const text = grid.text(merge.top, merge.left).trim();
  return { text, row: merge.top, column: merge.left, inherited: merge.top < row };
}

const subgroupMark = /^[（(][一二三四五六七八九十]+[)）]/;
const groupMark = /^(?:[一二三四五六七八九十]+\s*[、.．]|第[一二三四五六七八九十\d]+)/;

interface Shift {
  readonly by: -1 | 0 | 1;
  /** First column that was moved. */
  readonly from: number;
}

const notShifted: Shift = { by: 0, from: 0 };

/** By how many columns a row was moved: both its deadline and its unit must fit there and not here. */
function shiftOf(grid: SheetGrid, { columns, left, right }: PlanTable, row: number, like: Likeness): Shift {
  const { deadline, responsible, lead } = columns;
  const who = responsible ?? lead;
  if (deadline === undefined || who === undefined) return notShifted;
  const isDeadlineAt = (column: number) => {
    if (column < left || column > right || grid.mergeAt(row, column)) return false;
    return like.isDeadline(grid.text(row, column).trim(), grid.value(row, column), grid.isDate(row, column));
  };
  if (like.isDeadline(grid.text(row, deadline).trim(), grid.value(row, deadline), grid.isDate(row, deadline)))
    return notShifted;
  const isUnitAt = (column: number) => !grid.mergeAt(row, column) && like.isUnit(grid.text(row, column).trim());
  if (isDeadlineAt(deadline) || grid.mergeAt(row, deadline)) return notShifted;
  if (isDeadlineAt(deadline - 1) && isUnitAt(who - 1)) return { by: -1, from: left };
  if (!isDeadlineAt(deadline + 1) || !isUnitAt(who + 1)) return notShifted;
  return { by: 1, from: grid.text(row, deadline).trim() === "" ? deadline : left };
}

/** The task rows of a table with their cells by meaning. */
export function rawRows(grid: SheetGrid, table: PlanTable, title: string, like: Likeness): RawRow[] {
  const found: RawRow[] = [];
  const roles = Object.entries(table.columns) as [ColumnRole, number][];
  const names = roles.map(([role]) => role);
  const merged = mergedColumns(grid);
  const find = mergeFinder(grid);
  const leftmost = Math.min(...roles.map(([, column]) => column));
  let group: RawGroup | null = null;
  let subgroup: RawGroup | null = null;
  for (const { row, kind, text, column } of readRows(grid, table, title)) {
    if (kind === "group") {
      const here: RawGroup = { text, row, column };
      const inside = group !== null && subgroupMark.test(text) && groupMark.test(group.text);
      if (inside) subgroup = here;
      else [group, subgroup] = [here, null];
      continue;
    }
    const shift = shiftOf(grid, table, row, like);
    const cells: Partial<Record<ColumnRole, RawCell>> = {};
    for (const [role, at] of roles) {
      const by = at >= shift.from ? shift.by : 0;
      const lost = by === -1 && at === leftmost;
      if (lost) cells[role] = { text: "", row, column: at, inherited: false };
      else
        cells[role] =
          by === 0 && !merged.has(at) ? ownCell(grid, row, at) : rawCell(grid, row, at + by, find(row, at + by));
    }
    found.push({ row, table, roles: names, cells, group, subgroup, shifted: shift.by });
  }
  return found;
}

const letters: string[] = [];

/** Letters of a column, worked out once. */
export const lettersOf = (column: number): string => letters[column] ?? (letters[column] = columnLetters(column));

/** "D21" */
export const addressOf = ({ row, column }: RawCell): string => lettersOf(column) + String(row);
