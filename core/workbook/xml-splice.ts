import { escapeXmlAttribute, XmlScanner, type PackageFaultMaker } from "../package";

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
