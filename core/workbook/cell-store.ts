import { unescapeCellText } from "./escaped-text";
import { cellKind, type StoredFormula } from "./stored-cell";

export { cellKind, type StoredFormula };

/**
 * The cells of one sheet in columns of numbers, in reading order: ten bytes and more a cell instead of an object.
 * Rows keep where they stand in the XML, so that an edit touches only their text.
 */
export class CellStore {
  count = 0;
  rows = 0;
  columns: Uint16Array;
  kinds: Uint8Array;
  styles: Uint32Array;
  values: Float64Array;
  rowNumbers: Int32Array;
  /** By row: its first cell; behind the last row the number of all cells. */
  rowFirst: Int32Array;
  rowStart: Int32Array;
  rowEnd: Int32Array;
  readonly texts: string[] = [];
  /** By cell: the formula, or the place in the part where a plain one begins. */
  private readonly formulas = new Map<number, StoredFormula | number>();
  readonly hiddenRows = new Set<number>();
  lastColumn = 0;
  lastRow = 0;
  /** First cell out of order or double, as row and column; null when all is well. */
  disorder: { row: number; column: number; twice: boolean } | null = null;
  /** By row number: its place among the rows, plus one; made when all is read. */
  private index: Int32Array = new Int32Array();
  /** Column of the cell added last to the present row. */
  private previous = 0;
  private filled = false;

  constructor(
    expectedCells: number,
    /** The text that begins at a place of the part, references resolved. */
    private readonly textAt: (place: number) => string,
  ) {
    const cells = Math.max(16, expectedCells);
    const rows = Math.max(16, cells >> 3);
    this.columns = new Uint16Array(cells);
    this.kinds = new Uint8Array(cells);
    this.styles = new Uint32Array(cells);
    this.values = new Float64Array(cells);
    this.rowNumbers = new Int32Array(rows);
    this.rowFirst = new Int32Array(rows);
    this.rowStart = new Int32Array(rows);
    this.rowEnd = new Int32Array(rows);
  }

  beginRow(row: number, start: number): void {
    if (this.rows === this.rowNumbers.length) this.growRows();
    const previous = this.rows > 0 ? (this.rowNumbers[this.rows - 1] ?? 0) : 0;
    if (row <= previous) this.disorder ??= { row, column: 1, twice: row === previous };
    this.rowNumbers[this.rows] = row;
    this.rowFirst[this.rows] = this.count;
    this.rowStart[this.rows] = start;
    this.rows += 1;
    this.previous = 0;
    this.filled = false;
  }

  endRow(end: number): void {
    this.rowEnd[this.rows - 1] = end;
    this.closeRow();
    if (this.filled) this.lastRow = Math.max(this.lastRow, this.rowNumbers[this.rows - 1] ?? 0);
  }

  private closeRow(): void {
    if (this.rows === this.rowNumbers.length) this.growRows();
    this.rowFirst[this.rows] = this.count;
  }

  /** Takes back the row begun last, which held no texts, so that it can be read again in another way. */
  dropRow(): void {
    this.rows -= 1;
    const first = this.rowFirst[this.rows] ?? 0;
    for (let at = first; this.formulas.size > 0 && at < this.count; at += 1) this.formulas.delete(at);
    this.count = first;
  }

  add(column: number, kind: number, style: number, value: number): void {
    const at = this.count;
    if (at === this.columns.length) this.growCells();
    if (column <= this.previous) this.noteDisorder(column);
    this.previous = column;
    this.columns[at] = column;
    this.kinds[at] = kind;
    this.styles[at] = style;
    this.values[at] = value;
    this.count = at + 1;
    if (kind !== cellKind.blank) {
      this.lastColumn = Math.max(this.lastColumn, column);
      this.filled = true;
    }
  }

  addText(column: number, kind: number, style: number, text: string): void {
    this.texts.push(text);
    this.add(column, kind, style, this.texts.length - 1);
  }

  /** Keeps the formula of the cell that is added next. */
  addFormula(formula: StoredFormula | number): void {
    this.formulas.set(this.count, formula);
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  hasFormula(at: number): boolean {
    return this.formulas.has(at);
  }

  /** The formula of a cell, or null. */
  formula(at: number): StoredFormula | null {
    const known = this.formulas.get(at);
    if (typeof known !== "number") return known ?? null;
    const formula = { text: this.textAt(known), shared: null, array: null };
    this.formulas.set(at, formula);
    return formula;
  }

  /** Formulas that concern other cells too, by cell, in reading order: shared ones, array formulas, data tables. */
  wideFormulas(): readonly (readonly [at: number, formula: StoredFormula])[] {
    const wide: [number, StoredFormula][] = [];
    for (const [at, formula] of this.formulas)
      if (typeof formula !== "number" && (formula.shared !== null || formula.array !== null)) wide.push([at, formula]);
    return wide.sort(([a], [b]) => a - b);
  }

  /** The text of a cell that holds a text of the sheet's own, or an error's name. */
  text(at: number): string {
    const value = this.values[at] ?? 0;
    if (this.kinds[at] !== cellKind.place) return this.texts[value] ?? "";
    const text = unescapeCellText(this.textAt(value));
    this.kinds[at] = cellKind.text;
    this.values[at] = this.texts.push(text) - 1;
    return text;
  }

  private noteDisorder(column: number): void {
    const twice = column === this.previous;
    this.disorder ??= { row: this.rowNumbers[this.rows - 1] ?? 0, column, twice };
  }

  /** Makes the cells ready to be looked up, once all of them are here. */
  finish(): void {
    this.index = this.buildIndex();
  }

  /** Position of a row among the stored ones, or -1. */
  rowAt(row: number): number {
    return (this.index[row] ?? 0) - 1;
  }

  /** Position of a cell, or -1. */
  find(row: number, column: number): number {
    const place = this.rowAt(row);
    if (place < 0) return -1;
    let low = this.rowFirst[place] ?? 0;
    let high = (this.rowFirst[place + 1] ?? 0) - 1;
    // Most rows are full from their first column on.
    const guess = low + column - (this.columns[low] ?? 0);
    if (guess >= low && guess <= high && this.columns[guess] === column) return guess;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.columns[middle] ?? 0;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** By row * columns + column - 1 the number of a shared text, plus one; -1 for other filled cells and styles not `plain` (1). */
  sharedNumbers(rows: number, columns: number, plain: Uint8Array): Int32Array {
    const numbers = new Int32Array((rows + 1) * columns);
    for (let place = 0; place < this.rows; place += 1) {
      const before = (this.rowNumbers[place] ?? 0) * columns - 1;
      const end = place + 1 < this.rows ? (this.rowFirst[place + 1] ?? 0) : this.count;
      for (let at = this.rowFirst[place] ?? 0; at < end; at += 1) {
        const kind = this.kinds[at];
        const isShared = kind === cellKind.shared && plain[this.styles[at] ?? 0] !== 0;
        if (kind !== cellKind.blank)
          numbers[before + (this.columns[at] ?? 0)] = isShared ? (this.values[at] ?? 0) + 1 : -1;
      }
    }
    return numbers;
  }

  private buildIndex(): Int32Array {
    if (this.disorder) this.sort();
    const index = new Int32Array((this.rows > 0 ? (this.rowNumbers[this.rows - 1] ?? 0) : 0) + 1);
    for (let place = this.rows - 1; place >= 0; place -= 1) index[this.rowNumbers[place] ?? 0] = place + 1;
    return index;
  }

  /** Brings rows and cells that came out of order into order; of cells that came twice the first stays. */
  private sort(): void {
    const rowOf = new Int32Array(this.count);
    for (let place = 0; place < this.rows; place += 1) {
      const end = place + 1 < this.rows ? (this.rowFirst[place + 1] ?? 0) : this.count;
      rowOf.fill(this.rowNumbers[place] ?? 0, this.rowFirst[place], end);
    }
    const key = (at: number): number => (rowOf[at] ?? 0) * 16384 + (this.columns[at] ?? 0);
    const order = Array.from(rowOf.keys()).sort((a, b) => key(a) - key(b) || a - b);
    const kept = order.filter((at, place) => place === 0 || key(at) !== key(order[place - 1] ?? -1));
    const sorted = new CellStore(kept.length, this.textAt);
    const formulas = new Map(this.formulas);
    this.formulas.clear();
    for (const at of kept) {
      const row = rowOf[at] ?? 0;
      if (sorted.rows === 0 || sorted.rowNumbers[sorted.rows - 1] !== row) sorted.beginRow(row, -1);
      const formula = formulas.get(at);
      if (formula) this.formulas.set(sorted.count, formula);
      sorted.add(this.columns[at] ?? 0, this.kinds[at] ?? 0, this.styles[at] ?? 0, this.values[at] ?? 0);
    }
    sorted.closeRow();
    this.count = sorted.count;
    this.rows = sorted.rows;
    this.columns = sorted.columns;
    this.kinds = sorted.kinds;
    this.styles = sorted.styles;
    this.values = sorted.values;
    this.rowNumbers = sorted.rowNumbers;
    this.rowFirst = sorted.rowFirst;
  }

  private growCells(): void {
    const size = Math.ceil(this.count * 1.5);
    const grow = <T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.columns = grow(this.columns, new Uint16Array(size));
    this.kinds = grow(this.kinds, new Uint8Array(size));
    this.styles = grow(this.styles, new Uint32Array(size));
    this.values = grow(this.values, new Float64Array(size));
  }

  private growRows(): void {
    const size = this.rows * 2;
    const grow = (from: Int32Array): Int32Array => {
      const to = new Int32Array(size);
      to.set(from);
      return to;
    };
    this.rowNumbers = grow(this.rowNumbers);
    this.rowFirst = grow(this.rowFirst);
    this.rowStart = grow(this.rowStart);
    this.rowEnd = grow(this.rowEnd);
  }
}
