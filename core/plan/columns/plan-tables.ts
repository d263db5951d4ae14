import { columnNumber, type SheetGrid } from "../../workbook/grid";
import { isOwnFormula } from "../../workbook/own-formula";
import type { ColumnMap, ColumnRole } from "../types";
import { assignColumns, splitHalves, type Assignment } from "./assign";
import { headerBlockAt, headerScore, type HeaderBlock } from "./header-cells";
import { monthMarks, type MonthMarks } from "./month-marks";
import type { SheetTexts } from "../rows/sheet-texts";
import { PerText } from "../words/per-text";
import { headingKey, headingMeaning, isListedHeading } from "./heading-role";

/** One table of a plan: its columns and the rows between its header and the next header with other columns. */
export interface PlanTable extends Assignment {
  readonly headerRow: number;
  readonly headerBottom: number;
  /** First and last column of the table, helper columns of ours left out. */
  readonly left: number;
  readonly right: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows below the header that repeat it. */
  readonly repeats: ReadonlySet<number>;
  /** Comparable heading of each column. */
  readonly keys: ReadonlyMap<number, string>;
  /** Ticks below months, which then are the deadline; null in a table that has a deadline column or no such months. */
  readonly months: MonthMarks | null;
  /** Such months with nothing below them, which may be coloured; null where there is another deadline. */
  readonly blankMonths: MonthMarks | null;
}

/** Columns as the user says: role → letters. */
export type ColumnChoice = Readonly<Partial<Record<ColumnRole, string>>>;

/** Rows searched for the first header: titles, attachments and notes above a table are never longer. */
const searched = 60;

interface FoundHeader {
  readonly block: HeaderBlock;
  readonly score: number;
}

export interface PlanLook extends FoundHeader {
  readonly columns: ColumnMap;
}

function bestHeader(grid: SheetGrid): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (let row = 1; row <= Math.min(grid.rowCount, searched); row += 1) {
    if (!mayBeHeader(grid, row)) continue;
    const block = headerBlockAt(grid, row);
    const score = headerScore(block);
    if (score > (best?.score ?? 0)) best = { block, score };
  }
  return best;
}

function mayBeHeader(grid: SheetGrid, row: number): boolean {
  let known = 0;
  for (let column = 1; column <= Math.min(grid.columnCount, 80); column += 1) {
    const text = grid.text(row, column);
    if (text !== "" && text.length <= 40 && headingMeaning(text)) known += 1;
    if (known >= 1 && column > 1) return true;
  }
  return known >= 1;
}

/** How much a sheet looks like a plan, with the columns of its first table; null when it has no header of one. */
export function planLook(grid: SheetGrid): PlanLook | null {
  const best = bestHeader(grid);
  if (!best) return null;
  const [half = best.block.cells] = splitHalves(best.block.cells);
  return { ...best, columns: assignColumns(half).columns };
}

/** Whether a formula of ours stands near the top of a column. */
function isOurs(grid: SheetGrid, below: number, column: number): boolean {
  for (let row = below + 1; row <= Math.min(grid.rowCount, below + 12); row += 1)
    if (isOwnFormula(grid.formula(row, column))) return true;
  return false;
}

/** Our helper columns 截止日期 and 状态 stand at the right and hold what we wrote: never part of the plan. */
function isHelper(grid: SheetGrid, block: HeaderBlock, column: number): boolean {
  const cell = block.cells.find((each) => each.column === column);
  if (cell?.key === "状态") {
    for (let row = block.bottom + 1; row <= Math.min(grid.rowCount, block.bottom + 12); row += 1) {
      if (grid.formula(row, column) !== null) return true;
    }
    return false;
  }
  if (cell?.key !== "截止日期") return false;
  if (isOurs(grid, block.bottom, column + 1)) return true;
  const others = block.cells.some(({ column: other, meaning }) => other !== column && meaning?.role === "deadline");
  return others && block.cells.some((each) => each.column === column + 1 && isHelper(grid, block, each.column));
}

/** Columns of which at least one holds a heading in any header row. */
function keyColumns(block: HeaderBlock): number[] {
  const keys = block.cells.filter(({ meaning }) => meaning && /deadline|responsible|lead|task/.test(meaning.role));
  return keys.slice(0, 3).map(({ column }) => column);
}

const headingReader = { read: isListedHeading };

/** Tells rows that repeat headings, in the columns by which one is told and in two columns at least. */
class HeaderLook {
  private readonly isHeading: PerText<boolean>;

  constructor(private readonly sheet: SheetTexts) {
    this.isHeading = new PerText(sheet.known, headingReader);
  }

  isHeader(row: number, keys: readonly number[], columns: readonly number[]): boolean {
    return this.count(row, keys) > 0 && this.count(row, columns) >= 2;
  }

  private count(row: number, columns: readonly number[]): number {
    let headings = 0;
    for (const column of columns) if (this.isHeading.of(this.sheet.at(row, column))) headings += 1;
    return headings;
  }
}

/** Rows looked at to see what a column holds. */
const sampled = 40;

/** 步骤 above 1, 2, 3 …: the numbers of the rows, no phases. */
function withoutNumberedSteps(
  grid: SheetGrid,
  columns: ColumnMap,
  rows: { firstRow: number; lastRow: number },
): ColumnMap {
  const { phase, ...others } = columns;
  if (phase === undefined) return columns;
  let numbers = 0;
  for (let row = rows.firstRow; row <= Math.min(rows.lastRow, rows.firstRow + sampled); row += 1) {
    const text = grid.text(row, phase).trim();
    if (text === "") continue;
    if (!/^\d{1,3}$/.test(text)) return columns;
    numbers += 1;
  }
  if (numbers < 2) return columns;
  return others.no === undefined ? { no: phase, ...others } : others;
}

function tablesOf(grid: SheetGrid, block: HeaderBlock, lastRow: number, repeats: ReadonlySet<number>): PlanTable[] {
  const cells = block.cells.filter(({ column }) => !isHelper(grid, block, column));
  const keys = new Map(cells.map(({ column, key }) => [column, key]));
  const halves = splitHalves(cells);
  return halves.map((half, index) => {
    const columns = half.map(({ column }) => column);
    const next = halves[index + 1]?.[0]?.column;
    const { columns: meant, rivals } = assignColumns(half);
    const rows = { firstRow: block.bottom + 1, lastRow };
    const assigned = withoutNumberedSteps(grid, meant, rows);
    const found = assigned.deadline === undefined ? monthMarks(grid, half, rows) : null;
    const months = found?.blank ? null : found;
    const [firstMonth] = months?.columns ?? [];
    return {
      columns: firstMonth ? { ...assigned, deadline: firstMonth.column } : assigned,
      rivals,
      months,
      blankMonths: found?.blank ? found : null,
      headerRow: block.top,
      headerBottom: block.bottom,
      left: index === 0 ? 1 : Math.min(...columns),
      right: next ? next - 1 : Math.max(...columns),
      ...rows,
      repeats,
      keys,
    };
  });
}

const sameHeader = (a: HeaderBlock, b: HeaderBlock): boolean => {
  const keys = new Map(a.cells.map(({ column, key }) => [column, key]));
  const meant = b.cells.filter(({ meaning }) => meaning);
  return meant.length > 0 && meant.filter(({ column, key }) => keys.get(column) === key).length * 2 > meant.length;
};

/**
 * Every table of the sheet, in order; repeated headers stay inside their table, a header with other columns begins a new one.
 * `header`: the first one, where it has been found already.
 */
export function planTables(sheet: SheetTexts, header: HeaderBlock | null): readonly PlanTable[] {
  const { grid } = sheet;
  const look = new HeaderLook(sheet);
  const first = header ?? bestHeader(grid)?.block;
  if (!first) return [];
  const tables: PlanTable[] = [];
  let block = first;
  let repeats = new Set<number>();
  let columns = block.cells.filter(({ meaning }) => meaning).map(({ column }) => column);
  let keys = keyColumns(block);
  for (let row = block.bottom + 1; row <= grid.rowCount; row += 1) {
    if (!look.isHeader(row, keys, columns)) continue;
    const next = headerBlockAt(grid, row);
    if (sameHeader(block, next)) {
      for (let each = row; each <= next.bottom; each += 1) repeats.add(each);
    } else if (headerScore(next) > 0) {
      tables.push(...tablesOf(grid, block, row - 1, repeats));
      block = next;
      repeats = new Set();
      columns = block.cells.filter(({ meaning }) => meaning).map(({ column }) => column);
      keys = keyColumns(block);
    } else continue;
    row = next.bottom;
  }
  return [...tables, ...tablesOf(grid, block, grid.rowCount, repeats)];
}

/** The table as the user maps it; a header row is still looked for, so that it and its repeats are no tasks. */
export function chosenTable(sheet: SheetTexts, choice: ColumnChoice, header: HeaderBlock | null): PlanTable | null {
  const { grid } = sheet;
  const columns: ColumnMap = {};
  for (const [role, letters] of Object.entries(choice) as [ColumnRole, string][]) {
    const column = columnNumber(letters);
    if (column !== null) columns[role] = column;
  }
  const found = planTables(sheet, header)[0];
  const used = Object.values(columns);
  if (used.length === 0) return found ?? null;
  const row = found?.headerRow ?? firstFilledRow(grid, used);
  if (row === null) return null;
  const bottom = found?.headerBottom ?? row;
  return {
    columns: found ? { ...withoutColumns(found.columns, used), ...columns } : columns,
    rivals: [],
    headerRow: row,
    headerBottom: bottom,
    left: Math.min(found?.left ?? 1, ...used),
    right: Math.max(found?.right ?? 0, ...used),
    firstRow: bottom + 1,
    lastRow: grid.rowCount,
    repeats: found?.repeats ?? new Set(),
    months: columns.deadline === undefined ? (found?.months ?? null) : null,
    blankMonths: columns.deadline === undefined ? (found?.blankMonths ?? null) : null,
    keys: found?.keys ?? new Map(used.map((column) => [column, headingKey(grid.text(row, column))])),
  };
}

function withoutColumns(columns: ColumnMap, used: readonly number[]): ColumnMap {
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => !used.includes(column)));
}

/** Without any heading that we know, the first row with something in every chosen column is the header. */
function firstFilledRow(grid: SheetGrid, columns: readonly number[]): number | null {
  for (let row = 1; row <= Math.min(grid.rowCount, searched); row += 1) {
    if (columns.every((column) => grid.text(row, column).trim() !== "")) return row;
  }
  return null;
}
