import type { CellRange } from "./grid";
import { lettersOf, stands } from "./letters";

const start = lettersOf('<mergeCell ref="');
const end = lettersOf('"/>');
const colon = 58;
const mostRows = 1048576;
const mostColumns = 16384;

/**
 * Reads merges of the usual shape, <mergeCell ref="A1:B2"/>, from the bytes. Every byte is checked, so what is accepted is
 * well-formed and in reading order; anything else is left to the strict scanner.
 */
export class FastMerges {
  private column = 0;
  private row = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads merges from `at` on into `merges`; returns where the first other thing stands. */
  readAll(at: number, merges: CellRange[]): number {
    const { bytes } = this;
    for (let place = at; ;) {
      if (!stands(bytes, start, place)) return place;
      const first = this.readAddress(place + start.length);
      if (first < 0 || bytes[first] !== colon) return place;
      const { row: top, column: left } = this;
      const second = this.readAddress(first + 1);
      const { row: bottom, column: right } = this;
      if (second < 0 || !stands(bytes, end, second) || bottom < top || right < left) return place;
      if (top !== bottom || left !== right) merges.push({ top, left, bottom, right });
      place = second + end.length;
    }
  }

  /** Reads an address as Excel writes it; returns where it ends, or -1. */
  private readAddress(at: number): number {
    const { bytes } = this;
    let place = at;
    let column = 0;
    let code = bytes[place] ?? 0;
    for (; code >= 65 && code <= 90; code = bytes[(place += 1)] ?? 0) column = column * 26 + code - 64;
    if (column < 1 || column > mostColumns || code === 48) return -1;
    let row = 0;
    for (; code >= 48 && code <= 57 && row <= mostRows; code = bytes[(place += 1)] ?? 0) row = row * 10 + code - 48;
    if (row < 1 || row > mostRows) return -1;
    this.column = column;
    this.row = row;
    return place;
  }
}
