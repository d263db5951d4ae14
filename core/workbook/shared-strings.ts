import { XmlScanner, type Package } from "../package";
import { expandReferences } from "../package/xml-references";
import { unescapeCellText } from "./escaped-text";
import { readPart } from "./relationships";

/** Text of a string item (`si`, `is`) whose "open" the scanner has just read; phonetic guides are left out. */
export function readStringItem(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let text = "";
  while (scanner.next()) {
    if (scanner.kind === "close" && scanner.depth === depth - 1) break;
    if (scanner.kind !== "open") continue;
    if (scanner.local === "rPh") scanner.skipElement();
    else if (scanner.local === "t") text += unescapeCellText(scanner.innerText());
  }
  return text;
}

const plainItem = "<si><t>";
const spacedItem = '<si><t xml:space="preserve">';
const itemEnd = "</t></si>";

/** Reads items of the usual shape from `at` on; returns where the first unusual one (or the end) stands. */
function readPlainItems(text: string, at: number, strings: string[], literal: boolean): number {
  let position = at;
  for (;;) {
    let from = position;
    if (text.startsWith(plainItem, from)) from += plainItem.length;
    else if (text.startsWith(spacedItem, from)) from += spacedItem.length;
    else return position;
    const to = text.indexOf("<", from);
    if (to < 0 || !text.startsWith(itemEnd, to)) return position;
    const raw = literal ? text.slice(from, to) : expandReferences(text, from, to, false);
    if (raw === null) return position;
    strings.push(literal ? raw : unescapeCellText(raw));
    position = to + itemEnd.length;
  }
}

/** All shared strings of a workbook in their order; null when it has no such part. */
export function readSharedStrings(pack: Package, part: string | null): string[] | null {
  const file = part === null ? null : readPart(pack, part);
  if (!file) return null;
  const scanner = new XmlScanner(file.text, file.part, pack.fault);
  const strings: string[] = [];
  const fast = !file.text.includes("]]>");
  // Without references, carriage returns and escapes every text is just what is written.
  const literal = !["&", "\r", "_x"].some((mark) => file.text.includes(mark));
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.local === "si" && scanner.depth === 2) strings.push(readStringItem(scanner));
    if (fast && scanner.depth === 1 && !scanner.selfClosing)
      scanner.skipTo(readPlainItems(file.text, scanner.end, strings, literal));
  }
  return strings;
}
