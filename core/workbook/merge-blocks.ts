import type { CellRange } from "./grid";

const rowLevels = 21;
const levelSize = 2 ** rowLevels;

/** Ranges over one block of rows, ordered by their left column; `reach` is the rightmost column so far. */
interface Block {
  readonly ranges: CellRange[];
  readonly reach: number[];
}

/** Calls back with the few aligned blocks (level, number) of 2^level rows that make up the rows top…bottom. */
function eachBlock(top: number, bottom: number, visit: (key: number) => void): void {
  let from = top;
  while (from <= bottom) {
    let level = 0;
    while (level + 1 < rowLevels && from % 2 ** (level + 1) === 0 && from + 2 ** (level + 1) - 1 <= bottom) level += 1;
    visit(level * levelSize + from / 2 ** level);
    from += 2 ** level;
  }
}

/** Position of the last range that begins at or left of `column`, or -1. */
function lastBefore(ranges: readonly CellRange[], column: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.left ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Merged ranges of any height, and which of them lie over others. A range of any size goes into at most 40 blocks of rows (a ten-row one into three or four),
 * so building is linear in the number of ranges, takes no more memory for a range over the whole sheet,
 * and a look-up visits one block for each size in use.
 */
export class MergeBlocks {
  private readonly blocks = new Map<number, Block>();
  private readonly levels: number[];
  /** Ranges that lie over an earlier one and therefore do not count. */
  readonly overlapping: readonly CellRange[];

  constructor(readonly ranges: readonly CellRange[]) {
    this.fill(ranges);
    const overlapping = this.findOverlaps();
    if (overlapping.size > 0) {
      const kept = ranges.filter((range) => !overlapping.has(range));
      this.blocks.clear();
      this.fill(kept);
    }
    this.overlapping = [...overlapping];
    this.levels = [...new Set([...this.blocks.keys()].map((key) => Math.floor(key / levelSize)))];
  }

  /** The range over the cell, or null. */
  at(row: number, column: number): CellRange | null {
    for (const level of this.levels) {
      const block = this.blocks.get(level * levelSize + Math.floor(row / 2 ** level));
      const range = block?.ranges[lastBefore(block.ranges, column)];
      if (range && range.right >= column) return range;
    }
    return null;
  }

  /** True when one of these ranges shares a cell with that one. */
  touches({ top, left, bottom, right }: CellRange): boolean {
    for (const level of this.levels) {
      for (let number = Math.floor(top / 2 ** level); number <= Math.floor(bottom / 2 ** level); number += 1) {
        const block = this.blocks.get(level * levelSize + number);
        if (block && (block.reach[lastBefore(block.ranges, right)] ?? 0) >= left) return true;
      }
    }
    return false;
  }

  private fill(ranges: readonly CellRange[]): void {
    for (const range of ranges) {
      eachBlock(range.top, range.bottom, (key) => {
        const block = this.blocks.get(key);
        if (block) block.ranges.push(range);
        else this.blocks.set(key, { ranges: [range], reach: [] });
      });
    }
    for (const { ranges: within, reach } of this.blocks.values()) {
      if (within.length > 1) within.sort((a, b) => a.left - b.left);
      let furthest = 0;
      for (const range of within) reach.push((furthest = Math.max(furthest, range.right)));
    }
  }

  /** Ranges that lie over another one in the same block of rows or in a larger block around it. */
  private findOverlaps(): Set<CellRange> {
    const found = new Set<CellRange>();
    for (const [key, { ranges, reach }] of this.blocks) {
      ranges.forEach((range, place) => {
        const beside = place > 0 && (reach[place - 1] ?? 0) >= range.left;
        if (beside || this.isUnderLarger(key, range)) found.add(range);
      });
    }
    return found;
  }

  private isUnderLarger(key: number, range: CellRange): boolean {
    let number = key % levelSize;
    for (let level = Math.floor(key / levelSize) + 1; level < rowLevels; level += 1) {
      number = Math.floor(number / 2);
      const block = this.blocks.get(level * levelSize + number);
      if (block && (block.reach[lastBefore(block.ranges, range.right)] ?? 0) >= range.left) return true;
    }
    return false;
  }
}
