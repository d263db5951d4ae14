import { openPackage, type Package, type PackageLimits } from "../package";
import type { Codec } from "../ports";
import { readBookParts, type BookParts, type SheetEntry } from "./book-parts";
import { readSheet, type SheetContent } from "./read-sheet";
import { readTables, type SheetTable } from "./read-tables";
import { relatedPart } from "./related-part";
import { readXmlPart } from "./relationships";
import { readSharedStrings, type SharedStrings } from "./shared-strings";
import { FileSheetGrid } from "./sheet-grid";
import { readStyles, type Styles } from "./styles";
import type { WorkbookWarning } from "./workbook-fault";

/** One sheet as read: for whoever looks at it, and for whoever edits it. */
export interface OpenSheet {
  readonly content: SheetContent;
  readonly tables: readonly SheetTable[];
  readonly grid: FileSheetGrid;
  readonly warnings: readonly WorkbookWarning[];
}

const mostWarnings = 200;

/** A workbook file understood; each sheet is read once, whether it is only looked at or edited afterwards. Nothing in it changes. */
export class OpenBook {
  readonly book: BookParts;
  readonly shared: SharedStrings;
  readonly styles: Styles;
  private readonly sheets = new Map<string, OpenSheet>();

  constructor(readonly pack: Package) {
    this.book = readBookParts(pack);
    this.styles = readStyles(pack, relatedPart(this.book, "styles"));
    this.shared = readSharedStrings(pack, relatedPart(this.book, "sharedStrings")) ?? [];
  }

  /** Throws when the sheet's part is missing or not sound. */
  sheet(entry: SheetEntry): OpenSheet {
    const known = this.sheets.get(entry.part);
    if (known) return known;
    const { pack, book, shared, styles } = this;
    const file = readXmlPart(pack, entry.part);
    if (!file) throw pack.fault("part-missing", { part: entry.part, neededBy: entry.name });
    const warnings: WorkbookWarning[] = [];
    const warn = (warning: WorkbookWarning): void => {
      if (warnings.length < mostWarnings) warnings.push(warning);
    };
    const content = readSheet(file, pack, { sheet: entry.name, date1904: book.date1904, shared, warn });
    const tables = readTables(pack, entry.part);
    const grid = new FileSheetGrid(entry.name, entry.hidden, book.date1904, tables, content, shared, styles);
    const read = { content, tables, grid, warnings };
    this.sheets.set(entry.part, read);
    return read;
  }
}

/** Opens the bytes of an .xlsx or .xlsm file. Throws a Fault (room "workbook") when they are no sound workbook. */
export function openBook(bytes: Uint8Array, codec: Codec, limits: Partial<PackageLimits> = {}): OpenBook {
  return new OpenBook(openPackage(bytes, codec, limits));
}
