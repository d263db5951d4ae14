import type { CellRange, SheetGrid } from "../../workbook/grid";
import { markedWords, type MonthMarks } from "../columns/month-marks";
import type { PlanTable } from "../columns/plan-tables";
import type { ColumnRole } from "../types";
import { isDitto } from "../words/ditto";
import { trimmed } from "../words/trimmed";
import { isLost, RawRow, RowLayout, type RawGroup, type RowMerges, type Shift } from "./raw-row";
import { readRows } from "./read-rows";
import { shiftOf, type Likeness } from "./row-shift";

/** Columns that any merge touches; the others need not be asked row by row. */
function mergedColumns({ merges }: SheetGrid): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { left, right } of merges) for (let at = left; at <= right && at < left + 200; at += 1) columns.add(at);
  return columns;
}

const namingRoles: ReadonlySet<ColumnRole> = new Set(["responsible", "lead", "supporting", "leader", "person"]);

/** Reads the cells of one table's rows. Merges are tall: what the row above had over it is asked first. */
class CellReader {
  private readonly merged: ReadonlySet<number>;
  /** By place, whether a merge touches the column. */
  private readonly mergedPlaces: readonly boolean[];
  private readonly over = new Map<number, { readonly merge: CellRange; readonly text: string }>();
  private merges: RowMerges = null;
  /** Texts of the row read last, and which places of it name somebody: 同上 there means the names above. */
  private last: readonly string[] = [];
  private readonly naming: readonly boolean[];

  /** Place of the deadline when it is read from ticks below months, else -1. */
  private readonly ticked: number;

  constructor(
    private readonly grid: SheetGrid,
    private readonly layout: RowLayout,
    private readonly months: MonthMarks | null,
  ) {
    this.ticked = months ? layout.place.deadline : -1;
    this.merged = mergedColumns(grid);
    this.naming = layout.roles.map((role) => namingRoles.has(role));
    this.mergedPlaces = layout.columns.map((column) => this.merged.has(column));
  }

  read(row: number, shift: Shift, group: RawGroup | null, subgroup: RawGroup | null): RawRow {
    const { grid, layout, mergedPlaces } = this;
    const texts = new Array<string>(layout.columns.length);
    let merges: (CellRange | null)[] | null = null;
    for (let place = 0; place < layout.columns.length; place += 1) {
      const own = layout.columns[place] ?? 0;
      const by = own >= shift.from ? shift.by : 0;
      const column = own + by;
      if (place === this.ticked && this.months) {
        const { words, column: last } = markedWords(this.months, grid, row);
        texts[place] = words;
        const merge = grid.mergeAt(row, last);
        if (merge && merge.bottom > merge.top) (merges ??= layout.columns.map(() => null))[place] = merge;
      } else if (by !== 0 && isLost(layout, shift, own)) texts[place] = "";
      else {
        const found = by !== 0 || mergedPlaces[place] ? this.mergeOver(row, column) : null;
        if (found) (merges ??= layout.columns.map(() => null))[place] = found.merge;
        const text = found ? found.text : trimmed(grid.text(row, column));
        texts[place] = this.naming[place] && isDitto(text) ? (this.last[place] ?? text) : text;
      }
    }
    this.last = texts;
    return new RawRow(row, layout, texts, this.shared(merges), shift, group, subgroup);
  }

  private mergeOver(row: number, column: number): { readonly merge: CellRange; readonly text: string } | null {
    const before = this.over.get(column);
    if (before && row >= before.merge.top && row <= before.merge.bottom) return before;
    const merge = this.grid.mergeAt(row, column);
    if (!merge) return null;
    const found = { merge, text: trimmed(this.grid.text(merge.top, merge.left)) };
    this.over.set(column, found);
    return found;
  }

  private shared(merges: RowMerges): RowMerges {
    const before = this.merges;
    if (merges && before && merges.every((merge, at) => merge === before[at])) return before;
    return (this.merges = merges);
  }
}

const subgroupMark = /^[（(][一二三四五六七八九十]+[)）]/;
const groupMark = /^(?:[一二三四五六七八九十]+\s*[、.．]|第[一二三四五六七八九十\d]+)/;

/** The task rows of a table with their cells by meaning. */
export function rawRows(grid: SheetGrid, table: PlanTable, title: string, like: Likeness): RawRow[] {
  const found: RawRow[] = [];
  const { months } = table;
  const ticked = months ? (row: number) => markedWords(months, grid, row).column : null;
  const cells = new CellReader(grid, new RowLayout(table.columns, ticked), months);
  let group: RawGroup | null = null;
  let subgroup: RawGroup | null = null;
  for (const { row, kind, text, column } of readRows(grid, table, title)) {
    if (kind === "group") {
      const here: RawGroup = { text, row, column };
      const inside = group !== null && subgroupMark.test(text) && groupMark.test(group.text);
      if (inside) subgroup = here;
      else [group, subgroup] = [here, null];
      continue;
    }
    found.push(cells.read(row, shiftOf(grid, table, row, like), group, subgroup));
  }
  return found;
}
