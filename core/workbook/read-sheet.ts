import { CharacterCheck, WindowScanner, type Package, type XmlPart } from "../package";
import { expandReferences } from "../package/xml-references";
import { CellStore } from "./cell-store";
import { FastCells } from "./fast-cell";
import { FastMerges } from "./fast-merges";
import { lettersOf, stands } from "./letters";
import { cellAddress, type CellRange } from "./grid";
import { MergeIndex } from "./merge-index";
import { isMain } from "./namespaces";
import { readCell, type SheetContext } from "./read-cell";
import { readMerges } from "./read-merges";
import { textEnd } from "./text-end";
import { workbookFault, type WorkbookWarning } from "./workbook-fault";

/** A direct child of the worksheet element, and its place in the part. */
export interface SheetElement {
  readonly local: string;
  readonly start: number;
  end: number;
}

/** One worksheet part understood, with the places an edit needs. */
export interface SheetContent {
  readonly file: XmlPart;
  /** Prefix of the main namespace with its colon: "" or "x:". */
  readonly prefix: string;
  readonly store: CellStore;
  readonly merges: MergeIndex;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly protected: boolean;
  readonly elements: readonly SheetElement[];
  /** Where the worksheet's end tag begins. */
  readonly end: number;
}

const maxRow = 1048576;
const bytesPerCell = 30;
const windowSize = 1 << 16;

/** The text that begins at a place of the part, references resolved. */
function textAt(file: XmlPart, place: number): string {
  const raw = file.slice(place, textEnd(file.bytes, place));
  return expandReferences(raw, 0, raw.length, false) ?? raw;
}

const rowStart = lettersOf('<row r="');
const rowEnd = lettersOf("</row>");

class SheetReader {
  readonly scanner: WindowScanner;
  readonly store: CellStore;
  merges: readonly CellRange[] = [];
  readonly hiddenColumns: { from: number; to: number }[] = [];
  readonly elements: SheetElement[] = [];
  protected = false;
  prefix = "";
  end = 0;
  private readonly fast: FastCells | null;
  private readonly characters: CharacterCheck;
  private tail: Uint8Array = new Uint8Array();

  constructor(
    private readonly file: XmlPart,
    pack: Package,
    private readonly context: SheetContext,
    fast: boolean,
    windowSize: number,
  ) {
    const { bytes } = file;
    this.characters = new CharacterCheck(file);
    this.scanner = new WindowScanner(file, pack.fault, windowSize);
    const expected = Math.min(bytes.length / bytesPerCell, 5_000_000) | 0;
    this.store = new CellStore(expected, (place) => textAt(file, place));
    this.fast = fast ? new FastCells(bytes, this.store, context.shared.length) : null;
  }

  read(): void {
    this.characters.around(() => this.readAll());
  }

  private readAll(): void {
    const { scanner } = this;
    let open: SheetElement | null = null;
    while (scanner.next()) {
      if (scanner.kind === "open" && scanner.depth === 1) this.readRoot();
      else if (scanner.kind === "open" && scanner.depth === 2) {
        open = {
          local: isMain(scanner.namespace) ? scanner.local : `{}${scanner.local}`,
          start: scanner.placeStart,
          end: 0,
        };
        this.elements.push(open);
        this.readElement(open.local);
      }
      if (scanner.kind === "close" && scanner.depth === 1 && open) open.end = scanner.placeEnd;
      if (scanner.kind === "close" && scanner.depth === 0) this.end = scanner.placeStart;
    }
  }

  private readRoot(): void {
    const { scanner } = this;
    if (scanner.local !== "worksheet" || !isMain(scanner.namespace)) {
      throw workbookFault("wrong-root", { part: this.file.part, expected: "worksheet" });
    }
    this.prefix = scanner.name.slice(0, -"worksheet".length);
  }

  private readElement(local: string): void {
    if (local === "sheetData") this.readRows();
    else if (local === "cols") this.readColumns();
    else if (local === "mergeCells") {
      const fast = this.fast && this.prefix === "" ? new FastMerges(this.file.bytes) : null;
      this.merges = [...this.merges, ...readMerges(this.scanner, fast, this.characters, this.context)];
    } else if (local === "sheetProtection") {
      const state = this.scanner.attribute("sheet");
      this.protected = state === "1" || state === "true";
    }
  }

  private readRows(): void {
    const { scanner, store, context } = this;
    let row = 0;
    for (;;) {
      row = this.readFastRows(row);
      if (!scanner.next() || (scanner.kind === "close" && scanner.depth === 1)) return;
      if (scanner.kind !== "open") continue;
      if (scanner.local !== "row" || !isMain(scanner.namespace)) {
        scanner.skipElement();
        continue;
      }
      const stated = scanner.attribute("r");
      row = stated === null ? row + 1 : Number(stated);
      if (!Number.isInteger(row) || row < 1 || row > maxRow) {
        throw workbookFault("bad-cell-address", { sheet: context.sheet, address: stated ?? String(row) });
      }
      store.beginRow(row, scanner.placeStart);
      const hidden = scanner.attribute("hidden");
      const isHidden = hidden === "1" || hidden === "true";
      if (isHidden) store.hiddenRows.add(row);
      this.rememberTail(row, isHidden);
      this.readCells(row);
      store.endRow(scanner.placeEnd);
    }
  }

  /** What stands behind the number in the start tag just checked: rows are much alike, and what was checked once need not be again. */
  private rememberTail(row: number, hidden: boolean): void {
    const { scanner, file } = this;
    const begin = lettersOf(`<row r="${row}"`);
    const alike = !hidden && !scanner.selfClosing && stands(file.bytes, begin, scanner.placeStart);
    this.tail = alike ? file.bytes.subarray(scanner.placeStart + begin.length, scanner.placeEnd) : new Uint8Array();
  }

  /** Reads rows as long as they begin like the last one and hold only cells of the usual shapes; returns the last row's number. */
  private readFastRows(after: number): number {
    const { scanner, store, fast, tail, file } = this;
    const { bytes } = file;
    const from = scanner.placeEnd;
    let row = after;
    if (!fast || tail.length === 0 || this.prefix !== "" || scanner.selfClosing) return row;
    for (let start = from; ;) {
      let at = stands(bytes, rowStart, start) ? start + rowStart.length : -1;
      if (at < 0) break;
      let number = 0;
      for (let code = bytes[at] ?? 0; code >= 48 && code <= 57; code = bytes[(at += 1)] ?? 0)
        number = number * 10 + code - 48;
      if (bytes[at] !== 34 || number < 1 || number > maxRow || !stands(bytes, tail, at + 1)) break;
      store.beginRow(number, start);
      const from = start + rowStart.length;
      at = fast.readAll(at + 1 + tail.length, number, from, at - from);
      if (!stands(bytes, rowEnd, at)) {
        store.dropRow();
        break;
      }
      start = at + rowEnd.length;
      store.endRow(start);
      scanner.skipTo(start);
      row = number;
    }
    if (scanner.placeEnd > from) this.characters.passed(from, scanner.placeEnd);
    return row;
  }

  private readCells(row: number): void {
    const { scanner, store, context } = this;
    const empty = scanner.selfClosing;
    const fast = empty || this.prefix !== "" ? null : this.fast;
    let column = 0;
    for (;;) {
      if (fast) {
        const at = fast.readAll(scanner.placeEnd, row);
        if (at !== scanner.placeEnd) {
          this.characters.passed(scanner.placeEnd, at);
          scanner.skipTo(at);
          column = store.columns[store.count - 1] ?? 0;
        }
      }
      if (!scanner.next() || (scanner.kind === "close" && scanner.depth === 2)) return;
      if (scanner.kind !== "open") continue;
      if (scanner.local === "c") column = readCell(scanner, row, column, store, context);
      else scanner.skipElement();
    }
  }

  private readColumns(): void {
    const { scanner } = this;
    while (scanner.nextWithin(2)) {
      if (scanner.kind !== "open" || scanner.local !== "col") continue;
      const hidden = scanner.attribute("hidden");
      if (hidden !== "1" && hidden !== "true") continue;
      this.hiddenColumns.push({ from: Number(scanner.attribute("min")), to: Number(scanner.attribute("max")) });
    }
  }
}

/** Reads with little of the part in the scanner's window; whatever is wrong then is found, or not found, by reading all of it. */
function readInWindow(file: XmlPart, pack: Package, context: SheetContext, fast: boolean): SheetReader {
  const read = (size: number): SheetReader => {
    const warnings: WorkbookWarning[] = [];
    const warn = (warning: WorkbookWarning): void => void (warnings.length < 200 && warnings.push(warning));
    const reader = new SheetReader(file, pack, { ...context, warn }, fast, size);
    reader.read();
    warnings.forEach(context.warn);
    return reader;
  };
  try {
    return read(windowSize);
  } catch {
    return read(file.bytes.length);
  }
}

/** Reads one worksheet strictly. `fast` off sends every cell through the scanner: slower, the same result (the tests compare). */
export function readSheet(file: XmlPart, pack: Package, context: SheetContext, fast = true): SheetContent {
  const reader = readInWindow(file, pack, context, fast);
  const { store, prefix, hiddenColumns, elements, end } = reader;
  store.finish();
  const { disorder } = store;
  if (disorder) {
    const values = { sheet: context.sheet, cell: cellAddress(disorder.row, disorder.column) };
    context.warn({ code: disorder.twice ? "duplicate-cells" : "rows-out-of-order", values });
  }
  const merges = new MergeIndex(reader.merges);
  const [overlap] = merges.overlapping;
  if (overlap) {
    const range = `${cellAddress(overlap.top, overlap.left)}:${cellAddress(overlap.bottom, overlap.right)}`;
    context.warn({ code: "merges-overlap", values: { sheet: context.sheet, range, count: merges.overlapping.length } });
  }
  return { file, prefix, store, merges, hiddenColumns, protected: reader.protected, elements, end };
}
