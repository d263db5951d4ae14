import type { CellRange, SheetGrid } from "../../core/workbook/grid";

/** Sizes in CSS pixels; rows have one or two lines of text, as much as is read at a glance. */
export const headHeight = 24;
export const numberWidth = 44;
const oneLine = 24;
const twoLines = 41;
const character = 7;
const padding = 14;

/** Where every row and column of a sheet stands. */
export interface GridLayout {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  /** Distance of a row's top from the first row's; `rows + 1` gives the end. */
  top(row: number): number;
  left(column: number): number;
  /** The row at a distance. */
  rowAt(y: number): number;
}

/** Width of text in characters: a Chinese one counts two. */
function breadth(text: string): number {
  let sum = 0;
  for (const letter of text.slice(0, 200)) sum += letter > "\u2e80" ? 2 : 1;
  return sum;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Wide enough for most of a column's cells: one long sentence among short words does not widen it. */
function columnWidths(grid: SheetGrid, rows: number, columns: number): number[] {
  const sample = Math.min(rows, 60);
  return Array.from({ length: columns }, (_, index) => {
    const breadths = Array.from({ length: sample }, (__, at) => {
      const merge = grid.mergeAt(at + 1, index + 1);
      return merge && merge.right > merge.left
        ? 0
        : Math.max(
            ...grid
              .text(at + 1, index + 1)
              .split("\n")
              .map(breadth),
          );
    }).filter((each) => each > 0);
    breadths.sort((a, b) => a - b);
    const most = breadths[Math.floor((breadths.length - 1) * 0.8)] ?? 0;
    return clamp(most * character + padding, 72, 288);
  });
}

function rowHeight(grid: SheetGrid, row: number, widths: readonly number[]): number {
  if (grid.isRowHidden(row)) return 0;
  const long = widths.some((width, index) => {
    const text = grid.text(row, index + 1);
    if (text === "") return false;
    const merge = grid.mergeAt(row, index + 1);
    if (merge && (merge.bottom > merge.top || merge.right > merge.left)) return false;
    return text.includes("\n") || breadth(text) * character + padding > width;
  });
  return long ? twoLines : oneLine;
}

/** Spare rows and columns at the end, so that there is room to write. */
export function layOut(grid: SheetGrid): GridLayout {
  const rows = Math.max(30, grid.rowCount + 5);
  const columns = Math.max(7, grid.columnCount + 1);
  const widths = columnWidths(grid, rows, columns);
  const tops = new Float64Array(rows + 2);
  for (let row = 1; row <= rows; row += 1) tops[row + 1] = (tops[row] ?? 0) + rowHeight(grid, row, widths);
  const lefts = [0, numberWidth];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width);
  const top = (row: number): number => tops[clamp(row, 1, rows + 1)] ?? 0;
  return {
    rows,
    columns,
    width: lefts.at(-1) ?? 0,
    height: top(rows + 1),
    top,
    left: (column) => lefts[clamp(column, 1, columns + 1)] ?? 0,
    rowAt: (y) => {
      let low = 1;
      let high = rows;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (top(middle) <= y) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** Rows to draw: those in sight with some spare, the selected one, and those whose merged cells reach into sight. */
export function rowsToDraw(
  layout: GridLayout,
  scroll: number,
  height: number,
  selected: number,
  merges: readonly CellRange[],
) {
  const spare = 8;
  const first = Math.max(1, layout.rowAt(scroll) - spare);
  const last = Math.min(layout.rows, layout.rowAt(scroll + height) + spare);
  const wanted = new Set<number>([selected]);
  for (let row = first; row <= last; row += 1) if (layout.top(row + 1) > layout.top(row)) wanted.add(row);
  for (const { top, bottom } of merges) if (top < first && bottom >= first) wanted.add(top);
  return [...wanted].filter((row) => row >= 1 && row <= layout.rows).sort((a, b) => a - b);
}
