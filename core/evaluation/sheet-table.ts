import { cellAddress, type CellValue, type SheetGrid } from "../workbook/grid";

/** A column of a sheet of ours: what we call it and the headings that mean it, best first. */
export interface TableColumn<Key extends string> {
  readonly key: Key;
  readonly headings: readonly string[];
}

/** How one kind of sheet is recognised, whatever its name. */
export interface TableKind<Key extends string> {
  /** The usual sheet name: decides between two sheets that both fit. */
  readonly name: string;
  readonly columns: readonly TableColumn<Key>[];
  /** Whether a header row with these columns (and these headings) is this kind of sheet. */
  readonly accepts: (has: (key: Key) => boolean, headings: ReadonlySet<string>) => boolean;
}

export interface TableRow<Key extends string> {
  readonly row: number;
  /** Trimmed text; a cell covered by a merge has the merge's text. */
  text(key: Key): string;
  value(key: Key): CellValue;
  isDate(key: Key): boolean;
  /** "D21", or null when the sheet has no such column. */
  cell(key: Key): string | null;
}

export interface SheetTable<Key extends string> {
  readonly sheet: SheetGrid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** Every heading of the header row by column number, normalised. */
  readonly headings: ReadonlyMap<number, string>;
  readonly rows: readonly TableRow<Key>[];
}

const searchedRows = 20;
const searchedColumns = 60;

/** A heading without blanks, bracketed parts and marks, full-width forms folded: "责任单位 （责任人）" → "责任单位". */
export function normaliseHeading(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/\([^()]*\)/g, "")
    .replace(/[::*※]+$/g, "");
}

/** The row and column whose content a cell shows: the first cell of the merge over it, else itself. */
export function shownCell(grid: SheetGrid, row: number, column: number): { row: number; column: number } {
  const merge = grid.mergeAt(row, column);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/** What could be headings, by row: every kind of sheet looks at the same rows. */
const known = new WeakMap<SheetGrid, Map<number, ReadonlyMap<number, string>>>();

function headingsOf(grid: SheetGrid, row: number): ReadonlyMap<number, string> {
  const rows = known.get(grid) ?? new Map<number, ReadonlyMap<number, string>>();
  known.set(grid, rows);
  const before = rows.get(row) ?? readHeadings(grid, row);
  rows.set(row, before);
  return before;
}

function readHeadings(grid: SheetGrid, row: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let column = 1; column <= Math.min(grid.columnCount, searchedColumns); column += 1) {
    const heading = normaliseHeading(grid.text(row, column));
    if (heading) found.set(column, heading);
  }
  return found;
}

function matchColumns<Key extends string>(kind: TableKind<Key>, headings: ReadonlyMap<number, string>) {
  const columns = new Map<Key, number>();
  for (const { key, headings: names } of kind.columns) {
    const taken = new Set(columns.values());
    const ranked = [...headings].filter(([column, text]) => names.includes(text) && !taken.has(column));
    ranked.sort((a, b) => names.indexOf(a[1]) - names.indexOf(b[1]));
    const best = ranked[0];
    if (best) columns.set(key, best[0]);
  }
  return columns;
}

interface FoundHeader<Key extends string> {
  readonly sheet: SheetGrid;
  readonly headerRow: number;
  readonly columns: Map<Key, number>;
  readonly headings: ReadonlyMap<number, string>;
}

/** Rows without any of the kind's headings, as nearly all are, need no matching. */
function mayBeHeader(headings: ReadonlyMap<number, string>, known: ReadonlySet<string>): boolean {
  if (headings.size < 2) return false;
  for (const heading of headings.values()) if (known.has(heading)) return true;
  return false;
}

function findHeader<Key extends string>(sheet: SheetGrid, kind: TableKind<Key>): FoundHeader<Key> | null {
  const known = new Set(kind.columns.flatMap(({ headings }) => headings));
  for (let row = 1; row <= Math.min(sheet.rowCount, searchedRows); row += 1) {
    const headings = headingsOf(sheet, row);
    if (!mayBeHeader(headings, known)) continue;
    const columns = matchColumns(kind, headings);
    if (kind.accepts((key) => columns.has(key), new Set(headings.values()))) {
      return { sheet, headerRow: row, columns, headings };
    }
  }
  return null;
}

function tableRow<Key extends string>({ sheet, columns }: FoundHeader<Key>, row: number): TableRow<Key> {
  const at = (key: Key) => {
    const column = columns.get(key);
    return column === undefined ? null : shownCell(sheet, row, column);
  };
  return {
    row,
    text: (key) => {
      const cell = at(key);
      return cell ? sheet.text(cell.row, cell.column).trim() : "";
    },
    value: (key) => {
      const cell = at(key);
      return cell ? sheet.value(cell.row, cell.column) : null;
    },
    isDate: (key) => {
      const cell = at(key);
      return cell ? sheet.isDate(cell.row, cell.column) : false;
    },
    cell: (key) => {
      const cell = at(key);
      return cell ? cellAddress(cell.row, cell.column) : null;
    },
  };
}

function isContent<Key extends string>(found: FoundHeader<Key>, row: number): boolean {
  let filled = 0;
  let repeated = 0;
  for (const [column, heading] of found.headings) {
    const text = found.sheet.text(row, column).trim();
    if (!text) continue;
    filled += 1;
    if (normaliseHeading(text) === heading) repeated += 1;
  }
  return filled > 0 && repeated < Math.max(2, filled);
}

/** The sheet of this kind with its rows below the header, repeated headers and blank rows left out; null when there is none. */
export function findTable<Key extends string>(
  sheets: readonly SheetGrid[],
  kind: TableKind<Key>,
): SheetTable<Key> | null {
  const found = sheets.map((sheet) => findHeader(sheet, kind)).filter((each) => each !== null);
  const rank = (each: FoundHeader<Key>) =>
    (each.sheet.name.trim() === kind.name ? 200 : 0) + (each.sheet.hidden ? 0 : 100) + each.columns.size;
  const best = found.reduce<FoundHeader<Key> | null>((a, b) => (a && rank(a) >= rank(b) ? a : b), null);
  if (!best) return null;
  const rows: TableRow<Key>[] = [];
  for (let row = best.headerRow + 1; row <= best.sheet.rowCount; row += 1) {
    if (isContent(best, row)) rows.push(tableRow(best, row));
  }
  return { ...best, rows };
}
