import type { CellRange, SheetGrid } from "../../core/workbook/grid";
import { notFound, RigError, invalidArgument } from "./rig-error";

export interface RigCell {
  value: string | number | boolean;
  formula: string | null;
  format: string;
  bold?: boolean;
  struck?: boolean;
  wrap?: boolean;
  align?: string;
  vertical?: string;
  border?: string;
  fill?: string;
}

/** Rows and columns from 0, as on the wire. */
export interface RigArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface RigRule {
  readonly id: string;
  readonly area: RigArea;
  readonly type: string;
  formula: string;
  fill: string;
  font: string;
  bold: boolean;
}

export interface RigTable {
  readonly id: string;
  readonly name: string;
  readonly area: RigArea;
}

export class RigSheet {
  readonly rows = new Map<number, Map<number, RigCell>>();
  readonly rules: RigRule[] = [];
  readonly tables: RigTable[] = [];
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly widths = new Map<number, number>();
  visibility = "Visible";
  locked = false;
  watched = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): RigCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  put(row: number, column: number, patch: Partial<RigCell>): void {
    const line = this.rows.get(row) ?? new Map<number, RigCell>();
    this.rows.set(row, line);
    line.set(column, { ...(line.get(column) ?? { value: "", formula: null, format: "General" }), ...patch });
  }

  /** The rectangle around every cell with a value, or null. */
  used(): RigArea | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, line] of this.rows) {
      for (const [column, { value, formula }] of line) {
        if (value === "" && formula === null) continue;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Values of a column from row 1, as people count: for expectations. */
  column(letter: string): (string | number | boolean)[] {
    const column = letter.charCodeAt(0) - 65;
    const area = this.used();
    return Array.from({ length: area ? area.row + area.rows : 0 }, (_, row) => this.cell(row, column)?.value ?? "");
  }
}

/** The workbook in the rig's memory: the truth that expectations look at. */
export class RigBook {
  readonly sheets: RigSheet[] = [];
  active: RigSheet | null = null;
  selected = "";
  date1904 = false;
  readOnly = false;
  /** The file this workbook was opened from: what Excel hands out as a copy. */
  file: Uint8Array | null = null;
  private ids = 0;

  nextId(): string {
    this.ids += 1;
    return `{${String(this.ids).padStart(8, "0")}-0000-0000-0000-000000000000}`;
  }

  add(name: string): RigSheet {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name)) invalidArgument(`sheet name ${name}`);
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new RigError("ItemAlreadyExists", `rig: ${name} exists`);
    }
    const sheet = new RigSheet(this.nextId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  sheet(key: string): RigSheet {
    return this.find(key) ?? notFound(`sheet ${key}`);
  }

  find(key: string): RigSheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  /** A sheet from rows of plain values. */
  withRows(name: string, rows: readonly (readonly (string | number | boolean)[])[]): RigSheet {
    const sheet = this.add(name);
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== "") sheet.put(r, c, { value });
      }),
    );
    return sheet;
  }

  /** A sheet as a workbook file holds it. */
  withGrid(grid: SheetGrid): RigSheet {
    const sheet = this.add(grid.name);
    for (let row = 1; row <= grid.rowCount; row += 1) {
      if (grid.isRowHidden(row)) sheet.hiddenRows.add(row - 1);
      for (let column = 1; column <= grid.columnCount; column += 1) {
        const value = grid.value(row, column);
        const formula = grid.formula(row, column);
        if (value === null && formula === null) continue;
        sheet.put(row - 1, column - 1, {
          value: value ?? "",
          formula: formula === null ? null : `=${formula}`,
          format: grid.isDate(row, column) ? "yyyy-mm-dd" : "General",
          struck: grid.isStruck(row, column),
        });
      }
    }
    sheet.merges.push(...grid.merges);
    if (grid.hidden) sheet.visibility = "Hidden";
    sheet.locked = grid.protected;
    this.date1904 = grid.date1904;
    return sheet;
  }
}
