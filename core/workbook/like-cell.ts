import { cellKind, type CellStore } from "./cell-store";
import type { FastNumbers } from "./fast-number";
import { lettersOf, stands } from "./letters";
import { textEnd } from "./text-end";

const cellStart = lettersOf('<c r="');
const valueEnd = lettersOf("</v></c>");
const inlineEnd = lettersOf("</t></is></c>");
/** Columns up to IV are remembered. */
const columns = 257;

/**
 * Reads cells that are written just as the last one of their column: what stands around the value (the style, the type, the tags)
 * was checked there letter by letter, so it is enough that the same letters stand here. One instance a sheet.
 */
export class LikeCells {
  /** By column: what stands between the row's number and the value (in a blank cell: the rest of it), and what it said. */
  private readonly from = new Int32Array(columns);
  private readonly size = new Int32Array(columns);
  private readonly kind = new Int32Array(columns);
  private readonly style = new Int32Array(columns);
  private digitsFrom = 0;
  private digits = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly store: CellStore,
    private readonly numbers: FastNumbers,
    private readonly sharedCount: number,
  ) {}

  /** The number of the row whose cells come next stands in so many letters from a place on. */
  beginRow(from: number, digits: number): void {
    this.digitsFrom = from;
    this.digits = digits;
  }

  remember(column: number, from: number, to: number, kind: number, style: number): void {
    if (column >= columns) return;
    this.from[column] = from;
    this.size[column] = to - from;
    this.kind[column] = kind;
    this.style[column] = style;
  }

  private same(at: number, from: number, size: number): boolean {
    const { bytes } = this;
    for (let index = 0; index < size; index += 1) if (bytes[at + index] !== bytes[from + index]) return false;
    return true;
  }

  /** Reads the cell at `at`; returns where it ends, or -1 when it is not like the last one of its column. */
  read(at: number): number {
    const { bytes, digits } = this;
    if (digits === 0 || !stands(bytes, cellStart, at)) return -1;
    let place = at + cellStart.length;
    let column = 0;
    for (let code = bytes[place] ?? 0; code >= 65 && code <= 90; code = bytes[(place += 1)] ?? 0)
      column = column * 26 + code - 64;
    const size = column < columns ? (this.size[column] ?? 0) : 0;
    if (size === 0 || !this.same(place, this.digitsFrom, digits)) return -1;
    place += digits;
    if (!this.same(place, this.from[column] ?? 0, size)) return -1;
    return this.readValue(place + size, column, this.kind[column] ?? 0, this.style[column] ?? 0);
  }

  private readValue(at: number, column: number, kind: number, style: number): number {
    const { bytes, store, numbers } = this;
    if (kind === cellKind.blank) {
      store.add(column, kind, style, 0);
      return at;
    }
    if (kind === cellKind.place) {
      const end = textEnd(bytes, at);
      if (end < 0 || !stands(bytes, inlineEnd, end)) return -1;
      store.add(column, kind, style, at);
      return end + inlineEnd.length;
    }
    const end = numbers.read(at);
    if (end < 0 || !stands(bytes, valueEnd, end)) return -1;
    const { number } = numbers;
    if (kind === cellKind.shared && (number >= this.sharedCount || number < 0 || !Number.isInteger(number))) return -1;
    store.add(column, kind, style, number);
    return end + valueEnd.length;
  }
}
