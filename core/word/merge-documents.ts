import { decodeXml, openPackage, type Package } from "../package";
import type { Codec } from "../ports";
import { DocumentPacker } from "./document-packer";
import { wordFault } from "./word-faults";

const main = "word/document.xml";
const encoder = new TextEncoder();
/** Characters of document text that one merged file may hold; Word opens no larger one in reasonable time. */
const largest = 150_000_000;

/** What of a section must stand after the page number type (ECMA-376 CT_SectPr). */
const afterPageNumbers =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b|<\/w:sectPr>/;

/**
 * Puts documents made from one template into one file to print, each in sections of its own that begin on a new page
 * with page 1. Only the main text may differ: throws Fault word/merge-impossible when another part does.
 */
export class DocumentMerger {
  private first: Package | null = null;
  private head = "";
  private tail = "";
  private readonly bodies: string[] = [];
  private length = 0;
  private drawings = 0;

  constructor(private readonly codec: Codec) {}

  get count(): number {
    return this.bodies.length;
  }

  add(bytes: Uint8Array): void {
    const opened = openPackage(bytes, this.codec, {}, "word");
    this.sameParts(opened);
    const { text } = decodeXml(opened.read(main) ?? new Uint8Array(), main, opened.fault);
    const open = /<w:body\b[^>]*>/.exec(text);
    const end = text.lastIndexOf("</w:body>");
    const start = open ? open.index + open[0].length : 0;
    if (this.bodies.length === 0) {
      this.head = text.slice(0, start);
      this.tail = text.slice(end);
    }
    const body = this.distinct(text.slice(start, end));
    this.length += body.length;
    if (this.length > largest) throw wordFault("merge-too-large", { documents: this.bodies.length });
    this.bodies.push(body);
  }

  /** The merged document. */
  finish(level = 6): Uint8Array {
    if (!this.first) throw wordFault("merge-impossible", { part: "" });
    const last = this.bodies.length - 1;
    const bodies = this.bodies.map((body, index) => (index === last ? body : withSectionAtEnd(body)));
    const packer = new DocumentPacker(this.first, new Set([main]), this.codec, level);
    const bytes = encoder.encode(this.head + bodies.join("") + this.tail);
    return packer.pack([packer.compress({ name: main, bytes })]);
  }

  private sameParts(opened: Package): void {
    if (!this.first) {
      this.first = opened;
      return;
    }
    const other = opened.entries.find(({ name, crc }) => name !== main && this.first?.find(name)?.crc !== crc);
    if (other || opened.entries.length !== this.first.entries.length)
      throw wordFault("merge-impossible", { part: other?.name ?? "" });
  }

  /** Ids that must be unique in a file get numbers of their own. */
  private distinct(body: string): string {
    const number = this.bodies.length + 1;
    return restarted(body)
      .replace(/(<wp:docPr\b[^>]*?\sid=")\d+"/g, (_, start: string) => `${start}${(this.drawings += 1)}"`)
      .replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g, (_, start: string, id: string) => {
        return `${start}${Number(id) + number * 1000}"`;
      })
      .replace(/(<w:bookmarkStart\b[^>]*?w:name=")([^"]*)"/g, `$1$2_${number}"`)
      .replace(/\sw14:(?:paraId|textId)="[^"]*"/g, "");
  }
}

/** The document's first section begins on a new page, with page 1. */
function restarted(body: string): string {
  return body.replace(/<w:sectPr\b[^>]*>[\s\S]*?<\/w:sectPr>/, (section) => {
    const newPage = section.replace(/<w:type w:val="continuous"\/>/, "");
    if (/<w:pgNumType\b[^>]*w:start=/.test(newPage)) return newPage;
    if (/<w:pgNumType\b/.test(newPage)) return newPage.replace(/<w:pgNumType\b/, '<w:pgNumType w:start="1"');
    return newPage.replace(afterPageNumbers, (next) => `<w:pgNumType w:start="1"/>${next}`);
  });
}

/** The body's last section moves into a paragraph of one point: it then ends there. */
function withSectionAtEnd(body: string): string {
  const at = body.lastIndexOf("<w:sectPr");
  const section = at < 0 ? "<w:sectPr/>" : body.slice(at);
  const content = at < 0 ? body : body.slice(0, at);
  const small = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  return `${content}<w:p><w:pPr>${small}${section}</w:pPr></w:p>`;
}
