import { decodeXml, type Package } from "../../package";

/** Elements whose text docxtemplater reads for tags; positions in its faults count the characters in them. */
const textElements = new Set([
  ...["w:t", "a:t", "m:t", "vt:lpstr", "vt:lpwstr", "dc:title", "dc:subject", "dc:creator", "dc:description"],
  ...["cp:keywords", "cp:category", "cp:contentStatus", "Company", "Manager", "HyperlinkBase"],
  ...["PublishDate", "Abstract", "CompanyAddress", "CompanyPhone", "CompanyFax", "CompanyEmail"],
]);
const before = 14;
const after = 18;

/** One character of a part's text and what stands there instead. */
export interface TextEdit {
  readonly at: number;
  readonly by: string;
}

/** A stretch of text: where it stands in the part's text and in its XML. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly xmlStart: number;
  readonly xmlEnd: number;
}

/** The text of one part as docxtemplater counts it, with its paragraphs. */
export class PartText {
  /** Still with XML entities. */
  readonly text: string;
  /** Where paragraphs begin and end, in order; a text box has its own within another. */
  private readonly bounds: readonly number[];
  private readonly pieces: readonly Piece[];
  /** Begin and end of what old versions of Word show instead of a text box: the same text again. */
  private readonly repeated: readonly (readonly [start: number, end: number])[];

  constructor(private readonly xml: string) {
    const bounds = [0];
    const pieces: Piece[] = [];
    const repeated: [number, number][] = [];
    let text = "";
    let inText = false;
    for (const { 0: piece, 1: closing, 2: name, 3: rest, index } of xml.matchAll(/<(\/?)([^\s>/]+)([^>]*)>|[^<]+/g)) {
      if (name === undefined) {
        if (!inText) continue;
        const start = text.length;
        text += piece.replace(/>/g, "&gt;");
        pieces.push({ start, end: text.length, xmlStart: index, xmlEnd: index + piece.length });
      } else if (textElements.has(name)) inText = closing === "" && rest?.endsWith("/") !== true;
      else if (name === "w:p" || name === "a:p") bounds.push(text.length);
      else if (name === "mc:Fallback") {
        if (closing === "") repeated.push([text.length, Infinity]);
        else repeated[repeated.length - 1]?.splice(1, 1, text.length);
      }
    }
    this.text = text;
    this.bounds = bounds;
    this.pieces = pieces;
    this.repeated = repeated;
  }

  /** Begin and end of the paragraph around a position. */
  paragraph(position: number): readonly [start: number, end: number] {
    let low = 0;
    let high = this.bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.bounds[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return [this.bounds[low - 1] ?? 0, this.bounds[low] ?? this.text.length];
  }

  /** Whether the text there is what only old versions of Word show. */
  isRepeated(position: number): boolean {
    return this.repeated.some(([start, end]) => start <= position && position < end);
  }

  /** The words around a position, within its paragraph. */
  around(position: number): string {
    const [start, end] = this.paragraph(position);
    const from = Math.max(start, position - before);
    const to = Math.min(end, position + after);
    const words = decodeEntities(this.text.slice(from, to)).trim();
    return words === "" ? "" : `${from > start ? "…" : ""}${words}${to < end ? "…" : ""}`;
  }

  /** The part's XML with characters of its text replaced; `edits` in the order of the text. */
  edited(edits: readonly TextEdit[]): string {
    let result = "";
    let from = 0;
    let next = 0;
    for (const { start, end, xmlStart, xmlEnd } of this.pieces) {
      result += this.xml.slice(from, xmlStart);
      let at = start;
      for (let edit = edits[next]; edit && edit.at < end; edit = edits[(next += 1)]) {
        result += this.text.slice(at, edit.at) + edit.by;
        at = edit.at + 1;
      }
      result += this.text.slice(at, end);
      from = xmlEnd;
    }
    return result + this.xml.slice(from);
  }
}

export function decodeEntities(text: string): string {
  const cut = text.replace(/^[a-z]{1,4};/, "").replace(/&[a-z]{0,4}$/, "");
  return cut
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** Texts of parts, read when asked for. */
export class PartTexts {
  private readonly read = new Map<string, PartText>();

  constructor(private readonly template: Package) {}

  of(part: string): PartText {
    let text = this.read.get(part);
    if (!text) {
      const bytes = this.template.read(part);
      text = new PartText(bytes ? decodeXml(bytes, part, this.template.fault).text : "");
      this.read.set(part, text);
    }
    return text;
  }
}
