import { XmlScanner, type Package } from "../package";
import type { SheetContent } from "./read-sheet";
import { placeFor } from "./sheet-order";
import type { Splice } from "./xml-splice";

interface OldColumn {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Says nothing but a width. */
  readonly plain: boolean;
  readonly width: number;
  readonly style: number;
}

/** The column entries of a sheet, with their places in the text. */
export function readColumnEntries(content: SheetContent, pack: Package): OldColumn[] {
  const element = content.elements.find(({ local }) => local === "cols");
  if (!element) return [];
  const scanner = new XmlScanner(
    content.file.octets(element.start, element.end),
    content.file.part,
    pack.fault,
    true,
    true,
  );
  const columns: OldColumn[] = [];
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.local !== "col") continue;
    const start = element.start + scanner.start;
    const plain = scanner.attributeNames().every((name) => ["min", "max", "width", "customWidth"].includes(name));
    columns.push({
      from: Number(scanner.attribute("min")),
      to: Number(scanner.attribute("max")),
      start,
      end: element.start + scanner.end,
      plain,
      width: Number(scanner.attribute("width") ?? 0),
      style: Number(scanner.attribute("style") ?? 0),
    });
  }
  return columns;
}

/** Splices that set widths of columns for which the sheet has no entry, and take away entries of ours (width 0). */
export function editColumns(
  content: SheetContent,
  widths: readonly { readonly column: number; readonly width: number }[],
  pack: Package,
): Splice[] {
  const columns = readColumnEntries(content, pack);
  const { prefix } = content;
  const element = content.elements.find(({ local }) => local === "cols");
  const splices: Splice[] = [];
  const fresh: { column: number; xml: string }[] = [];
  let removed = 0;
  for (const { column, width } of widths) {
    const old = columns.find(({ from, to }) => column >= from && column <= to);
    if (width > 0 && !old) {
      fresh.push({ column, xml: `<${prefix}col min="${column}" max="${column}" width="${width}" customWidth="1"/>` });
    } else if (width === 0 && old?.plain && old.from === column && old.to === column) {
      splices.push({ start: old.start, end: old.end, text: "" });
      removed += 1;
    }
  }
  if (element && removed > 0 && removed === columns.length && fresh.length === 0) {
    return [{ start: element.start, end: element.end, text: "" }];
  }
  fresh.sort((a, b) => a.column - b.column);
  if (fresh.length === 0) return splices;
  if (!element) {
    const at = placeFor("cols", content);
    const text = `<${prefix}cols>${fresh.map(({ xml }) => xml).join("")}</${prefix}cols>`;
    return [{ start: at, end: at, text }];
  }
  const close = content.file.findLast("<", element.end - 1);
  for (const { column, xml } of fresh) {
    const at = columns.find(({ from }) => from > column)?.start ?? close;
    splices.push({ start: at, end: at, text: xml });
  }
  return splices;
}
