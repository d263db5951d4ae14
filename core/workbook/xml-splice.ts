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

/** A splice whose text is made only when its turn comes: of a hundred thousand, few are in memory at a time. */
export interface LateSplice {
  readonly start: number;
  readonly end: number;
  readonly text: string | (() => string);
}

const encoder = new TextEncoder();
const bytesPerUnit = 3;
const asked = 64;
const spare = 4096;

const textOf = ({ text }: LateSplice): string => (typeof text === "string" ? text : text());

/** How many bytes the splices will add, about: from some of them, so that a large part is not copied while it grows. */
function addedBytes(splices: readonly LateSplice[]): number {
  const step = Math.ceil(splices.length / asked);
  const some = splices.filter((_, index) => index % step === 0);
  const sum = some.reduce((size, splice) => size + encoder.encode(textOf(splice)).length, 0);
  return Math.ceil(1.05 * step * sum) + spare;
}

/** The same over a part's bytes, places counted in them. */
export function splicePart(file: XmlPart, splices: readonly LateSplice[]): XmlPart {
  const { bytes } = file;
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = new Uint8Array(bytes.length + addedBytes(sorted));
  let to = 0;
  const reserve = (more: number): void => {
    if (to + more <= out.length) return;
    const larger = new Uint8Array(Math.ceil(1.5 * (to + more)));
    larger.set(out.subarray(0, to));
    out = larger;
  };
  const copy = (from: number, end: number): void => {
    reserve(end - from);
    out.set(bytes.subarray(from, end), to);
    to += end - from;
  };
  let position = 0;
  for (const splice of sorted) {
    const { start, end } = splice;
    copy(position, start);
    const added = textOf(splice);
    reserve(added.length * bytesPerUnit);
    to += encoder.encodeInto(added, out.subarray(to)).written;
    position = end;
  }
  copy(position, bytes.length);
  return file.with(out.subarray(0, to));
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
