import type { CellRange, CellValue, SheetGrid, TableRange } from "../../workbook/grid";

/** Cells whose texts are kept; of a larger sheet each is asked for anew. */
const mostCells = 4_000_000;

/** A sheet whose texts are made once: reading a plan looks at a cell's text again and again. */
export class TextsOnce implements SheetGrid {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly date1904: boolean;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableRange[];
  private readonly texts: (string | undefined)[];

  constructor(private readonly grid: SheetGrid) {
    this.name = grid.name;
    this.rowCount = grid.rowCount;
    this.columnCount = grid.columnCount;
    this.date1904 = grid.date1904;
    this.hidden = grid.hidden;
    this.protected = grid.protected;
    this.merges = grid.merges;
    this.tables = grid.tables;
    const cells = (grid.rowCount + 1) * grid.columnCount;
    this.texts = new Array<string | undefined>(cells <= mostCells ? cells : 0);
  }

  text(row: number, column: number): string {
    if (column > this.columnCount || column < 1) return this.grid.text(row, column);
    const place = row * this.columnCount + column - 1;
    const known = this.texts[place];
    if (known !== undefined) return known;
    const text = this.grid.text(row, column);
    if (place < this.texts.length) this.texts[place] = text;
    return text;
  }

  value(row: number, column: number): CellValue {
    return this.grid.value(row, column);
  }

  formula(row: number, column: number): string | null {
    return this.grid.formula(row, column);
  }

  isDate(row: number, column: number): boolean {
    return this.grid.isDate(row, column);
  }

  isStruck(row: number, column: number): boolean {
    return this.grid.isStruck(row, column);
  }

  isRowHidden(row: number): boolean {
    return this.grid.isRowHidden(row);
  }

  isColumnHidden(column: number): boolean {
    return this.grid.isColumnHidden(column);
  }

  mergeAt(row: number, column: number): CellRange | null {
    return this.grid.mergeAt(row, column);
  }
}
