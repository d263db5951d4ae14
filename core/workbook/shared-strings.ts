import { CharacterCheck, decodePieces, XmlScanner, type Package, type XmlPart } from "../package";
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

const plainItem = lettersOf("<si><t>");
const spacedItem = lettersOf('<si><t xml:space="preserve">');
const itemEnd = lettersOf("</t></si>");

/** What the characters of a text in the part mean. */
const meaningOf = (raw: string): string => unescapeCellText(expandReferences(raw, 0, raw.length, false) ?? raw);

/** So many strings are made at once; 2 to the power of `blockBits`. */
const blockBits = 10;
const blockSize = 1 << blockBits;

/** Strings by where they stand in the part; characters are made when first asked for, a block of strings at once. */
class StringTable implements SharedStrings {
  length = 0;
  private from: Int32Array = new Int32Array(256);
  private to: Int32Array = new Int32Array(256);
  /** Strings of another shape, which the scanner has read. */
  private readonly read = new Map<number, string>();
  private readonly blocks: (readonly string[] | undefined)[] = [];

  /** Nothing in the whole part stands for something else: a reference, a carriage return, an escape. */
  private readonly literal: boolean;

  constructor(
    private readonly file: XmlPart,
    octets: string,
  ) {
    this.literal = !octets.includes("&") && !octets.includes("\r") && !octets.includes("_x");
  }

  at(index: number): string | undefined {
    const block = this.blocks[index >> blockBits] ?? this.makeBlock(index >> blockBits);
    return block[index & (blockSize - 1)];
  }

  private makeBlock(number: number): readonly string[] {
    const first = number * blockSize;
    const end = Math.min(first + blockSize, this.length);
    const texts = decodePieces(this.file.bytes, this.from.subarray(first, end), this.to.subarray(first, end));
    const block = this.literal ? texts : texts.map(meaningOf);
    for (let index = first; this.read.size > 0 && index < end; index += 1)
      block[index - first] = this.read.get(index) ?? block[index - first] ?? "";
    while (this.blocks.length <= number) this.blocks.push(undefined);
    this.blocks[number] = block;
    return block;
  }

  addPlace(from: number, to: number): void {
    if (this.length === this.from.length) this.grow();
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.length += 1;
  }

  addText(text: string): void {
    this.read.set(this.length, text);
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
  const octets = file.octets();
  const scanner = new XmlScanner(octets, file.part, pack.fault, false, true);
  const strings = new StringTable(file, octets);
  const characters = new CharacterCheck(file);
  characters.around(() => {
    while (scanner.next()) {
      if (scanner.kind === "open" && scanner.local === "si" && scanner.depth === 2)
        strings.addText(readStringItem(scanner));
      if (scanner.depth !== 1 || scanner.selfClosing) continue;
      const from = scanner.end;
      scanner.skipTo(strings.readPlainItems(from));
      if (scanner.end > from) characters.passed(from, scanner.end);
    }
  });
  return strings;
}
