import type { CellRange } from "./grid";
import { MergeBlocks } from "./merge-blocks";

/** Ranges of at most so many rows are listed row by row; few are taller. */
const lowest = 32;

const isLow = ({ top, bottom }: CellRange): boolean => bottom - top < lowest;

/** Ranges from left to right; each column's in the order given. Linear in their number. */
function byLeft(ranges: readonly CellRange[]): CellRange[] {
  const columns = ranges.reduce((most, { left }) => Math.max(most, left), 0);
  const next = new Int32Array(columns + 2);
  for (const { left } of ranges) next[left + 1] = (next[left + 1] ?? 0) + 1;
  for (let column = 1; column < next.length; column += 1) next[column] = (next[column] ?? 0) + (next[column - 1] ?? 0);
  const sorted = [...ranges];
  for (const range of ranges) {
    const place = next[range.left] ?? 0;
    sorted[place] = range;
    next[range.left] = place + 1;
  }
  return sorted;
}

/** Which merged range covers a cell. Building is linear in the number of ranges, a look-up takes as long for many as for few. */
export class MergeIndex {
  /** Low ranges from left to right; by row, where its list of them begins in `listed`. */
  private readonly low: readonly CellRange[];
  private readonly first: Int32Array;
  private readonly listed: Int32Array;
  /** The taller ranges; all of them when some lie over others. */
  private readonly tall: MergeBlocks;
  /** Ranges that lie over an earlier one and therefore do not count. */
  readonly overlapping: readonly CellRange[];

  constructor(readonly ranges: readonly CellRange[]) {
    this.low = byLeft(ranges.filter(isLow));
    this.first = this.countRows();
    this.listed = this.list();
    this.tall = new MergeBlocks(ranges.filter((range) => !isLow(range)));
    if (this.hasOverlaps()) {
      this.low = [];
      this.first = new Int32Array();
      this.tall = new MergeBlocks(ranges);
    }
    this.overlapping = this.tall.overlapping;
  }

  /** The range over the cell, or null. */
  at(row: number, column: number): CellRange | null {
    const { first, low, listed } = this;
    const start = first[row] ?? 0;
    let from = start;
    let to = first[row + 1] ?? 0;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((low[listed[middle] ?? 0]?.left ?? 0) <= column) from = middle + 1;
      else to = middle;
    }
    const range = from > start ? low[listed[from - 1] ?? 0] : undefined;
    return range && range.right >= column ? range : this.tall.at(row, column);
  }

  /** By row: how many entries the lists of the rows above it have. */
  private countRows(): Int32Array {
    const rows = this.low.reduce((most, { bottom }) => Math.max(most, bottom), 0);
    const first = new Int32Array(rows + 2);
    for (const { top, bottom } of this.low)
      for (let row = top; row <= bottom; row += 1) first[row + 1] = (first[row + 1] ?? 0) + 1;
    for (let row = 1; row < first.length; row += 1) first[row] = (first[row] ?? 0) + (first[row - 1] ?? 0);
    return first;
  }

  private list(): Int32Array {
    const next = this.first.slice();
    const listed = new Int32Array(this.first[this.first.length - 1] ?? 0);
    this.low.forEach(({ top, bottom }, place) => {
      for (let row = top; row <= bottom; row += 1) {
        const at = next[row] ?? 0;
        listed[at] = place;
        next[row] = at + 1;
      }
    });
    return listed;
  }

  private hasOverlaps(): boolean {
    const { low, first, listed, tall } = this;
    if (tall.overlapping.length > 0) return true;
    for (let row = 0; row + 1 < first.length; row += 1) {
      const end = first[row + 1] ?? 0;
      for (let at = (first[row] ?? 0) + 1; at < end; at += 1)
        if ((low[listed[at - 1] ?? 0]?.right ?? 0) >= (low[listed[at] ?? 0]?.left ?? 0)) return true;
    }
    return tall.ranges.length > 0 && low.some((range) => tall.touches(range));
  }
}
