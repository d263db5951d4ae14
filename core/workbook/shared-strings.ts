import { decodeUtf8, XmlScanner, type Package, type XmlPart } from "../package";
import { expandReferences } from "../package/xml-references";
import { unescapeCellText } from "./escaped-text";
import { lettersOf, stands } from "./letters";
import { readXmlPart } from "./relationships";
import { textEnd } from "./text-end";

/** The shared strings of a workbook by their number; an array is one too. */
export interface SharedStrings {
  readonly length: number;
  at(index: number): string | undefined;
}

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

const ampersand = 38;
const carriageReturn = 13;
const plainItem = lettersOf("<si><t>");
const spacedItem = lettersOf('<si><t xml:space="preserve">');
const itemEnd = lettersOf("</t></si>");

/** Strings by where they stand in the part; characters are made when first asked for. */
class StringTable implements SharedStrings {
  length = 0;
  private from: Int32Array = new Int32Array(256);
  private to: Int32Array = new Int32Array(256);
  private readonly made: (string | undefined)[] = [];

  /** No reference and no carriage return stands in the whole part. */
  private readonly literal: boolean;

  constructor(private readonly file: XmlPart) {
    this.literal = !file.bytes.includes(ampersand) && !file.bytes.includes(carriageReturn);
  }

  at(index: number): string | undefined {
    const known = this.made[index];
    if (known !== undefined || index >= this.length) return known;
    const raw = decodeUtf8(this.file.bytes, this.from[index] ?? 0, this.to[index] ?? 0);
    const expanded = this.literal ? raw : (expandReferences(raw, 0, raw.length, false) ?? raw);
    const text = unescapeCellText(expanded);
    this.made[index] = text;
    return text;
  }

  addPlace(from: number, to: number): void {
    if (this.length === this.from.length) this.grow();
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.length += 1;
  }

  addText(text: string): void {
    this.made[this.length] = text;
    this.addPlace(0, 0);
  }

  /** Reads items of the usual shape from `at` on; returns where the first unusual one (or the end) stands. */
  readPlainItems(at: number): number {
    const { bytes } = this.file;
    for (let position = at; ;) {
      let from = position;
      if (stands(bytes, plainItem, from)) from += plainItem.length;
      else if (stands(bytes, spacedItem, from)) from += spacedItem.length;
      else return position;
      const to = textEnd(bytes, from);
      if (to < 0 || !stands(bytes, itemEnd, to)) return position;
      this.addPlace(from, to);
      position = to + itemEnd.length;
    }
  }

  private grow(): void {
    const grown = (old: Int32Array): Int32Array => {
      const larger = new Int32Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    this.from = grown(this.from);
    this.to = grown(this.to);
  }
}

/** All shared strings of a workbook in their order; null when it has no such part. */
export function readSharedStrings(pack: Package, part: string | null): SharedStrings | null {
  const file = part === null ? null : readXmlPart(pack, part);
  if (!file) return null;
  const bracketed = file.checkCharacters();
  const scanner = new XmlScanner(file.octets(), file.part, pack.fault, false, true);
  const strings = new StringTable(file);
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.local === "si" && scanner.depth === 2)
      strings.addText(readStringItem(scanner));
    if (!bracketed && scanner.depth === 1 && !scanner.selfClosing) scanner.skipTo(strings.readPlainItems(scanner.end));
  }
  return strings;
}
