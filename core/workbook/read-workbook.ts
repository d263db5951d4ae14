import type { PackageLimits } from "../package";
import type { Codec } from "../ports";
import type { BookParts, SheetEntry } from "./book-parts";
import { openBook, type OpenBook } from "./open-book";
import type { FileSheetGrid } from "./sheet-grid";
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
  /** What was read, for an edit of the same bytes. */
  readonly open: OpenBook;
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

/** Reads an .xlsx or .xlsm file strictly. Throws a Fault (room "workbook") when the bytes are no sound workbook. */
export function readWorkbook(bytes: Uint8Array, codec: Codec, options: ReadOptions = {}): Workbook {
  const open = openBook(bytes, codec, options.limits);
  const read = chosen(open.book, options.sheets).map((sheet) => open.sheet(sheet));
  const warnings = [...open.book.warnings, ...read.flatMap((sheet) => sheet.warnings)];
  return { sheets: read.map(({ grid }) => grid), warnings, open };
}
