import {
  encodeXml,
  escapeXmlAttribute,
  partKey,
  relationshipsPartOf,
  writePackage,
  XmlPart,
  xmlPart,
  XmlScanner,
  type Package,
} from "../package";
import type { Codec } from "../ports";
import type { BookParts } from "./book-parts";
import { readPart, readXmlPart, type PartText } from "./relationships";
import { applySplices } from "./xml-splice";

const contentTypes = "[Content_Types].xml";

/** The parts of a workbook while they are edited: reads from the package, keeps what was changed, writes both together. */
export class BookEditor {
  private readonly edited = new Map<string, PartText | XmlPart>();
  private readonly removed = new Set<string>();

  constructor(
    readonly pack: Package,
    readonly book: BookParts,
  ) {}

  /** Names of the parts that have other content now. */
  get editedParts(): readonly string[] {
    return [...this.edited.values()].map(({ part }) => part);
  }

  get changed(): boolean {
    return this.edited.size > 0 || this.removed.size > 0;
  }

  has(part: string): boolean {
    return this.edited.has(partKey(part)) || (this.pack.find(part) !== null && !this.removed.has(partKey(part)));
  }

  read(part: string): PartText | null {
    const known = this.edited.get(partKey(part));
    if (!(known instanceof XmlPart)) return known ?? readPart(this.pack, part);
    return { part: known.part, text: known.slice(0, known.bytes.length), encoding: known.encoding };
  }

  /** A sheet's part as it is now, by its bytes. */
  readXml(part: string): XmlPart | null {
    const known = this.edited.get(partKey(part));
    if (known instanceof XmlPart) return known;
    const { codec, fault } = this.pack;
    return known ? xmlPart(encodeXml(known.text, known.encoding), part, codec, fault) : readXmlPart(this.pack, part);
  }

  /** Keeps the new content of a sheet's part. */
  putXml(file: XmlPart): void {
    this.edited.set(partKey(file.part), file);
  }

  /** Keeps the new text of a part, which is stored in the encoding it had. */
  put(part: string, text: string): void {
    const old = this.read(part);
    if (old?.text === text) return;
    this.edited.set(partKey(part), { part: old?.part ?? part, text, encoding: old?.encoding ?? "utf-8" });
  }

  /** Inserts XML right before the end tag of the part's root element. */
  appendToRoot(part: string, xml: (prefix: string) => string): void {
    const file = this.read(part);
    if (!file) throw this.pack.fault("part-missing", { part, neededBy: this.book.part });
    const scanner = new XmlScanner(file.text, part, this.pack.fault);
    let prefix = "";
    let empty = false;
    while (scanner.next()) {
      if (scanner.kind === "open" && scanner.depth === 1) {
        prefix = scanner.name.slice(0, -scanner.local.length);
        empty = scanner.selfClosing;
        if (empty) break;
      } else if (scanner.kind === "close" && scanner.depth === 0) break;
    }
    const { name } = scanner;
    const splice = empty
      ? { start: scanner.end - 2, end: scanner.end, text: `>${xml(prefix)}</${name}>` }
      : { start: scanner.start, end: scanner.start, text: xml(prefix) };
    this.put(part, applySplices(file.text, [splice]));
  }

  /** Adds a part with its content type and a relationship from the workbook; returns the relationship's id. */
  addPart(part: string, text: string, contentType: string, relation: string): string {
    this.put(part, text);
    this.appendToRoot(
      contentTypes,
      (prefix) =>
        `<${prefix}Override PartName="/${escapeXmlAttribute(part)}" ContentType="${escapeXmlAttribute(contentType)}"/>`,
    );
    const relationships = relationshipsPartOf(this.book.part);
    const taken = new Set(this.book.relationships.map(({ id }) => id));
    const known = this.read(relationships)?.text ?? "";
    let number = taken.size + 1;
    while (taken.has(`rId${number}`) || known.includes(`"rId${number}"`)) number += 1;
    const folder = this.book.part.slice(0, this.book.part.lastIndexOf("/") + 1);
    const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
    const base = this.book.strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    this.appendToRoot(
      relationships,
      (prefix) =>
        `<${prefix}Relationship Id="rId${number}" Type="${base}/${relation}" Target="${escapeXmlAttribute(target)}"/>`,
    );
    return `rId${number}`;
  }

  /** Takes a part out of the package, with its content type and the workbook's relationship to it. */
  removePart(part: string): void {
    const key = partKey(part);
    this.removed.add(key);
    this.edited.delete(key);
    const names = (name: string | null): boolean => name !== null && partKey(name) === key;
    this.removeElements(contentTypes, (scanner) => names(scanner.attribute("PartName")));
    const relation = this.book.relationships.find(({ target, external }) => !external && partKey(target) === key);
    this.removeElements(relationshipsPartOf(this.book.part), (scanner) => scanner.attribute("Id") === relation?.id);
  }

  private removeElements(part: string, unwanted: (scanner: XmlScanner) => boolean): void {
    const file = this.read(part);
    if (!file) return;
    const scanner = new XmlScanner(file.text, part, this.pack.fault);
    const splices = [];
    while (scanner.next()) {
      if (scanner.kind !== "open" || scanner.depth !== 2 || !unwanted(scanner)) continue;
      const { start } = scanner;
      scanner.skipElement();
      splices.push({ start, end: scanner.end, text: "" });
    }
    this.put(part, applySplices(file.text, splices));
  }

  /** The whole package with its edits; untouched entries keep their bytes. */
  write(codec: Codec): Uint8Array {
    const replace = new Map<string, Uint8Array>();
    for (const file of this.edited.values())
      replace.set(file.part, file instanceof XmlPart ? file.stored() : encodeXml(file.text, file.encoding));
    return writePackage(this.pack, { replace, remove: this.removed }, codec);
  }
}
