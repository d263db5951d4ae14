import { cellKind, type CellStore } from "./cell-store";
import { FastNumbers } from "./fast-number";
import { LikeCells } from "./like-cell";
import { lettersOf, stands } from "./letters";
import { textEnd } from "./text-end";

const plainFormula = lettersOf("<f>");
/** LibreOffice says of each formula that it need not be calculated always. */
const notAlways = lettersOf('<f aca="false">');
const valueEnd = lettersOf("</v></c>");
const formulaEnd = lettersOf("</f>");
const inline = lettersOf("<is><t>");
const inlineSpaced = lettersOf('<is><t xml:space="preserve">');
const inlineEnd = lettersOf("</t></is></c>");
const typeInline = lettersOf("inlineStr");

const quote = 34;
const less = 60;
const greater = 62;

/**
 * Reads cells of the usual shapes from the bytes, without a scanner:
 *   <c r="A1" s="3" t="s"><v>12</v></c>   <c r="A1" t="inlineStr"><is><t>…</t></is></c>   <c r="A1"><f>…</f><v>…</v></c>
 * Every byte of the shape is checked, so what it accepts is well-formed; anything else is left to the strict scanner,
 * which also words the complaint. One instance a sheet.
 */
export class FastCells {
  private readonly numbers: FastNumbers;
  private readonly like: LikeCells;
  /** Where, in the cell being read, the row's number ends. */
  private numberEnd = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly store: CellStore,
    private readonly sharedCount: number,
  ) {
    this.numbers = new FastNumbers(bytes);
    this.like = new LikeCells(bytes, store, this.numbers, sharedCount);
  }

  /**
   * Reads cells of row `row` from `at` on, while they are of a usual shape; returns where the first other thing stands.
   * The row's number stands in `digits` letters from `digitsFrom` on, if that is known.
   */
  readAll(at: number, row: number, digitsFrom = 0, digits = 0): number {
    const { like } = this;
    like.beginRow(digitsFrom, digits);
    let place = at;
    for (;;) {
      let next = like.read(place);
      if (next < 0) next = this.read(place, row);
      if (next < 0) return place;
      place = next;
    }
  }

  /** Reads the cell at `at` in row `row`; returns where it ends, or -1 when it is not of a usual shape. */
  private read(at: number, row: number): number {
    const { bytes } = this;
    // <c r="
    if (bytes[at + 1] !== 99 || bytes[at + 2] !== 32 || bytes[at + 3] !== 114) return -1;
    if (bytes[at] !== less || bytes[at + 4] !== 61 || bytes[at + 5] !== quote) return -1;
    let p = at + 6;
    let column = 0;
    let code = bytes[p] ?? 0;
    for (; code >= 65 && code <= 90; code = bytes[(p += 1)] ?? 0) column = column * 26 + code - 64;
    let stated = 0;
    const digits = p;
    for (; code >= 48 && code <= 57; code = bytes[(p += 1)] ?? 0) stated = stated * 10 + code - 48;
    if (code !== quote || stated !== row || column < 1 || column > 16384) return -1;
    this.like.beginRow(digits, p - digits);
    this.numberEnd = p;
    p += 1;
    let style = -1;
    let type = 0;
    for (code = bytes[p] ?? 0; code === 32; code = bytes[p] ?? 0) {
      const name = bytes[p + 1];
      if (bytes[p + 2] !== 61 || bytes[p + 3] !== quote) return -1;
      p += 4;
      if (name === 115 && style < 0) {
        style = 0;
        const from = p;
        for (code = bytes[p] ?? 0; code >= 48 && code <= 57; code = bytes[(p += 1)] ?? 0)
          style = style * 10 + code - 48;
        if (p === from || p - from > 6) return -1;
      } else if (name === 116 && type === 0) {
        type = bytes[p] ?? 0;
        // t="str" and t="inlineStr"; the others are one letter
        if (type === 115 && bytes[p + 1] === 116 && bytes[p + 2] === 114) {
          type = 83;
          p += 3;
        } else p += type === 105 && stands(bytes, typeInline, p) ? 9 : 1;
      } else return -1;
      if (bytes[p] !== quote) return -1;
      p += 1;
    }
    if (style < 0) style = 0;
    if (code === 47 && bytes[p + 1] === greater) {
      this.store.add(column, cellKind.blank, style, 0);
      this.like.remember(column, this.numberEnd, p + 2, cellKind.blank, style);
      return p + 2;
    }
    return code === greater ? this.readContent(p + 1, column, style, type) : -1;
  }

  private readContent(at: number, column: number, style: number, type: number): number {
    const { bytes, store } = this;
    if (type === 105) return this.readInline(at, column, style);
    let p = at;
    let formula = -1;
    if (bytes[p + 1] === 102) {
      formula = this.formulaStart(p);
      const to = formula < 0 ? -1 : textEnd(bytes, formula);
      if (to < 0 || !stands(bytes, formulaEnd, to)) return -1;
      p = to + 4;
    }
    // <v>
    if (bytes[p] !== less || bytes[p + 1] !== 118 || bytes[p + 2] !== greater) return -1;
    p += 3;
    let end: number;
    if (type === 0 || type === 110 || type === 115 || type === 98) {
      end = this.numbers.read(p);
      if (end < 0 || !stands(bytes, valueEnd, end)) return -1;
      const { number } = this.numbers;
      if (type === 115 && (number >= this.sharedCount || number < 0 || !Number.isInteger(number))) return -1;
      const kind = type === 115 ? cellKind.shared : type === 98 ? cellKind.bool : cellKind.number;
      if (formula >= 0) store.addFormula(formula);
      else this.like.remember(column, this.numberEnd, p, kind, style);
      store.add(column, kind, style, number);
    } else if (type === 83) {
      end = textEnd(bytes, p);
      if (end < 0 || !stands(bytes, valueEnd, end)) return -1;
      if (formula >= 0) store.addFormula(formula);
      store.add(column, cellKind.place, style, p);
    } else return -1;
    return end + 8;
  }

  /** Where the text of a plain formula begins, or -1. */
  private formulaStart(at: number): number {
    const { bytes } = this;
    if (stands(bytes, plainFormula, at)) return at + plainFormula.length;
    return stands(bytes, notAlways, at) ? at + notAlways.length : -1;
  }

  private readInline(at: number, column: number, style: number): number {
    const { bytes } = this;
    let from: number;
    if (stands(bytes, inline, at)) from = at + inline.length;
    else if (stands(bytes, inlineSpaced, at)) from = at + inlineSpaced.length;
    else return -1;
    const to = textEnd(bytes, from);
    if (to < 0 || !stands(bytes, inlineEnd, to)) return -1;
    this.store.add(column, cellKind.place, style, from);
    this.like.remember(column, this.numberEnd, from, cellKind.place, style);
    return to + inlineEnd.length;
  }
}
