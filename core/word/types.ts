import type { TemplateData } from "../documents/types";
import type { GrowingBytes } from "../package";

/** What to do where the data has nothing for a tag: refuse the document, leave the place empty, or print 【待填：…】. */
export type MissingPolicy = "fault" | "blank" | "visible";

/** Something about one document that a person should know although it was made. */
export interface FillWarning {
  /** characters-removed: not allowed in XML; image-missing: no picture for that name; code-too-long: for a QR code. */
  readonly code: "characters-removed" | "image-missing" | "code-too-long";
  /** The tag as written, without braces. */
  readonly tag: string;
  /** Where in the data: "姓名", "意见[2].内容". */
  readonly place: string;
  /** Data row of the document, when the caller gave one. */
  readonly row: number | null;
  /** Removed characters as code points ("U+000B"), the picture's name, or the beginning of the text. */
  readonly detail: string;
}

export interface FillOptions {
  /** Default: "fault". */
  readonly missing?: MissingPolicy;
  /** Row of the data that this document comes from; only said in warnings and faults. */
  readonly row?: number;
  /** Bytes of the picture that an image tag names; null when there is none. Data URLs need no lookup. */
  readonly image?: (name: string) => Uint8Array | null;
}

export interface Filled {
  readonly bytes: Uint8Array;
  readonly warnings: readonly FillWarning[];
}

/** How a tag is used in a template: a value, a loop or condition, paragraphs from text, a picture. */
export type TagUse = "value" | "loop" | "inverted" | "paragraphs" | "image";

export interface TemplateTag {
  /** Name or dotted path, without filters. */
  readonly name: string;
  readonly use: TagUse;
  /** Part of the package, e.g. "word/document.xml". */
  readonly part: string;
  /** Names of the loops around it, outermost first. */
  readonly within: readonly string[];
  /** True when a filter gives it a text of its own where the data has nothing. */
  readonly hasDefault: boolean;
}

/** Why a template runs through docxtemplater itself instead of the compiled plan: slower, same result. */
export interface Fallback {
  readonly part: string;
  readonly construct: string;
}

/** A template parsed and judged once. Filling is deterministic: same data, same bytes. */
export interface Template {
  readonly tags: readonly TemplateTag[];
  /** Empty when every part runs compiled. */
  readonly fallbacks: readonly Fallback[];
  /** Throws Fault word/missing-values when `missing` is "fault" and the data lacks something. */
  fill(data: TemplateData, options?: FillOptions): Filled;
  /** The rendered parts alone, uncompressed, by part name. */
  render(data: TemplateData, options?: FillOptions): ReadonlyMap<string, Uint8Array>;
}

/** A document put at the end of a buffer. */
export interface FilledInto {
  readonly size: number;
  /** CRC-32 of the whole document, as an archive wants it. */
  readonly crc: number;
  readonly warnings: readonly FillWarning[];
}

/** A template that also fills many documents into one buffer. */
export interface BatchTemplate extends Template {
  /** Like `fill`, the document appended to `out`; nothing is appended when it throws. */
  fillInto(out: GrowingBytes, data: TemplateData, options?: FillOptions): FilledInto;
}

export interface CompileOptions {
  /** Name for messages, e.g. the file's name. */
  readonly name?: string;
  /** DEFLATE level of the filled parts, 1–9; default 1: files 2 % larger, twice as fast. */
  readonly level?: number;
  /** Render every document with docxtemplater itself: for comparing. */
  readonly engine?: "compiled" | "docxtemplater";
}
