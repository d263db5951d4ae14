import type { CellRange, SheetGrid } from "../../workbook/grid";
import { markedWords, type MonthMarks } from "../columns/month-marks";
import type { PlanTable } from "../columns/plan-tables";
import type { ColumnRole } from "../types";
import { isDitto } from "../words/ditto";
import { blankText, type TextFacts } from "../words/text-facts";
import { isLost, RawRow, RowLayout, type RawGroup, type RowMerges, type RowStand, type Shift } from "./raw-row";
import { readRows } from "./read-rows";
import type { Likeness } from "./likeness";
import { RowShifts } from "./row-shift";
import type { SheetTexts } from "./sheet-texts";

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
  private readonly over = new Map<number, { readonly merge: CellRange; readonly words: TextFacts }>();
  private merges: RowMerges = null;
  private stand: RowStand | null = null;
  /** By place, the merge over the row being read. */
  private readonly overRow: (CellRange | null)[];
  /** Texts of the row read last, and which places of it name somebody: 同上 there means the names above. */
  private last: readonly TextFacts[] = [];
  private readonly naming: readonly boolean[];

  /** Place of the deadline when it is read from ticks below months, else -1. */
  private readonly ticked: number;

  constructor(
    private readonly sheet: SheetTexts,
    private readonly layout: RowLayout,
    private readonly months: MonthMarks | null,
  ) {
    this.ticked = months ? layout.place.deadline : -1;
    this.merged = mergedColumns(sheet.grid);
    this.overRow = layout.columns.map(() => null);
    this.naming = layout.roles.map((role) => namingRoles.has(role));
    this.mergedPlaces = layout.columns.map((column) => this.merged.has(column));
  }

  read(row: number, shift: Shift, group: RawGroup | null, subgroup: RawGroup | null): RawRow {
    const { sheet, layout, mergedPlaces } = this;
    const texts = new Array<TextFacts>(layout.columns.length);
    const over = this.overRow;
    let isMerged = false;
    for (let place = 0; place < layout.columns.length; place += 1) {
      const own = layout.columns[place] ?? 0;
      over[place] = null;
      const by = own >= shift.from ? shift.by : 0;
      const column = own + by;
      if (place === this.ticked && this.months) {
        const { words, column: last } = markedWords(this.months, sheet.grid, row);
        const isNumber = typeof sheet.grid.value(row, last) === "number";
        texts[place] = isNumber ? sheet.known.shown(words) : sheet.known.of(words);
        const merge = sheet.grid.mergeAt(row, last);
        if (merge && merge.bottom > merge.top) over[place] = merge;
        isMerged ||= over[place] !== null;
      } else if (by !== 0 && isLost(layout, shift, own)) texts[place] = blankText;
      else {
        const found = by !== 0 || mergedPlaces[place] ? this.mergeOver(row, column) : null;
        if (found) {
          over[place] = found.merge;
          isMerged = true;
        }
        const words = found ? found.words : sheet.at(row, column);
        texts[place] = this.naming[place] && isDitto(words.text) ? (this.last[place] ?? words) : words;
      }
    }
    this.last = texts;
    return new RawRow(row, texts, this.standOf(isMerged ? this.mergesOver() : null, shift, group, subgroup));
  }

  /** The stand of the row above as long as it is the same. */
  private standOf(merges: RowMerges, shift: Shift, group: RawGroup | null, subgroup: RawGroup | null): RowStand {
    const { layout, stand } = this;
    if (stand?.merges === merges && stand.shift === shift && stand.group === group && stand.subgroup === subgroup)
      return stand;
    return (this.stand = { layout, merges, shift, group, subgroup });
  }

  private mergeOver(row: number, column: number): { readonly merge: CellRange; readonly words: TextFacts } | null {
    const before = this.over.get(column);
    if (before && row >= before.merge.top && row <= before.merge.bottom) return before;
    const merge = this.sheet.grid.mergeAt(row, column);
    if (!merge) return null;
    const found = { merge, words: this.sheet.at(merge.top, merge.left) };
    this.over.set(column, found);
    return found;
  }

  /** The merges over the row just read: the list of a row above as long as it says the same. */
  private mergesOver(): RowMerges {
    const { overRow, merges: before } = this;
    if (before && overRow.every((merge, at) => merge === before[at])) return before;
    return (this.merges = [...overRow]);
  }
}

const subgroupMark = /^[（(][一二三四五六七八九十]+[)）]/;
const groupMark = /^(?:[一二三四五六七八九十]+\s*[、.．]|第[一二三四五六七八九十\d]+)/;

/** The task rows of a table with their cells by meaning. */
export function rawRows(sheet: SheetTexts, table: PlanTable, title: string, like: Likeness): RawRow[] {
  const found: RawRow[] = [];
  const { months } = table;
  const ticked = months ? (row: number) => markedWords(months, sheet.grid, row).column : null;
  const cells = new CellReader(sheet, new RowLayout(table.columns, sheet.known, ticked), months);
  const shifts = new RowShifts(sheet, table, like);
  let group: RawGroup | null = null;
  let subgroup: RawGroup | null = null;
  for (const reading of readRows(sheet, table, title)) {
    const row = typeof reading === "number" ? reading : reading.row;
    if (typeof reading !== "number" && reading.kind === "group") {
      const { text, column } = reading;
      const here: RawGroup = { text, row, column };
      const inside = group !== null && subgroupMark.test(text) && groupMark.test(group.text);
      if (inside) subgroup = here;
      else [group, subgroup] = [here, null];
      continue;
    }
    found.push(cells.read(row, shifts.of(row), group, subgroup));
  }
  return found;
}
