import {
  evaluation,
  firstEvaluation,
  planClosing,
  planTitle,
  preparation,
  rectification,
} from "../../../examples/samples/plan-rows";
import { cellAddress, parseCellAddress, type MemoryCell } from "../../../core/workbook";

/** A sheet to transform: rows, merges, and where each cell of the printed table has gone. */
export interface SeedSheet {
  readonly rows: readonly (readonly MemoryCell[])[];
  readonly merges: readonly string[];
  readonly place: (row: number, column: number) => readonly [row: number, column: number];
}

const heading = ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位 (责任人)", "备注"];

/** The table of bulletin no. 3 as printed: rows 3 to 40, the header again in row 21. */
export const printed: SeedSheet = {
  rows: [
    [planTitle],
    heading,
    ...preparation,
    ...firstEvaluation,
    heading,
    ...evaluation,
    ...rectification,
    [],
    [planClosing],
  ],
  merges: ["A1:F1", "A3:A8", "A9:A20", "A22:A34", "A35:A40", "B11:B13", "D22:D28"],
  place: (row, column) => [row, column],
};

const at = (place: string): readonly [number, number] => {
  const found = parseCellAddress(place);
  if (!found) throw new Error(`no cell: ${place}`);
  return [found.row, found.column];
};

/** The addresses of a range's corners where their cells are now. */
function moveRange(range: string, place: SeedSheet["place"]): string {
  return range
    .split(":")
    .map((corner) => cellAddress(...place(...at(corner))))
    .join(":");
}

/** The sheet with every cell elsewhere; `extra` rows or cells are filled in afterwards. */
export function moved(
  sheet: SeedSheet,
  place: SeedSheet["place"],
  merges: readonly string[] = sheet.merges,
): SeedSheet {
  const rows: MemoryCell[][] = [];
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const [newRow, newColumn] = place(row + 1, column + 1);
      if (newRow < 1 || newColumn < 1) return;
      while (rows.length < newRow) rows.push([]);
      const target = rows[newRow - 1] ?? [];
      while (target.length < newColumn) target.push(null);
      target[newColumn - 1] = cell;
    });
  });
  return {
    rows,
    merges: merges.map((range) => moveRange(range, place)),
    place: (row, column) => place(...sheet.place(row, column)),
  };
}

/** The sheet with some cells written over: "D3" → what stands there now. */
export function written(sheet: SeedSheet, cells: Readonly<Record<string, MemoryCell>>): SeedSheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const [row, column] = at(address);
    while (rows.length < row) rows.push([]);
    const target = rows[row - 1] ?? [];
    while (target.length < column) target.push(null);
    target[column - 1] = value;
  }
  return { ...sheet, rows };
}

/** "deadline-missing D11" → the same finding where the cell is now. */
export function movedFinding(line: string, place: SeedSheet["place"]): string {
  const [code = "", cell = ""] = line.split(" ");
  return `${code} ${cellAddress(...place(...at(cell)))}`;
}
