import { openPackage, writePackage, type Package } from "../package";
import type { Codec } from "../ports";

const name = "[Content_Types].xml";

/**
 * A template that Word saved as such (.dotx) as a document: what is filled from it is named .docx, and Word refuses a
 * .docx that says it is a template.
 */
export function asDocument(
  bytes: Uint8Array,
  template: Package,
  codec: Codec,
): { bytes: Uint8Array; template: Package } {
  const types = new TextDecoder().decode(template.read(name) ?? new Uint8Array());
  const mended = types.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");
  if (mended === types) return { bytes, template };
  const written = writePackage(template, { replace: new Map([[name, new TextEncoder().encode(mended)]]) }, codec);
  return { bytes: written, template: openPackage(written, codec, {}, "word") };
}
