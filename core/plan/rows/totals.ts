import { cellAddress, type SheetGrid } from "../../workbook/grid";
import type { PlanTable } from "../columns/plan-tables";
import type { TotalFigure } from "../types";

const grandTotal = /^(?:合\s*计|总\s*计|共\s*计)/;
const partTotal = /^小\s*计/;
/** 一、 and （一） lead a part, whose row may hold the part's own sum. */
const partLead = /^(?:[一二三四五六七八九十]+(?:\s*[、.．]|$)|[（(][一二三四五六七八九十]+[)）])/;
/** Headings whose figures are counted, not numbered or dated. */
const countable = /分值|得分|分数|权重|数量|人数|件数|次数|个数|金额|资金|投资|户数|项数|条数/;

function leadText(grid: SheetGrid, table: PlanTable, row: number): string {
  for (let column = table.left; column <= table.right; column += 1) {
    const text = grid.text(row, column).trim();
    if (text !== "") return text;
  }
  return "";
}

type Figure = { readonly row: number; readonly value: number; readonly kind: "total" | "part" | "plain" };

function figuresOf(grid: SheetGrid, table: PlanTable, column: number, leads: readonly string[]): Figure[] {
  const figures: Figure[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const value = grid.value(row, column);
    const lead = leads[row - table.firstRow] ?? "";
    if (typeof value !== "number" || lead === "" || partTotal.test(lead)) continue;
    const kind = grandTotal.test(lead) ? "total" : partLead.test(lead) ? "part" : "plain";
    figures.push({ row, value, kind });
  }
  return figures;
}

const sumOf = (figures: readonly Figure[]): number =>
  Number(figures.reduce((sum, { value }) => sum + value, 0).toFixed(6));

/** What a total may stand for: all rows above it, those since the last total, the parts; rows below when it leads. */
function meantSums(figures: readonly Figure[], at: number): number[] {
  const above = figures.slice(0, at);
  const others = above.some(({ kind }) => kind !== "total") ? above : figures.slice(at + 1);
  const last = above.map(({ kind }) => kind).lastIndexOf("total");
  const plain = others.filter(({ kind }) => kind === "plain");
  const part = others.filter(({ kind }) => kind === "part");
  const since = above.slice(last + 1).filter(({ kind }) => kind === "plain");
  const totals = above.filter(({ kind }) => kind === "total");
  return [plain, others.filter(({ kind }) => kind !== "total"), part, since, totals].map(sumOf);
}

/** Figures of 合计 rows in columns of counts, with the sum that they miss; 小计 rows are not added again. */
export function readTotals(grid: SheetGrid, table: PlanTable): TotalFigure[] {
  const columns = [...table.keys].filter(([, key]) => countable.test(key)).map(([column]) => column);
  if (columns.length === 0) return [];
  const leads: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1)
    leads.push(table.repeats.has(row) ? "" : leadText(grid, table, row));
  return columns.flatMap((column) => {
    const figures = figuresOf(grid, table, column, leads);
    return figures.flatMap(({ row, value, kind }, at) => {
      if (kind !== "total") return [];
      const sums = meantSums(figures, at);
      const sum = sums.find((each) => Math.abs(each - value) < 1e-6) ?? sums[0] ?? 0;
      return [{ row, cell: cellAddress(row, column), text: grid.text(row, column), total: value, sum }];
    });
  });
}
