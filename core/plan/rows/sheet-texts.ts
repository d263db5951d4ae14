import type { SheetGrid } from "../../workbook/grid";
import { blankText, KnownTexts, type TextFacts } from "../words/text-facts";
import { trimmed } from "../words/trimmed";

/** Cells whose texts are kept; of a larger sheet each is asked for anew. */
const mostCells = 4_000_000;

/** The texts of a sheet's cells, blanks around them gone: reading a plan looks at a cell's text again and again. */
export class SheetTexts {
  private readonly columns: number;
  private readonly numbers: Int32Array | null;
  /** By the number of the sheet's own list, where it keeps one. */
  private readonly listed: (TextFacts | undefined)[] = [];
  /** By place, where it keeps none. */
  private readonly cells: (TextFacts | undefined)[];

  constructor(
    readonly grid: SheetGrid,
    readonly known = new KnownTexts(),
  ) {
    this.columns = grid.columnCount;
    const cells = (grid.rowCount + 1) * grid.columnCount;
    const isKept = cells <= mostCells;
    this.numbers = (isKept && grid.textNumbers?.()) || null;
    this.cells = new Array<TextFacts | undefined>(isKept && !this.numbers ? cells : 0);
  }

  at(row: number, column: number): TextFacts {
    if (column < 1 || column > this.columns) return this.read(row, column);
    const place = row * this.columns + column - 1;
    const number = this.numbers?.[place] ?? -1;
    if (number === 0) return blankText;
    if (number > 0) return this.listed[number] ?? this.list(number, row, column);
    return place < this.cells.length ? (this.cells[place] ??= this.read(row, column)) : this.read(row, column);
  }

  private list(number: number, row: number, column: number): TextFacts {
    while (this.listed.length <= number) this.listed.push(undefined);
    return (this.listed[number] = this.known.listed(trimmed(this.grid.text(row, column))));
  }

  private read(row: number, column: number): TextFacts {
    const text = trimmed(this.grid.text(row, column));
    if (text === "") return blankText;
    return typeof this.grid.value(row, column) === "string" ? this.known.of(text) : this.known.shown(text);
  }
}
