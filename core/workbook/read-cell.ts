import { fromIso, toSerial } from "../calendar";
import type { XmlScanner } from "../package";
import { cellKind, type CellStore } from "./cell-store";
import { unescapeCellText } from "./escaped-text";
import { cellAddress, parseCellAddress } from "./grid";
import { readStringItem } from "./shared-strings";
import { workbookFault, type WorkbookWarning } from "./workbook-fault";

/** What reading the cells of one sheet needs to know of the workbook. */
export interface SheetContext {
  readonly sheet: string;
  readonly date1904: boolean;
  /** How many shared strings there are. */
  readonly shared: { readonly length: number };
  readonly warn: (warning: WorkbookWarning) => void;
}

const isoMoment = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** Serial number of an ISO date or moment (t="d"), or null. */
function serialOfIso(text: string, date1904: boolean): number | null {
  const parts = isoMoment.exec(text.trim());
  const date = fromIso(parts?.[1] ?? "");
  if (!parts || !date) return null;
  const seconds = Number(parts[2] ?? 0) * 3600 + Number(parts[3] ?? 0) * 60 + Number(parts[4] ?? 0);
  return toSerial(date, date1904) + seconds / 86400;
}

const plainNumber = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

interface CellParts {
  row: number;
  column: number;
  style: number;
  type: string;
  value: string | null;
  inline: string | null;
}

function storeValue(cell: CellParts, store: CellStore, context: SheetContext): void {
  const { column, style, type, value } = cell;
  const address = (): string => cellAddress(cell.row, column);
  if (type === "inlineStr") {
    const text = cell.inline ?? (value === null ? null : unescapeCellText(value));
    if (text === null) store.add(column, cellKind.blank, style, 0);
    else store.addText(column, cellKind.text, style, text);
  } else if (value === null || (value === "" && type !== "str")) store.add(column, cellKind.blank, style, 0);
  else if (type === "s") {
    const index = Number(value);
    if (!Number.isInteger(index) || index < 0 || index >= context.shared.length) {
      throw workbookFault("shared-string-missing", { sheet: context.sheet, cell: address(), index });
    }
    store.add(column, cellKind.shared, style, index);
  } else if (type === "str") store.addText(column, cellKind.text, style, unescapeCellText(value));
  else if (type === "e") store.addText(column, cellKind.error, style, value.trim());
  else if (type === "b") store.add(column, cellKind.bool, style, /^\s*(1|true)\s*$/.test(value) ? 1 : 0);
  else {
    const number = plainNumber.test(value.trim()) ? Number(value) : NaN;
    const serial = type === "d" ? serialOfIso(value, context.date1904) : null;
    if (serial !== null) store.add(column, cellKind.date, style, serial);
    else if (Number.isFinite(number)) store.add(column, cellKind.number, style, number);
    else {
      context.warn({ code: "bad-number", values: { sheet: context.sheet, cell: address(), text: value.slice(0, 40) } });
      store.addText(column, cellKind.text, style, value);
    }
  }
}

function readFormula(scanner: XmlScanner, store: CellStore): void {
  const type = scanner.attribute("t");
  const array = type === "array" || type === "dataTable" ? (scanner.attribute("ref") ?? "") : null;
  const shared = type === "shared" ? (scanner.attribute("si") ?? "") : null;
  // The formula belongs to the cell that is added next.
  store.addFormula({ text: scanner.innerText(), shared, array });
}

/** Reads one cell of any shape; the scanner stands on its "open". Returns its column. */
export function readCell(
  scanner: XmlScanner,
  row: number,
  after: number,
  store: CellStore,
  context: SheetContext,
): number {
  const depth = scanner.depth;
  const address = scanner.attribute("r");
  const place = address === null ? { row, column: after + 1 } : parseCellAddress(address);
  if (!place || place.row !== row || place.column > 16384) {
    throw workbookFault("bad-cell-address", { sheet: context.sheet, address: address ?? cellAddress(row, after + 1) });
  }
  const style = Number(scanner.attribute("s") ?? 0);
  const cell: CellParts = {
    row,
    column: place.column,
    style: Number.isInteger(style) && style >= 0 && style < 0x7fffffff ? style : 0,
    type: scanner.attribute("t") ?? "n",
    value: null,
    inline: null,
  };
  while (scanner.next()) {
    if (scanner.kind === "close" && scanner.depth === depth - 1) break;
    if (scanner.kind !== "open") continue;
    const { local } = scanner;
    if (local === "v") cell.value = scanner.innerText();
    else if (local === "f") readFormula(scanner, store);
    else if (local === "is") cell.inline = readStringItem(scanner);
    else scanner.skipElement();
  }
  storeValue(cell, store, context);
  return cell.column;
}
