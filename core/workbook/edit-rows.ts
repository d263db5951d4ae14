import { XmlScanner, type Package, type XmlPart } from "../package";
import type { CellStore } from "./cell-store";
import { parseCellAddress } from "./grid";
import type { SheetContent } from "./read-sheet";
import { wrappedHeight, type WrappedText } from "./row-height";
import { withAttributes, type LateSplice } from "./xml-splice";

/** What becomes of one cell: its new element, made from the attributes of the old one that stay; "" takes it away. */
export interface CellReplacement {
  readonly column: number;
  readonly xml: (kept: string) => string;
  /** What the cell shows, when it wraps: a new row is made high enough for it. */
  readonly wraps?: WrappedText;
}

/** Attributes of a cell that say what its value is: they go when the value does. */
const valueAttributes = new Set(["r", "s", "t", "cm", "vm", "ph"]);

interface OldCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly kept: string;
}

interface OldRow {
  readonly open: string;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly cells: readonly OldCell[];
}

/** The row's start tag and its cells. */
function readRow(text: string, pack: Package): OldRow {
  const scanner = new XmlScanner(text, "", pack.fault, true);
  scanner.next();
  const row = { open: text.slice(0, scanner.end), openEnd: scanner.end, selfClosing: scanner.selfClosing };
  const cells: OldCell[] = [];
  let column = 0;
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.depth !== 2) continue;
    if (scanner.local !== "c") {
      scanner.skipElement();
      continue;
    }
    column = parseCellAddress(scanner.attribute("r") ?? "")?.column ?? column + 1;
    const kept = scanner
      .attributeNames()
      .filter((name) => !valueAttributes.has(name))
      .map((name) => {
        const [from, to] = scanner.attributeSpan(name) ?? [0, 0];
        return ` ${name}=${text.slice(from - 1, to + 1)}`;
      })
      .join("");
    const { start } = scanner;
    scanner.skipElement();
    cells.push({ column, start, end: scanner.end, kept });
  }
  return { ...row, cells };
}

/** The row's `spans` attribute made to cover its cells: an optimisation that must not be wrong. */
function fittedSpans(open: string, columns: readonly number[], removed: ReadonlySet<number>, pack: Package): string {
  const scanner = new XmlScanner(open, "", pack.fault, true);
  scanner.next();
  const parts = /^(\d+):(\d+)$/.exec(scanner.attribute("spans") ?? "");
  if (!parts || columns.length === 0) return open;
  const first = Math.min(Number(parts[1]), ...columns);
  let last = Number(parts[2]);
  while (removed.has(last)) last -= 1;
  last = Math.max(last, ...columns);
  const spans = `${first}:${last}`;
  return spans === parts[0] ? open : withAttributes(open, { spans }, pack.fault);
}

function editRow(text: string, prefix: string, edits: readonly CellReplacement[], pack: Package): string {
  const row = readRow(text, pack);
  const inner: string[] = [];
  const columns = new Set(row.cells.map(({ column }) => column));
  let position = row.openEnd;
  let next = 0;
  const removed = new Set<number>();
  const take = (old: OldCell | null): void => {
    const edit = edits[next];
    if (!edit) return;
    next += 1;
    const xml = edit.xml(old?.kept ?? "");
    if (xml !== "") columns.add(edit.column);
    else if (columns.delete(edit.column)) removed.add(edit.column);
    inner.push(xml);
  };
  for (const cell of row.cells) {
    while ((edits[next]?.column ?? Infinity) < cell.column) {
      inner.push(text.slice(position, cell.start));
      position = cell.start;
      take(null);
    }
    if (edits[next]?.column !== cell.column) continue;
    inner.push(text.slice(position, cell.start));
    position = cell.end;
    take(cell);
  }
  const close = row.selfClosing ? text.length : text.lastIndexOf("<");
  inner.push(row.selfClosing ? "" : text.slice(position, close));
  while (next < edits.length) take(null);
  const open = fittedSpans(row.open, [...columns], removed, pack);
  const body = inner.join("");
  if (body === "" && /^<[^\s>]+\s+r="\d+"\s*\/?>$/.test(open)) return "";
  if (body === "" && row.selfClosing) return open;
  return `${open.replace(/\s*\/>$/, ">")}${body}</${prefix}row>`;
}

/** Column of the last cell of a stored row, 0 when it has none. */
function lastColumnOf(store: CellStore, place: number): number {
  const first = store.rowFirst[place] ?? 0;
  const end = place + 1 < store.rows ? (store.rowFirst[place + 1] ?? 0) : store.count;
  return end > first ? (store.columns[end - 1] ?? 0) : 0;
}

/** A start tag of the usual writing, up to its end; the columns that it says the row spans. */
const usualRow = /^<[^\s>"]+(?:\s+[\w:]+="[^"<>\u0080-\uffff]*")*>/;
const spansOf = /\sspans="(\d+):(\d+)"/;
const longestTag = 600;

/** Splices that put cells behind the last one of a row, which then need no reading; null when its start tag is unusual. */
function appendCells(
  file: XmlPart,
  start: number,
  end: number,
  edits: readonly CellReplacement[],
  prefix: string,
): LateSplice[] | null {
  const close = end - `</${prefix}row>`.length;
  const open = usualRow.exec(file.slice(start, Math.min(end, start + longestTag)))?.[0];
  // Behind a comment or white space the end tag may look otherwise; then the row is read.
  if (!open || file.slice(close, end) !== `</${prefix}row>`) return null;
  const splices: LateSplice[] = [{ start: close, end: close, text: () => edits.map(({ xml }) => xml("")).join("") }];
  const spans = spansOf.exec(open);
  const last = edits[edits.length - 1]?.column ?? 0;
  if (spans && Number(spans[2]) < last) {
    const at = start + spans.index;
    splices.push({ start: at, end: at + spans[0].length, text: ` spans="${spans[1] ?? "1"}:${last}"` });
  }
  return splices;
}

/** Splices that make the replacements in the sheet's rows; rows that are not there yet are put in their place. */
export function editRows(
  content: SheetContent,
  byRow: ReadonlyMap<number, readonly CellReplacement[]>,
  pack: Package,
): LateSplice[] {
  const { store, prefix, elements, file } = content;
  const data = elements.find(({ local }) => local === "sheetData");
  if (!data) return [];
  const splices: LateSplice[] = [];
  const fresh: { row: number; at: number; xml: string }[] = [];
  const empty = file.bytes[data.end - 2] === 47;
  const dataEnd = empty ? data.end : file.findLast("<", data.end - 1);
  let place = 0;
  for (const [row, edits] of [...byRow].sort(([a], [b]) => a - b)) {
    const sorted = [...edits].sort((a, b) => a.column - b.column);
    const known = store.rowAt(row);
    if (known >= 0) {
      const start = store.rowStart[known] ?? 0;
      const end = store.rowEnd[known] ?? 0;
      const last = lastColumnOf(store, known);
      const isAppended = last > 0 && (sorted[0]?.column ?? 0) > last;
      const appended = isAppended ? appendCells(file, start, end, sorted, prefix) : null;
      if (appended) splices.push(...appended);
      else splices.push({ start, end, text: editRow(file.slice(start, end), prefix, sorted, pack) });
      continue;
    }
    const cells = sorted.map(({ xml }) => xml("")).join("");
    const height = wrappedHeight(sorted.flatMap(({ wraps }) => wraps ?? []));
    const attributes = height === null ? "" : ` ht="${height}"`;
    while (place < store.rows && (store.rowNumbers[place] ?? 0) < row) place += 1;
    const at = place < store.rows ? (store.rowStart[place] ?? 0) : dataEnd;
    if (cells !== "") fresh.push({ row, at, xml: `<${prefix}row r="${row}"${attributes}>${cells}</${prefix}row>` });
  }
  if (empty && fresh.length > 0) {
    const open = file.slice(data.start, data.end).replace(/\s*\/>$/, ">");
    const rows = fresh.map(({ xml }) => xml).join("");
    return [{ start: data.start, end: data.end, text: `${open}${rows}</${prefix}sheetData>` }];
  }
  return [...splices, ...fresh.map(({ at, xml }) => ({ start: at, end: at, text: xml }))];
}
