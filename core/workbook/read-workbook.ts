import { openPackage, type Package, type PackageLimits } from "../package";
import type { Codec } from "../ports";
import { readBookParts, type BookParts, type SheetEntry } from "./book-parts";
import { readTables } from "./read-tables";
import { readSheet, type SheetContent } from "./read-sheet";
import { relatedPart } from "./related-part";
import { readPart } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { FileSheetGrid } from "./sheet-grid";
import { readStyles } from "./styles";
import { workbookFault, type WorkbookWarning } from "./workbook-fault";

export interface ReadOptions {
  /** Only these sheets; all when absent. An unknown name is a fault. */
  readonly sheets?: readonly string[];
  readonly limits?: Partial<PackageLimits>;
}

export interface Workbook {
  /** Sheets of cells in the workbook's order; chart sheets and the like are left out. */
  readonly sheets: readonly FileSheetGrid[];
  readonly warnings: readonly WorkbookWarning[];
}

const isCells = (sheet: SheetEntry): boolean => sheet.type === "worksheet";

function chosen(book: BookParts, names: readonly string[] | undefined): SheetEntry[] {
  const known = book.sheets.filter(isCells);
  if (!names) return known;
  for (const name of names) {
    if (known.some((sheet) => sheet.name === name)) continue;
    if (book.sheets.some((sheet) => sheet.name === name)) throw workbookFault("sheet-not-cells", { sheet: name });
    throw workbookFault("sheet-missing", { sheet: name, known: known.map((sheet) => sheet.name) });
  }
  return known.filter((sheet) => names.includes(sheet.name));
}

/** The content of one sheet, with everything an edit needs to know. */
export function readSheetContent(
  pack: Package,
  book: BookParts,
  sheet: SheetEntry,
  shared: readonly string[],
  warn: (warning: WorkbookWarning) => void,
): SheetContent {
  const file = readPart(pack, sheet.part);
  if (!file) throw pack.fault("part-missing", { part: sheet.part, neededBy: sheet.name });
  return readSheet(file, pack, { sheet: sheet.name, date1904: book.date1904, shared, warn });
}

/** Reads an .xlsx or .xlsm file strictly. Throws a Fault (room "workbook") when the bytes are no sound workbook. */
export function readWorkbook(bytes: Uint8Array, codec: Codec, options: ReadOptions = {}): Workbook {
  const pack = openPackage(bytes, codec, options.limits);
  const book = readBookParts(pack);
  const warnings: WorkbookWarning[] = [...book.warnings];
  const warn = (warning: WorkbookWarning): void => {
    if (warnings.length < 200) warnings.push(warning);
  };
  const styles = readStyles(pack, relatedPart(book, "styles"));
  const shared = readSharedStrings(pack, relatedPart(book, "sharedStrings")) ?? [];
  const sheets = chosen(book, options.sheets).map((sheet) => {
    const content = readSheetContent(pack, book, sheet, shared, warn);
    const tables = readTables(pack, sheet.part);
    return new FileSheetGrid(sheet.name, sheet.hidden, book.date1904, tables, content, shared, styles);
  });
  return { sheets, warnings };
}
