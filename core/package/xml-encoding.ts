import type { PackageFaultMaker } from "./package-fault";

/** How a part's text was stored, so that an edited part is stored the same way. */
export type XmlEncoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be";

/** How a part is stored, by its first bytes. */
export function detectEncoding(bytes: Uint8Array): XmlEncoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8-bom";
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  return "utf-8";
}

function swapped(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length & ~1);
  for (let at = 0; at < out.length; at += 2) {
    out[at] = bytes[at + 1] ?? 0;
    out[at + 1] = bytes[at] ?? 0;
  }
  return out;
}

const declaration = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/;
/** Characters that XML 1.0 has no place for (production 2); lone surrogates never leave the decoder. */
const forbidden = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]");

function decodeAs(bytes: Uint8Array, encoding: XmlEncoding): string {
  if (encoding === "utf-16be") return new TextDecoder("utf-16le", { fatal: true }).decode(swapped(bytes));
  return new TextDecoder(encoding === "utf-16le" ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
}

/** The encoding that the XML declaration names, lower case. */
export function declaredEncoding(text: string): string {
  return declaration.exec(text.slice(0, 200))?.[1]?.toLowerCase() ?? "utf-8";
}

/** Text of an XML part, without its byte order mark; UTF-8 and UTF-16 only (ECMA-376 part 2), and no DTD. */
export function decodeXml(
  bytes: Uint8Array,
  part: string,
  fault: PackageFaultMaker,
): { text: string; encoding: XmlEncoding } {
  const encoding = detectEncoding(bytes);
  let text: string;
  try {
    text = decodeAs(bytes, encoding);
  } catch {
    throw fault("bad-encoding", { part, encoding });
  }
  const declared = declaredEncoding(text);
  const wide = encoding.startsWith("utf-16");
  const fits = wide ? declared.startsWith("utf-16") || declared === "utf-8" : declared === "utf-8";
  // Another name over plain ASCII bytes changes nothing.
  if (!fits && (wide || bytes.some((byte) => byte > 0x7f))) throw fault("bad-encoding", { part, encoding: declared });
  if (forbidden.test(text)) throw fault("bad-characters", { part });
  // A DTD stands in front of the root; in a large part it is looked for there, and the scanner meets it anywhere.
  const front = text.length < 1_000_000 ? text : text.slice(0, 65_536);
  if (front.includes("<!DOCTYPE")) throw fault("dtd", { part });
  return { text, encoding };
}

/** The bytes of an edited part, stored as it was. */
export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\ufeff${text}`);
  const out = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(out.buffer);
  const little = encoding === "utf-16le";
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), little);
  return out;
}
