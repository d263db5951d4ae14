import type { SheetGrid } from "../../../core/workbook/grid";
import { memoryGrid, type MemoryCell } from "../../../core/workbook/memory-grid";
import type { RawSheet } from "./raw-sheet";

function cellOf(raw: RawSheet, r: number, c: number): MemoryCell {
  const value = raw.values[r]?.[c] ?? "";
  const formula = raw.formulas[r]?.[c] ?? "";
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (value === "" && !isFormula) return null;
  const area = raw.area ?? { top: 0, left: 0 };
  return {
    value: value === "" ? null : value,
    text: raw.texts[r]?.[c] ?? "",
    format: raw.formats[r]?.[c] ?? "General",
    ...(isFormula ? { formula: formula.slice(1) } : {}),
    struck: raw.struck.has(`${area.top + r},${area.left + c}`),
  };
}

/** One sheet as Excel answered it, as the grid every job reads. */
export function toGrid(raw: RawSheet, date1904: boolean): SheetGrid {
  const { top, left, rows, columns } = raw.area ?? { top: 0, left: 0, rows: 0, columns: 0 };
  const above: MemoryCell[][] = Array.from({ length: top }, () => []);
  const used = Array.from({ length: rows }, (_, r) => [
    ...Array.from({ length: left }, () => null),
    ...Array.from({ length: columns }, (__, c) => cellOf(raw, r, c)),
  ]);
  const fromOne = (each: number): number => each + 1;
  return memoryGrid(raw.name, [...above, ...used], {
    merges: raw.merges,
    hiddenRows: [...raw.hiddenRows].map(fromOne),
    hiddenColumns: [...raw.hiddenColumns].map(fromOne),
    tables: raw.tables,
    date1904,
    hidden: raw.hidden,
    protected: raw.protected,
  });
}
