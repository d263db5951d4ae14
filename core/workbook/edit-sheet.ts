import type { Package } from "../package";
import type { SheetEntry } from "./book-parts";
import type { CellEdit, MarkRule } from "./changes";
import { dayFormat } from "./built-in-formats";
import { cellKind } from "./cell-store";
import { cellXml, readyInput, type ReadyInput } from "./cell-xml";
import type { Extent } from "./edit-dimension";
import { editColumns, readColumnEntries } from "./edit-columns";
import { editRows, type CellReplacement } from "./edit-rows";
import { editRules } from "./edit-rules";
import { cellAddress } from "./grid";
import { orphanFormulas, type StoredPlace } from "./orphan-formulas";
import type { SheetContent } from "./read-sheet";
import { usualColumnWidth } from "./row-height";
import { refuseEdit, type Reserved } from "./refuse-edits";
import type { FileSheetGrid } from "./sheet-grid";
import type { StyleEditor } from "./style-editor";
import { workbookFault, type WorkbookWarning } from "./workbook-fault";
import type { LateSplice } from "./xml-splice";

/** Everything one sheet is to be given. */
export interface SheetEdits {
  readonly cells: readonly CellEdit[];
  readonly addRules: readonly MarkRule[];
  readonly removeRules: readonly string[];
  readonly widths: readonly { readonly column: number; readonly width: number }[];
}

export interface EditedSheet {
  /** What to change in the part; none when all is as wanted. */
  readonly splices: readonly LateSplice[];
  /** A formula went away or was written over: the calculation chain no longer fits. */
  readonly formulaGone: boolean;
  readonly cellGone: boolean;
  /** The rectangle around the cells that were written, or null. */
  readonly written: Extent | null;
}

/** One sheet being edited: what it holds now, and what new styles it needs. */
export class SheetEdit {
  private formulaGone = false;
  private cellGone = false;
  private written: Extent | null = null;
  private readonly columns: readonly { from: number; to: number; style: number; width: number }[];

  constructor(
    private readonly sheet: SheetEntry,
    private readonly content: SheetContent,
    private readonly grid: FileSheetGrid,
    private readonly reserved: Reserved,
    private readonly styles: () => StyleEditor,
    private readonly pack: Package,
    private readonly warn: (warning: WorkbookWarning) => void,
  ) {
    this.columns = readColumnEntries(content, pack);
  }

  apply(edits: SheetEdits): EditedSheet {
    const { content, pack } = this;
    const byRow = new Map<number, CellReplacement[]>();
    const put = (row: number, replacement: CellReplacement): void => {
      const known = byRow.get(row);
      if (known) known.push(replacement);
      else byRow.set(row, [replacement]);
    };
    const replaced = new Set<number>();
    for (const edit of lastForEachCell(edits.cells)) {
      const replacement = this.replacement(edit);
      if (!replacement) continue;
      put(edit.row, replacement);
      if (content.store.hasFormulas) replaced.add(content.store.find(edit.row, edit.column));
    }
    for (const place of orphanFormulas(content.store, replaced)) put(place.row, this.writtenOut(place));
    const { disorder } = content.store;
    if (disorder && byRow.size > 0) {
      const cell = cellAddress(disorder.row, disorder.column);
      throw workbookFault("sheet-disordered", { sheet: this.sheet.name, cell });
    }
    const rules = edits.addRules.length + edits.removeRules.length > 0;
    const splices: LateSplice[] = [
      ...editRows(content, byRow, pack),
      ...(rules ? editRules(content, edits.addRules, edits.removeRules, this.styles(), pack) : []),
      ...(edits.widths.length > 0 ? editColumns(content, edits.widths, pack) : []),
    ];
    const { formulaGone, cellGone, written } = this;
    const real = splices.filter(({ start, end, text }) =>
      start === end ? text !== "" : text !== content.file.slice(start, end),
    );
    return { splices: real, formulaGone, cellGone, written };
  }

  /** What to do with one cell; null when it is already as wanted. */
  private replacement(edit: CellEdit): CellReplacement | null {
    const { sheet, grid, content } = this;
    refuseEdit(edit, grid, this.reserved);
    const input = readyInput(edit.input, edit, grid.date1904, this.warn);
    const at = content.store.find(edit.row, edit.column);
    const old = at < 0 ? null : (content.store.styles[at] ?? 0);
    const takeAway = input.type === "blank" && (edit.look === "plain" || (!old && !edit.like));
    if (takeAway && at < 0) return null;
    const style = takeAway ? 0 : this.styleFor(edit, input, old);
    if (!takeAway && at >= 0 && style === old && this.holds(edit, input, at)) return null;
    if (at >= 0 && content.store.hasFormula(at)) this.formulaGone = true;
    if (takeAway) {
      this.cellGone = true;
      return { column: edit.column, xml: () => "" };
    }
    this.noteWritten(edit.row, edit.column);
    const place = { sheet: sheet.name, row: edit.row, column: edit.column };
    const xml = (kept: string): string => cellXml(place, input, style, content.prefix, kept);
    const isNewRow = content.store.rowAt(edit.row) < 0;
    if (!isNewRow || input.type !== "text" || !this.styles().wraps(style)) return { column: edit.column, xml };
    const width = this.columnAt(edit.column)?.width ?? 0;
    return { column: edit.column, xml, wraps: { text: input.text, width: width > 0 ? width : usualColumnWidth } };
  }

  private columnAt(column: number): { readonly style: number; readonly width: number } | undefined {
    return this.columns.find(({ from, to }) => column >= from && column <= to);
  }

  private noteWritten(row: number, column: number): void {
    const { written } = this;
    if (!written) this.written = { top: row, left: column, bottom: row, right: column };
    else {
      written.top = Math.min(written.top, row);
      written.left = Math.min(written.left, column);
      written.bottom = Math.max(written.bottom, row);
      written.right = Math.max(written.right, column);
    }
  }

  /** The cell as it is, with its own formula in place of the pointer to a shared one. */
  private writtenOut({ at, row, column }: StoredPlace): CellReplacement {
    const { grid, content, sheet } = this;
    const value = grid.value(row, column);
    const formula = grid.formula(row, column) ?? "";
    const cached = typeof value === "number" ? value : grid.text(row, column);
    const style = content.store.styles[at] ?? 0;
    const place = { sheet: sheet.name, row, column };
    return { column, xml: (kept) => cellXml(place, { type: "formula", formula, cached }, style, content.prefix, kept) };
  }

  /** True when the cell says just this already, in the same kind of storage or another. */
  private holds(edit: CellEdit, input: ReadyInput, at: number): boolean {
    const { grid, content } = this;
    const { row, column } = edit;
    const kind = content.store.kinds[at];
    const formula = grid.formula(row, column);
    const value = grid.value(row, column);
    if (input.type === "formula") return formula === input.formula && value === input.cached;
    if (formula !== null || kind === cellKind.error) return false;
    if (input.type === "blank") return value === null;
    if (input.type === "text") return value === input.text;
    if (input.type === "bool") return value === input.bool;
    return value === input.number && kind !== cellKind.date;
  }

  private inheritedStyle(edit: CellEdit): number {
    const row = this.content.store.rowAt(edit.row);
    if (row >= 0) {
      const start = this.content.store.rowStart[row] ?? 0;
      const tag = this.content.file.slice(start, this.content.file.find(">", start));
      const style = /\ss\s*=\s*["'](\d+)/.exec(tag);
      if (style && /\scustomFormat\s*=\s*["'](1|true)/.test(tag)) return Number(style[1]);
    }
    return this.columnAt(edit.column)?.style ?? 0;
  }

  private styleFor(edit: CellEdit, input: ReadyInput, old: number | null): number {
    const { store } = this.content;
    const model = edit.like ? store.find(edit.like.row, edit.like.column) : -1;
    let style = old ?? (model >= 0 ? (store.styles[model] ?? 0) : this.inheritedStyle(edit));
    if (edit.look === "heading" && !edit.like) style = old ?? this.styles().heading();
    if (edit.look === "wrapped" && !edit.like) style = old ?? this.styles().wrapped();
    // A result must not stand in a cell that is formatted as text: Excel would take the formula for text.
    if (input.type === "formula") return this.styles().withNumberFormat(style, "General");
    if (input.type !== "number") return style;
    if (input.format !== null) return this.styles().withNumberFormat(style, input.format);
    const day = input.day || edit.look === "date";
    return day && !this.styles().showsDay(style) ? this.styles().withNumberFormat(style, dayFormat) : style;
  }
}

function lastForEachCell(edits: readonly CellEdit[]): Iterable<CellEdit> {
  const byCell = new Map<number, CellEdit>();
  for (const edit of edits) byCell.set(edit.row * 16384 + edit.column, edit);
  return byCell.values();
}
