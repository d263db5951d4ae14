import { headingMeaning } from "../../core/plan/columns/heading-role";
import type { ColumnRole } from "../../core/plan/types";
import type { SheetGrid } from "../../core/workbook/grid";
import { likelyHeader } from "./mapping-preview";

/** Columns of a sheet by what its most likely headings mean. */
export function rolesOf(grid: SheetGrid): Map<ColumnRole, number> {
  const header = likelyHeader(grid);
  const roles = new Map<ColumnRole, number>();
  for (let column = 1; column <= Math.min(60, grid.columnCount); column += 1) {
    const role = headingMeaning(grid.text(header, column))?.role;
    if (role !== undefined && !roles.has(role)) roles.set(role, column);
  }
  return roles;
}

/** The sheet with most of the headings of a plan, by its columns. */
export function foundRoles(sheets: readonly SheetGrid[]): Map<ColumnRole, number> {
  return sheets.map(rolesOf).reduce((best, each) => (each.size > best.size ? each : best), new Map());
}

/** The sheet that is most likely meant: the one with most headings, else with most rows. */
export function likelySheet(sheets: readonly SheetGrid[]): SheetGrid | undefined {
  const rank = (grid: SheetGrid): number => rolesOf(grid).size * 1_000_000 + grid.rowCount;
  return sheets.filter(({ hidden }) => !hidden).sort((a, b) => rank(b) - rank(a))[0] ?? sheets[0];
}
