import { escapeXmlAttribute, XmlScanner, type PackageFaultMaker, type XmlPart } from "../package";

/** Text to stand in place of the characters from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made; they must not overlap. What lies between them stays as it is. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(position, splice.start), splice.text);
    position = splice.end;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}

const encoder = new TextEncoder();
/** What one of our own texts should never hold: the whole part is looked through when it does. */
const unusual = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|\\]\\]>");

/** The same over a part's bytes, places counted in them. */
export function splicePart(file: XmlPart, splices: readonly Splice[]): XmlPart {
  const { bytes } = file;
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  // One encoding of all the new text together: a call for each would cost more than the text.
  const text = sorted.map((splice) => splice.text).join("");
  const added = encoder.encode(text);
  const removed = sorted.reduce((sum, { start, end }) => sum + end - start, 0);
  const out = new Uint8Array(bytes.length - removed + added.length);
  let to = 0;
  let position = 0;
  let used = 0;
  for (const splice of sorted) {
    out.set(bytes.subarray(position, splice.start), to);
    to += splice.start - position;
    const size = utf8Length(splice.text);
    out.set(added.subarray(used, used + size), to);
    to += size;
    used += size;
    position = splice.end;
  }
  out.set(bytes.subarray(position), to);
  return file.with(out, !unusual.test(text));
}

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let size = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A surrogate pair is two units and four bytes.
    if (code > 0x7f) size += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return size;
}

/** The element with attributes of its start tag set (or, with null, taken away); everything else stays as written. */
export function withAttributes(
  element: string,
  attributes: Readonly<Record<string, string | null>>,
  fault: PackageFaultMaker,
): string {
  const scanner = new XmlScanner(element, "", fault, true);
  scanner.next();
  const splices: Splice[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    const span = scanner.attributeSpan(name);
    if (span && value === null) {
      const start = element.lastIndexOf(name, span[0]);
      splices.push({ start: start - 1, end: span[1] + 1, text: "" });
    } else if (span && value !== null) {
      const quote = element.charAt(span[1]);
      const text = escapeXmlAttribute(value).replaceAll("'", quote === "'" ? "&#39;" : "'");
      splices.push({ start: span[0], end: span[1], text });
    } else if (value !== null) {
      const at = scanner.end - (scanner.selfClosing ? 2 : 1);
      splices.push({ start: at, end: at, text: ` ${name}="${escapeXmlAttribute(value)}"` });
    }
  }
  return applySplices(element, splices);
}
