import { cellKind } from "./cell-store";
import { formatGeneral } from "./format-number";
import type { CellRange, CellValue, SheetGrid, TableRange } from "./grid";
import type { SheetContent } from "./read-sheet";
import { shiftFormula } from "./shift-formula";
import type { SharedStrings } from "./shared-strings";
import type { CellFormat, Styles } from "./styles";

/** One sheet of a workbook file as the other rooms see it: answers from the stored numbers, text is made when asked for. */
export class FileSheetGrid implements SheetGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  private sharedMasters: Map<string, { row: number; column: number; text: string }> | null = null;

  constructor(
    readonly name: string,
    readonly hidden: boolean,
    readonly date1904: boolean,
    readonly tables: readonly TableRange[],
    private readonly content: SheetContent,
    private readonly shared: SharedStrings,
    private readonly styles: Styles,
  ) {
    this.rowCount = content.store.lastRow;
    this.columnCount = content.store.lastColumn;
  }

  get hasStrikes(): boolean {
    return this.styles.strikes;
  }

  get protected(): boolean {
    return this.content.protected;
  }

  get merges(): readonly CellRange[] {
    return this.content.merges.ranges;
  }

  text(row: number, column: number): string {
    const { store } = this.content;
    const at = store.find(row, column);
    if (at < 0) return "";
    const kind = store.kinds[at];
    const value = store.values[at] ?? 0;
    if (kind === cellKind.shared) return this.asText(at, this.shared.at(value) ?? "");
    if (kind === cellKind.text || kind === cellKind.place) return this.asText(at, store.text(at));
    if (kind === cellKind.error) return store.text(at);
    if (kind === cellKind.bool) return value ? "TRUE" : "FALSE";
    if (kind === cellKind.blank) return "";
    const { number } = this.formatAt(at);
    if (kind === cellKind.date && !number.isDate) return `${formatGeneral(value)}`;
    return number.format(value, this.date1904);
  }

  textNumbers(): Int32Array {
    const { rowCount, columnCount } = this;
    const plain = Uint8Array.from(this.styles.formats, ({ number }) => (number.code === "General" ? 1 : 0));
    return this.content.store.sharedNumbers(rowCount, columnCount, plain);
  }

  value(row: number, column: number): CellValue {
    const { store } = this.content;
    const at = store.find(row, column);
    if (at < 0) return null;
    const value = store.values[at] ?? 0;
    switch (store.kinds[at]) {
      case cellKind.shared:
        return this.shared.at(value) ?? "";
      case cellKind.text:
      case cellKind.place:
      case cellKind.error:
        return store.text(at);
      case cellKind.bool:
        return value !== 0;
      case cellKind.blank:
        return null;
      default:
        return value;
    }
  }

  formula(row: number, column: number): string | null {
    const { store } = this.content;
    if (!store.hasFormulas) return null;
    const formula = store.formula(store.find(row, column));
    if (!formula) return null;
    if (formula.text !== "" || formula.shared === null) return formula.text;
    const master = this.masters().get(formula.shared);
    return master ? shiftFormula(master.text, row - master.row, column - master.column) : "";
  }

  isDate(row: number, column: number): boolean {
    const { store } = this.content;
    const at = store.find(row, column);
    const kind = at < 0 ? cellKind.blank : store.kinds[at];
    return kind === cellKind.date || (kind === cellKind.number && this.formatAt(at).number.hasDay);
  }

  isStruck(row: number, column: number): boolean {
    if (!this.styles.strikes) return false;
    const at = this.content.store.find(row, column);
    return at >= 0 && this.formatAt(at).strike;
  }

  /** Code of the cell's number format: "General", "yyyy/m/d" … */
  formatCode(row: number, column: number): string {
    const at = this.content.store.find(row, column);
    return at < 0 ? "General" : this.formatAt(at).number.code;
  }

  isRowHidden(row: number): boolean {
    return this.content.store.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.content.hiddenColumns.some(({ from, to }) => column >= from && column <= to);
  }

  mergeAt(row: number, column: number): CellRange | null {
    return this.content.merges.at(row, column);
  }

  private formatAt(at: number): CellFormat {
    return this.styles.formats[this.content.store.styles[at] ?? 0] ?? this.styles.plain;
  }

  private asText(at: number, text: string): string {
    const { number } = this.formatAt(at);
    return number.code === "General" ? text : number.formatText(text);
  }

  private masters(): Map<string, { row: number; column: number; text: string }> {
    if (this.sharedMasters) return this.sharedMasters;
    const { store } = this.content;
    this.sharedMasters = new Map();
    let place = 0;
    for (const [at, { text, shared }] of store.wideFormulas()) {
      if (shared === null || text === "" || this.sharedMasters.has(shared)) continue;
      while (place + 1 < store.rows && (store.rowFirst[place + 1] ?? 0) <= at) place += 1;
      this.sharedMasters.set(shared, { row: store.rowNumbers[place] ?? 0, column: store.columns[at] ?? 0, text });
    }
    return this.sharedMasters;
  }
}
