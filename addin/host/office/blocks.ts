import type { Area } from "./raw-sheet";

/** A cell of a sheet; rows and columns from 1. Cells of one kind may stand in one block. */
export interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kind: string;
}

export interface Block {
  readonly sheet: string;
  readonly kind: string;
  readonly area: Area;
}

interface Growing {
  readonly cell: Placed;
  rows: number;
  columns: number;
}

/** Runs of neighbours along a row. */
function strips(cells: readonly Placed[]): Growing[] {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...cells].sort((a, b) => order(a.sheet, b.sheet) || a.row - b.row || a.column - b.column);
  const found: Growing[] = [];
  for (const cell of sorted) {
    const open = found.at(-1);
    const { sheet, row, column, kind } = open?.cell ?? { sheet: "", row: 0, column: 0, kind: "" };
    const joins = sheet === cell.sheet && row === cell.row && kind === cell.kind;
    if (open && joins && column + open.columns === cell.column) open.columns += 1;
    else found.push({ cell, rows: 1, columns: 1 });
  }
  return found;
}

/** As few rectangles as one pass over the cells gives: runs along a row, then like runs below each other. */
export function blocksOf(cells: readonly Placed[]): Block[] {
  const blocks: Growing[] = [];
  const open = new Map<string, Growing>();
  for (const strip of strips(cells)) {
    const { sheet, kind, column, row } = strip.cell;
    const key = JSON.stringify([sheet, kind, column, strip.columns]);
    const above = open.get(key);
    if (above && above.cell.row + above.rows === row) above.rows += 1;
    else {
      open.set(key, strip);
      blocks.push(strip);
    }
  }
  return blocks.map(({ cell: { sheet, kind, row, column }, rows, columns }) => ({
    sheet,
    kind,
    area: { top: row - 1, left: column - 1, rows, columns },
  }));
}
