import { openPackage, partKey, XmlScanner, type Package, type PackageLimits } from "../package";
import type { Codec } from "../ports";
import { readBookParts, type SheetEntry } from "./book-parts";
import { BookEditor } from "./book-editor";
import type { WorkbookChanges } from "./changes";
import { editDimension } from "./edit-dimension";
import { extendedBottom, withBottom } from "./extend-tables";
import { SheetEdit, type EditedSheet, type SheetEdits } from "./edit-sheet";
import { addSheet } from "./new-sheet";
import { readSheet, type SheetContent } from "./read-sheet";
import { readTables } from "./read-tables";
import { arrayRanges } from "./refuse-edits";
import { relatedPart } from "./related-part";
import { pivotRanges } from "./reserved-ranges";
import { readSharedStrings } from "./shared-strings";
import { FileSheetGrid } from "./sheet-grid";
import { StyleEditor } from "./style-editor";
import { readStyles, type Styles } from "./styles";
import { workbookFault, type WorkbookWarning } from "./workbook-fault";
import { applySplices } from "./xml-splice";

export interface AppliedChanges {
  /** The workbook's new bytes; the very same ones when nothing had to change. */
  readonly bytes: Uint8Array;
  readonly changed: boolean;
  readonly warnings: readonly WorkbookWarning[];
  /** Names of the parts that are different. */
  readonly parts: readonly string[];
}

/** The changes of each sheet, in the order in which sheets are first named. */
function bySheet(changes: WorkbookChanges): Map<string, SheetEdits> {
  const names = new Set(
    [changes.cells, changes.addRules, changes.removeRules, changes.widths].flatMap((list) =>
      list.map(({ sheet }) => sheet),
    ),
  );
  const cells = new Map<string, SheetEdits["cells"][number][]>([...names].map((name) => [name, []]));
  for (const cell of changes.cells) cells.get(cell.sheet)?.push(cell);
  const of = <T extends { readonly sheet: string }>(list: readonly T[], name: string): T[] =>
    list.filter(({ sheet }) => sheet === name);
  return new Map(
    [...names].map((name) => [
      name,
      {
        cells: cells.get(name) ?? [],
        addRules: of(changes.addRules, name),
        removeRules: of(changes.removeRules, name).map(({ formulaHas }) => formulaHas),
        widths: of(changes.widths, name),
      },
    ]),
  );
}

class Applying {
  readonly warnings: WorkbookWarning[] = [];
  readonly editor: BookEditor;
  private styleEditor: StyleEditor | null = null;
  private readonly shared: readonly string[];
  private readonly styles: Styles;
  private readonly sheets: SheetEntry[];
  private formulaGone = false;

  constructor(private readonly pack: Package) {
    const book = readBookParts(pack);
    this.editor = new BookEditor(pack, book);
    this.sheets = [...book.sheets];
    this.shared = readSharedStrings(pack, relatedPart(book, "sharedStrings")) ?? [];
    this.styles = readStyles(pack, relatedPart(book, "styles"));
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

  private content(sheet: SheetEntry, warn: (warning: WorkbookWarning) => void): SheetContent {
    const file = this.editor.read(sheet.part);
    if (!file) throw this.pack.fault("part-missing", { part: sheet.part, neededBy: sheet.name });
    const { date1904 } = this.editor.book;
    return readSheet(file, this.pack, { sheet: sheet.name, date1904, shared: this.shared, warn });
  }

  private editSheet(sheet: SheetEntry, edits: SheetEdits): void {
    const done = this.editedSheet(sheet, edits);
    if (!done) return;
    this.formulaGone ||= done.formulaGone;
    this.editor.put(sheet.part, done.text);
    const silent = (): void => undefined;
    const after = this.content(sheet, silent);
    const dimension = editDimension(after, done.cellGone, this.pack);
    if (dimension.length > 0) this.editor.put(sheet.part, applySplices(after.file.text, dimension));
  }

  /** The sheet's new text; a function of its own, so that what it read is free before the new text is read again. */
  private editedSheet(sheet: SheetEntry, edits: SheetEdits): EditedSheet | null {
    const content = this.content(sheet, this.warn);
    const { date1904 } = this.editor.book;
    const tables = readTables(this.pack, sheet.part);
    const grid = new FileSheetGrid(sheet.name, sheet.hidden, date1904, tables, content, this.shared, this.styles);
    const arrays = arrayRanges(content.store.formulas.values());
    const reserved = { arrays, tables, pivots: pivotRanges(this.pack, sheet.part) };
    const edit = new SheetEdit(sheet, content, grid, reserved, this.stylesToEdit, this.pack, this.warn);
    const done = edit.apply(edits);
    for (const table of tables) {
      const bottom = extendedBottom(table, edits.cells, grid);
      const file = bottom > table.range.bottom ? this.editor.read(table.part) : null;
      if (file) this.editor.put(table.part, withBottom(file.text, table, bottom, this.pack));
    }
    if (done.text === content.file.text) return null;
    if (content.protected) this.warn({ code: "sheet-protected", values: { sheet: sheet.name } });
    return done;
  }

  /** Reads every edited part strictly once more: what we write must be as sound as what we accept. */
  private proveEditedParts(): void {
    const sheetParts = new Set(this.sheets.map(({ part }) => partKey(part)));
    for (const file of this.editor.editedParts) {
      // Sheets were read again after their edit; the dimension put in since is one attribute.
      if (sheetParts.has(partKey(file.part)) && file.text.length > 1_000_000) continue;
      const scanner = new XmlScanner(file.text, file.part, this.pack.fault);
      while (scanner.next());
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
  limits: Partial<PackageLimits> = {},
): AppliedChanges {
  const applying = new Applying(openPackage(bytes, codec, limits));
  applying.run(changes);
  const { editor, warnings } = applying;
  if (!editor.changed) return { bytes, changed: false, warnings, parts: [] };
  return { bytes: editor.write(codec), changed: true, warnings, parts: editor.editedParts.map(({ part }) => part) };
}
