import type { SheetGrid } from "../../core/workbook/grid";
import type { GridLayout } from "./layout";

export interface Place {
  readonly row: number;
  readonly column: number;
}

const pageRows = 15;

/** The first cell of the merge over a place, else the place itself. */
export function anchorOf(grid: SheetGrid, place: Place): Place {
  const merge = grid.mergeAt(place.row, place.column);
  return merge ? { row: merge.top, column: merge.left } : place;
}

function stepped(grid: SheetGrid, from: Place, rows: number, columns: number): Place {
  const merge = grid.mergeAt(from.row, from.column);
  return {
    row: from.row + rows + (rows > 0 && merge ? merge.bottom - merge.top : 0),
    column: from.column + columns + (columns > 0 && merge ? merge.right - merge.left : 0),
  };
}

/** Where a key leads from a cell, as in a spreadsheet; null when it is no key that moves. */
export function movedBy(event: KeyboardEvent, from: Place, grid: SheetGrid, layout: GridLayout): Place | null {
  const far = event.ctrlKey || event.metaKey;
  const to = ((): Place | null => {
    switch (event.key) {
      case "ArrowDown":
        return far ? { row: grid.rowCount, column: from.column } : stepped(grid, from, 1, 0);
      case "ArrowUp":
        return far ? { row: 1, column: from.column } : stepped(grid, from, -1, 0);
      case "ArrowRight":
        return far ? { row: from.row, column: grid.columnCount } : stepped(grid, from, 0, 1);
      case "ArrowLeft":
        return far ? { row: from.row, column: 1 } : stepped(grid, from, 0, -1);
      case "PageDown":
        return stepped(grid, from, pageRows, 0);
      case "PageUp":
        return stepped(grid, from, -pageRows, 0);
      case "Home":
        return { row: far ? 1 : from.row, column: 1 };
      case "End":
        return { row: far ? grid.rowCount : from.row, column: Math.max(1, grid.columnCount) };
      default:
        return null;
    }
  })();
  return to ? within(anchorOf(grid, keptIn(to, layout)), grid, from.row, layout) : null;
}

const keptIn = ({ row, column }: Place, { rows, columns }: GridLayout): Place => ({
  row: Math.min(rows, Math.max(1, row)),
  column: Math.min(columns, Math.max(1, column)),
});

/** Passes over hidden rows. */
function within(place: Place, grid: SheetGrid, from: number, layout: GridLayout): Place {
  const by = place.row >= from ? 1 : -1;
  let { row } = place;
  while (grid.isRowHidden(row) && row > 1 && row < layout.rows) row += by;
  return { row, column: place.column };
}
