import {
  decodeXml,
  relationshipsPartOf,
  resolveTarget,
  xmlPart,
  XmlScanner,
  type Package,
  type XmlEncoding,
  type XmlPart,
} from "../package";

export interface Relationship {
  readonly id: string;
  /** Last word of the type: "worksheet", "styles" … */
  readonly type: string;
  /** The part it leads to; for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

export interface PartText {
  readonly part: string;
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/** The text of a part, or null when the package has none of that name. */
export function readPart(pack: Package, part: string): PartText | null {
  const bytes = pack.read(part);
  return bytes ? { part, ...decodeXml(bytes, part, pack.fault) } : null;
}

/** A large part by its bytes, or null when the package has none of that name. */
export function readXmlPart(pack: Package, part: string): XmlPart | null {
  const bytes = pack.read(part);
  return bytes ? xmlPart(bytes, part, pack.codec, pack.fault) : null;
}

/** Relationships of a part ("" for the package), in their order. */
export function readRelationships(pack: Package, source: string): Relationship[] {
  const file = readPart(pack, relationshipsPartOf(source));
  if (!file) return [];
  const scanner = new XmlScanner(file.text, file.part, pack.fault);
  const found: Relationship[] = [];
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.local !== "Relationship") continue;
    const external = scanner.attribute("TargetMode") === "External";
    const target = scanner.attribute("Target") ?? "";
    found.push({
      id: scanner.attribute("Id") ?? "",
      type: (scanner.attribute("Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : resolveTarget(source, target),
      external,
    });
  }
  return found;
}
