import { cellAddress, parseCellAddress, type CellRange } from "./grid";

/** "A1:C3" or "A1" (dollar signs allowed) as a range in reading order, or null. */
export function parseRange(text: string): CellRange | null {
  const [first = "", second = first, ...more] = text.trim().split(":");
  const a = parseCellAddress(first);
  const b = parseCellAddress(second);
  if (!a || !b || more.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function formatRange({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

export function inRange(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
