import { decodeXml, relationshipsPartOf, type Package } from "../../package";
import type { FreshPart } from "../document-packer";
import type { PlacedImage } from "./types";

const encoder = new TextEncoder();
const relationshipsOpen =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
const imageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const kinds = ["png", "jpeg", "gif", "bmp"];

/** Content types of pictures and relationships of the parts that hold image tags: prepared once, completed a document. */
export class ImageParts {
  private readonly relationships = new Map<string, string>();
  readonly contentTypes: FreshPart | null;
  /** Parts that are written anew because of pictures. */
  readonly fresh: readonly string[];

  constructor(template: Package, parts: readonly string[]) {
    for (const part of parts) this.relationships.set(part, relationshipsOf(template, part));
    this.contentTypes = parts.length > 0 ? contentTypesOf(template) : null;
    this.fresh = parts.length > 0 ? ["[Content_Types].xml", ...parts.map(relationshipsPartOf)] : [];
  }

  /** The parts that the pictures of one document need. */
  partsFor(images: readonly PlacedImage[]): FreshPart[] {
    if (!this.contentTypes) return [];
    const files = images.map(({ file, bytes }) => ({ name: file, bytes, stored: true }));
    const relationships = [...this.relationships].map(([part, xml]) => {
      const own = images.filter((image) => image.part === part);
      const added = own.map(
        ({ relation, file }) => `<Relationship Id="${relation}" Type="${imageType}" Target="/${file}"/>`,
      );
      return { name: relationshipsPartOf(part), bytes: encoder.encode(`${xml}${added.join("")}</Relationships>`) };
    });
    return [this.contentTypes, ...relationships, ...files];
  }
}

function relationshipsOf(template: Package, part: string): string {
  const name = relationshipsPartOf(part);
  const bytes = template.read(name);
  if (!bytes) return relationshipsOpen;
  const { text } = decodeXml(bytes, name, template.fault);
  const end = text.lastIndexOf("</Relationships>");
  return end < 0 ? relationshipsOpen : text.slice(0, end);
}

function contentTypesOf(template: Package): FreshPart {
  const name = "[Content_Types].xml";
  const { text } = decodeXml(template.read(name) ?? new Uint8Array(), name, template.fault);
  const missing = kinds.filter((kind) => !new RegExp(`<Default[^>]*Extension="${kind}"`, "i").test(text));
  const added = missing.map((kind) => `<Default Extension="${kind}" ContentType="image/${kind}"/>`).join("");
  return { name, bytes: encoder.encode(text.replace(/<Types\b[^>]*>/, (open) => open + added)) };
}
