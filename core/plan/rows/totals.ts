import { cellAddress, type SheetGrid } from "../../workbook/grid";
import type { PlanTable } from "../columns/plan-tables";
import type { TotalFigure } from "../types";

const grandTotal = /^(?:合\s*计|总\s*计|共\s*计)/;
const partTotal = /^小\s*计/;
/** Headings whose figures are counted, not numbered or dated. */
const countable = /分值|得分|分数|权重|数量|人数|件数|次数|个数|金额|资金|投资|户数|项数|条数/;

function leadText(grid: SheetGrid, table: PlanTable, row: number): string {
  for (let column = table.left; column <= table.right; column += 1) {
    const text = grid.text(row, column).trim();
    if (text !== "") return text;
  }
  return "";
}

/** Figures of 合计 rows in columns of counts, with the sum of the rows above; 小计 rows are not added again. */
export function readTotals(grid: SheetGrid, table: PlanTable): TotalFigure[] {
  const columns = [...table.keys].filter(([, key]) => countable.test(key)).map(([column]) => column);
  if (columns.length === 0) return [];
  const figures: TotalFigure[] = [];
  const sums = new Map(columns.map((column) => [column, 0]));
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const lead = leadText(grid, table, row);
    if (lead === "" || table.repeats.has(row) || partTotal.test(lead)) continue;
    for (const column of columns) {
      const value = grid.value(row, column);
      if (typeof value !== "number") continue;
      const sum = sums.get(column) ?? 0;
      if (!grandTotal.test(lead)) sums.set(column, sum + value);
      else
        figures.push({
          row,
          cell: cellAddress(row, column),
          text: grid.text(row, column),
          total: value,
          sum: Number(sum.toFixed(6)),
        });
    }
  }
  return figures;
}
