import { expandReferences } from "../package/xml-references";
import { cellKind, type CellStore } from "./cell-store";
import { unescapeCellText } from "./escaped-text";

const powersOfTen = Float64Array.from({ length: 16 }, (_, index) => 10 ** index);

/**
 * Reads cells of the usual shapes without a scanner:
 *   <c r="A1" s="3" t="s"><v>12</v></c>   <c r="A1" t="inlineStr"><is><t>…</t></is></c>   <c r="A1"><f>…</f><v>…</v></c>
 * Every character of the shape is checked, so what it accepts is well-formed; anything else is left to the strict scanner,
 * which also words the complaint. One instance a sheet.
 */
export class FastCells {
  private number = 0;
  /** Nothing in the whole text needs to be resolved: every text is just what is written. */
  private readonly literal: boolean;

  constructor(
    private readonly text: string,
    private readonly store: CellStore,
    private readonly sharedCount: number,
  ) {
    this.literal = !["&", "\r", "_x"].some((mark) => text.includes(mark));
  }

  /** Reads the cell at `at` in row `row`; returns where it ends, or -1 when it is not of a usual shape. */
  read(at: number, row: number): number {
    const { text } = this;
    // <c r="
    if (text.charCodeAt(at + 1) !== 99 || text.charCodeAt(at + 2) !== 32 || text.charCodeAt(at + 3) !== 114) return -1;
    if (text.charCodeAt(at) !== 60 || text.charCodeAt(at + 4) !== 61 || text.charCodeAt(at + 5) !== 34) return -1;
    let p = at + 6;
    let column = 0;
    let code = text.charCodeAt(p);
    for (; code >= 65 && code <= 90; code = text.charCodeAt((p += 1))) column = column * 26 + code - 64;
    let stated = 0;
    for (; code >= 48 && code <= 57; code = text.charCodeAt((p += 1))) stated = stated * 10 + code - 48;
    if (code !== 34 || stated !== row || column < 1 || column > 16384) return -1;
    p += 1;
    let style = -1;
    let type = 0;
    for (;;) {
      code = text.charCodeAt(p);
      if (code !== 32) break;
      const name = text.charCodeAt(p + 1);
      if (text.charCodeAt(p + 2) !== 61 || text.charCodeAt(p + 3) !== 34) return -1;
      p += 4;
      if (name === 115 && style < 0) {
        style = 0;
        const from = p;
        for (code = text.charCodeAt(p); code >= 48 && code <= 57; code = text.charCodeAt((p += 1)))
          style = style * 10 + code - 48;
        if (p === from || p - from > 6) return -1;
      } else if (name === 116 && type === 0) {
        type = text.charCodeAt(p);
        if (type === 115 && text.startsWith("str", p)) {
          type = 83;
          p += 3;
        } else if (type === 105 && text.startsWith("inlineStr", p)) p += 9;
        else p += 1;
      } else return -1;
      if (text.charCodeAt(p) !== 34) return -1;
      p += 1;
    }
    if (style < 0) style = 0;
    if (code === 47 && text.charCodeAt(p + 1) === 62) {
      this.store.add(column, cellKind.blank, style, 0);
      return p + 2;
    }
    return code === 62 ? this.readContent(p + 1, column, style, type) : -1;
  }

  private readContent(at: number, column: number, style: number, type: number): number {
    const { text, store } = this;
    if (type === 105) return this.readInline(at, column, style);
    let p = at;
    let formula: string | null = null;
    if (text.charCodeAt(p + 1) === 102 && text.startsWith("<f>", p)) {
      const to = text.indexOf("<", p + 3);
      if (to < 0 || !text.startsWith("</f>", to)) return -1;
      formula = expandReferences(text, p + 3, to, false);
      if (formula === null) return -1;
      p = to + 4;
    }
    // <v>
    if (text.charCodeAt(p) !== 60 || text.charCodeAt(p + 1) !== 118 || text.charCodeAt(p + 2) !== 62) return -1;
    p += 3;
    let end: number;
    if (type === 0 || type === 110 || type === 115 || type === 98) {
      end = this.readNumber(p);
      if (end < 0 || !this.endsCell(end)) return -1;
      if (type === 115 && (this.number >= this.sharedCount || !Number.isInteger(this.number) || this.number < 0))
        return -1;
      if (formula !== null) store.formulas.set(store.count, { text: formula, shared: null, array: null });
      store.add(
        column,
        type === 115 ? cellKind.shared : type === 98 ? cellKind.bool : cellKind.number,
        style,
        this.number,
      );
    } else if (type === 83 || type === 101) {
      end = text.indexOf("<", p);
      if (end < 0 || !this.endsCell(end)) return -1;
      const value = this.textBetween(p, end);
      if (value === null) return -1;
      if (formula !== null) store.formulas.set(store.count, { text: formula, shared: null, array: null });
      store.addText(column, type === 83 ? cellKind.text : cellKind.error, style, value);
    } else return -1;
    return end + 8;
  }

  /** True when "</v></c>" stands here: eight comparisons are faster than a call for every cell. */
  private endsCell(at: number): boolean {
    const { text } = this;
    return (
      text.charCodeAt(at) === 60 &&
      text.charCodeAt(at + 1) === 47 &&
      text.charCodeAt(at + 2) === 118 &&
      text.charCodeAt(at + 3) === 62 &&
      text.charCodeAt(at + 4) === 60 &&
      text.charCodeAt(at + 5) === 47 &&
      text.charCodeAt(at + 6) === 99 &&
      text.charCodeAt(at + 7) === 62
    );
  }

  private readInline(at: number, column: number, style: number): number {
    const { text } = this;
    let from: number;
    if (text.startsWith("<is><t>", at)) from = at + 7;
    else if (text.startsWith('<is><t xml:space="preserve">', at)) from = at + 28;
    else return -1;
    const to = text.indexOf("<", from);
    if (to < 0 || !text.startsWith("</t></is></c>", to)) return -1;
    const value = this.textBetween(from, to);
    if (value === null) return -1;
    this.store.addText(column, cellKind.text, style, value);
    return to + 13;
  }

  private textBetween(from: number, to: number): string | null {
    if (this.literal) return this.text.slice(from, to);
    const value = expandReferences(this.text, from, to, false);
    return value === null ? null : unescapeCellText(value);
  }

  /** A plain decimal number; up to 15 digits are exact in a double, and so is their quotient by a power of ten. */
  private readNumber(at: number): number {
    const { text } = this;
    let p = at;
    const negative = text.charCodeAt(p) === 45;
    if (negative) p += 1;
    let mantissa = 0;
    let digits = 0;
    let decimals = -1;
    for (;;) {
      const code = text.charCodeAt(p);
      if (code >= 48 && code <= 57) {
        mantissa = mantissa * 10 + code - 48;
        digits += 1;
        if (decimals >= 0) decimals += 1;
      } else if (code === 46 && decimals < 0) decimals = 0;
      else break;
      p += 1;
    }
    if (digits === 0) return -1;
    if (digits <= 15 && text.charCodeAt(p) === 60) {
      const value = decimals > 0 ? mantissa / (powersOfTen[decimals] ?? 1) : mantissa;
      this.number = negative ? -value : value;
      return p;
    }
    return this.readLongNumber(at);
  }

  private readLongNumber(at: number): number {
    const end = this.text.indexOf("<", at);
    if (end < 0 || end - at > 40) return -1;
    const written = this.text.slice(at, end);
    if (!/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(written)) return -1;
    this.number = Number(written);
    return Number.isFinite(this.number) ? end : -1;
  }
}
