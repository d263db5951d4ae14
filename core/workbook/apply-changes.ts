import { partKey, XmlScanner, type PackageLimits, type XmlPart } from "../package";
import type { Codec } from "../ports";
import type { SheetEntry } from "./book-parts";
import { BookEditor } from "./book-editor";
import type { WorkbookChanges } from "./changes";
import { editDimension } from "./edit-dimension";
import { extendedBottom, withBottom } from "./extend-tables";
import { SheetEdit, type SheetEdits } from "./edit-sheet";
import { addSheet } from "./new-sheet";
import { openBook, type OpenBook, type OpenSheet } from "./open-book";
import { readSheet, type SheetContent } from "./read-sheet";
import { arrayRanges } from "./refuse-edits";
import { relatedPart } from "./related-part";
import { pivotRanges } from "./reserved-ranges";
import { FileSheetGrid } from "./sheet-grid";
import { StyleEditor } from "./style-editor";
import { workbookFault, type WorkbookWarning } from "./workbook-fault";
import { splicePart } from "./xml-splice";

export interface AppliedChanges {
  /** The workbook's new bytes; the very same ones when nothing had to change. */
  readonly bytes: Uint8Array;
  readonly changed: boolean;
  readonly warnings: readonly WorkbookWarning[];
  /** Names of the parts that are different. */
  readonly parts: readonly string[];
}

export interface ApplyOptions {
  readonly limits?: Partial<PackageLimits>;
  /** The same bytes as read before: what was understood then is not read again. */
  readonly open?: OpenBook;
}

/** The changes of each sheet, in the order in which sheets are first named. */
function bySheet(changes: WorkbookChanges): Map<string, SheetEdits> {
  const cells = new Map<string, SheetEdits["cells"][number][]>();
  for (const list of [changes.cells, changes.addRules, changes.removeRules, changes.widths])
    for (const { sheet } of list) if (!cells.has(sheet)) cells.set(sheet, []);
  for (const cell of changes.cells) cells.get(cell.sheet)?.push(cell);
  const of = <T extends { readonly sheet: string }>(list: readonly T[], name: string): T[] =>
    list.filter(({ sheet }) => sheet === name);
  return new Map(
    [...cells].map(([name, own]) => [
      name,
      {
        cells: own,
        addRules: of(changes.addRules, name),
        removeRules: of(changes.removeRules, name).map(({ formulaHas }) => formulaHas),
        widths: of(changes.widths, name),
      },
    ]),
  );
}

const silent = (): void => undefined;

class Applying {
  readonly warnings: WorkbookWarning[] = [];
  readonly editor: BookEditor;
  private styleEditor: StyleEditor | null = null;
  private readonly sheets: SheetEntry[];
  private formulaGone = false;
  /** Parts that were read strictly again after their edit. */
  private readonly proven = new Set<string>();

  constructor(private readonly open: OpenBook) {
    this.editor = new BookEditor(open.pack, open.book);
    this.sheets = [...open.book.sheets];
  }

  readonly warn = (warning: WorkbookWarning): void => {
    if (this.warnings.length < 200) this.warnings.push(warning);
  };

  run(changes: WorkbookChanges): void {
    for (const sheet of changes.newSheets) {
      this.sheets.push(addSheet(this.editor, sheet, this.sheets, this.stylesToEdit(), this.warn));
    }
    for (const [name, edits] of bySheet(changes)) this.editSheet(this.sheetNamed(name), edits);
    this.styleEditor?.save();
    const chain = relatedPart(this.editor.book, "calcChain");
    if (this.formulaGone && chain !== null && this.editor.has(chain)) this.editor.removePart(chain);
    if (this.editor.changed && this.editor.book.signed) this.warn({ code: "signed", values: {} });
    this.proveEditedParts();
  }

  private readonly stylesToEdit = (): StyleEditor => (this.styleEditor ??= new StyleEditor(this.editor));

  private sheetNamed(name: string): SheetEntry {
    const sheet = this.sheets.find((each) => each.name === name);
    if (!sheet) throw workbookFault("sheet-missing", { sheet: name, known: this.sheets.map((each) => each.name) });
    if (sheet.type !== "worksheet") throw workbookFault("sheet-not-cells", { sheet: name });
    return sheet;
  }

  private content(file: XmlPart, sheet: SheetEntry): SheetContent {
    const { book, shared, pack } = this.open;
    return readSheet(file, pack, { sheet: sheet.name, date1904: book.date1904, shared, warn: silent });
  }

  /** The sheet before this edit: as it was opened, or as the same changes have added it. */
  private opened(sheet: SheetEntry): OpenSheet {
    const { book, shared, styles } = this.open;
    if (book.sheets.includes(sheet)) return this.open.sheet(sheet);
    const file = this.editor.readXml(sheet.part);
    if (!file) throw this.open.pack.fault("part-missing", { part: sheet.part, neededBy: sheet.name });
    const content = this.content(file, sheet);
    const grid = new FileSheetGrid(sheet.name, false, book.date1904, [], content, shared, styles);
    return { content, tables: [], grid, warnings: [] };
  }

  private editSheet(sheet: SheetEntry, edits: SheetEdits): void {
    const opened = this.opened(sheet);
    const { pack } = this.open;
    const { content, tables, grid } = opened;
    opened.warnings.forEach(this.warn);
    const spliced = this.splice(sheet, opened, edits);
    for (const table of tables) {
      const bottom = extendedBottom(table, edits.cells, grid);
      const file = bottom > table.range.bottom ? this.editor.read(table.part) : null;
      if (file) this.editor.put(table.part, withBottom(file.text, table, bottom, pack));
    }
    if (!spliced) return;
    if (content.protected) this.warn({ code: "sheet-protected", values: { sheet: sheet.name } });
    const { file, cellGone } = spliced;
    const after = this.content(file, sheet);
    // What is left after cells went away is known only now; the dimension is one attribute, checked by itself.
    const shrunk = cellGone ? editDimension(after, null, true, pack) : [];
    this.editor.putXml(shrunk.length > 0 ? splicePart(after.file, shrunk) : after.file);
    this.proven.add(partKey(sheet.part));
  }

  /** The sheet's part with the edits, null when there is nothing to change; what was planned for it is free afterwards. */
  private splice(
    sheet: SheetEntry,
    { content, tables, grid }: OpenSheet,
    edits: SheetEdits,
  ): { file: XmlPart; cellGone: boolean } | null {
    const { pack } = this.open;
    const reserved = { arrays: arrayRanges(content.store), tables, pivots: pivotRanges(pack, sheet.part) };
    const edit = new SheetEdit(sheet, content, grid, reserved, this.stylesToEdit, pack, this.warn);
    const { splices, formulaGone, cellGone, written } = edit.apply(edits);
    if (splices.length === 0) return null;
    this.formulaGone ||= formulaGone;
    const dimension = cellGone ? [] : editDimension(content, written, false, pack);
    return { file: splicePart(content.file, [...splices, ...dimension]), cellGone };
  }

  /** Reads every edited part strictly once more: what we write must be as sound as what we accept. */
  private proveEditedParts(): void {
    const added = new Map(this.sheets.map((sheet) => [partKey(sheet.part), sheet]));
    for (const part of this.editor.editedParts) {
      if (this.proven.has(partKey(part))) continue;
      const sheet = added.get(partKey(part));
      const file = sheet ? this.editor.readXml(part) : null;
      if (sheet && file) this.content(file, sheet);
      else {
        const scanner = new XmlScanner(this.editor.read(part)?.text ?? "", part, this.open.pack.fault);
        while (scanner.next());
      }
    }
  }
}

/**
 * Makes all changes, or throws a Fault and makes none. Entries of the package that need no edit keep their bytes;
 * when nothing has to change, the bytes given are returned.
 */
export function applyChanges(
  bytes: Uint8Array,
  changes: WorkbookChanges,
  codec: Codec,
  options: ApplyOptions = {},
): AppliedChanges {
  const applying = new Applying(options.open ?? openBook(bytes, codec, options.limits));
  applying.run(changes);
  const { editor, warnings } = applying;
  if (!editor.changed) return { bytes, changed: false, warnings, parts: [] };
  return { bytes: editor.write(codec), changed: true, warnings, parts: editor.editedParts };
}
