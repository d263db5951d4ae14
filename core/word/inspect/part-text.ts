import { decodeXml, type Package } from "../../package";

/** Elements whose text docxtemplater reads for tags; positions in its faults count the characters in them. */
const textElements = new Set([
  ...["w:t", "a:t", "m:t", "vt:lpstr", "vt:lpwstr", "dc:title", "dc:subject", "dc:creator", "dc:description"],
  ...["cp:keywords", "cp:category", "cp:contentStatus", "Company", "Manager", "HyperlinkBase"],
  ...["PublishDate", "Abstract", "CompanyAddress", "CompanyPhone", "CompanyFax", "CompanyEmail"],
]);
const before = 14;
const after = 18;

/** The text of one part as docxtemplater counts it, with its paragraphs. */
export class PartText {
  /** Still with XML entities. */
  readonly text: string;
  private readonly paragraphs: readonly number[];

  constructor(xml: string) {
    const paragraphs = [0];
    let text = "";
    let inText = false;
    for (const [piece, closing, name, rest] of xml.matchAll(/<(\/?)([^\s>/]+)([^>]*)>|[^<]+/g)) {
      if (name === undefined) {
        if (inText) text += piece.replace(/>/g, "&gt;");
      } else if (textElements.has(name)) inText = closing === "" && rest?.endsWith("/") !== true;
      else if ((name === "w:p" || name === "a:p") && closing === "") paragraphs.push(text.length);
    }
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** Whether the tag that begins at a position ends in another paragraph. */
  isBroken(position: number): boolean {
    const end = this.text.indexOf("}", position);
    return end >= 0 && this.paragraphs.some((start) => start > position && start <= end);
  }

  /** The words around a position, within its paragraph. */
  around(position: number): string {
    const start = this.paragraphs.filter((each) => each <= position).at(-1) ?? 0;
    const end = this.paragraphs.find((each) => each > position) ?? this.text.length;
    const from = Math.max(start, position - before);
    const to = Math.min(end, position + after);
    const words = decodeEntities(this.text.slice(from, to)).trim();
    return words === "" ? "" : `${from > start ? "…" : ""}${words}${to < end ? "…" : ""}`;
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
