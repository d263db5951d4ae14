import type { Codec } from "../ports";
import { decodeUtf8, octetsOf } from "./octets";
import type { PackageFaultMaker } from "./package-fault";
import { declaredEncoding, decodeXml, detectEncoding, encodeXml, type XmlEncoding } from "./xml-encoding";

/** What may not stand in XML 1.0 below the blank (production 2). */
const isControl = (byte: number): boolean => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13;

/** True when one of the bytes from one place to another is a control character. */
function hasControlIn(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isControl(bytes[at] ?? 0x20)) return true;
  return false;
}

/** The same for all bytes, four at a time: the highest bit of a difference tells of a byte below the blank. */
function hasControl(bytes: Uint8Array): boolean {
  const head = Math.min((4 - (bytes.byteOffset & 3)) & 3, bytes.length);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if (((word - 0x20202020) & ~word & 0x80808080) === 0) continue;
    if (hasControlIn(bytes, head + at * 4, head + at * 4 + 4)) return true;
  }
  return hasControlIn(bytes, 0, head) || hasControlIn(bytes, head + words.length * 4, bytes.length);
}

/** Where the two bytes stand behind a first one, or -1. */
function find(bytes: Uint8Array, first: number, isNext: (second: number, third: number) => boolean): number {
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (isNext(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)) return at;
  }
  return -1;
}

/** U+FFFE and U+FFFF are no characters. */
const hasNonCharacter = (bytes: Uint8Array): boolean =>
  find(bytes, 0xef, (second, third) => second === 0xbf && third >= 0xbe) >= 0;

function isSound(bytes: Uint8Array, codec: Codec): boolean {
  if (codec.isUtf8) return codec.isUtf8(bytes);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A large XML part as sound UTF-8 bytes without byte order mark, however it is stored; places count in these bytes. */
export class XmlPart {
  private kept: string | null = null;
  private clean: boolean | null = null;
  private hasBrackets: boolean | null = null;

  constructor(
    readonly part: string,
    readonly bytes: Uint8Array,
    readonly encoding: XmlEncoding,
    private readonly codec: Codec,
    private readonly fault: PackageFaultMaker,
  ) {}

  /** Throws when a character in it has no place in XML 1.0. */
  checkCharacters(): void {
    this.clean ??= !hasControl(this.bytes) && !hasNonCharacter(this.bytes);
    if (!this.clean) throw this.fault("bad-characters", { part: this.part });
  }

  /** True when "]]>" stands somewhere. */
  get bracketed(): boolean {
    return (this.hasBrackets ??= find(this.bytes, 0x5d, (second, third) => second === 0x5d && third === 0x3e) >= 0);
  }

  /** The same bytes for the strict scanner. */
  get octets(): string {
    return (this.kept ??= octetsOf(this.bytes, this.codec));
  }

  /** Characters from one place to another. */
  slice(from: number, to: number): string {
    return decodeUtf8(this.bytes, from, to);
  }

  /** Where a letter of ASCII stands next, or -1. */
  find(letter: string, from: number): number {
    return this.bytes.indexOf(letter.charCodeAt(0), from);
  }

  /** Where a letter of ASCII stands last at or before a place, or -1. */
  findLast(letter: string, from: number): number {
    return this.bytes.lastIndexOf(letter.charCodeAt(0), from);
  }

  /** The part with other bytes, stored as this one is; `checked`: their characters and "]]>" need no second look. */
  with(bytes: Uint8Array, checked = false): XmlPart {
    const other = new XmlPart(this.part, bytes, this.encoding, this.codec, this.fault);
    if (checked) other.clean = this.clean;
    if (checked) other.hasBrackets = this.bracketed;
    return other;
  }

  /** The bytes as they go into the package. */
  stored(): Uint8Array {
    return this.encoding === "utf-8" ? this.bytes : encodeXml(this.slice(0, this.bytes.length), this.encoding);
  }
}

/** A part's bytes made ready for reading; UTF-8 and UTF-16 only (ECMA-376 part 2). */
export function xmlPart(stored: Uint8Array, part: string, codec: Codec, fault: PackageFaultMaker): XmlPart {
  const encoding = detectEncoding(stored);
  if (encoding !== "utf-8" && encoding !== "utf-8-bom") {
    const { text } = decodeXml(stored, part, fault);
    return new XmlPart(part, new TextEncoder().encode(text), encoding, codec, fault);
  }
  const bytes = encoding === "utf-8" ? stored : stored.subarray(3);
  if (!isSound(bytes, codec)) throw fault("bad-encoding", { part, encoding });
  const declared = declaredEncoding(decodeUtf8(bytes, 0, Math.min(200, bytes.length)));
  if (declared !== "utf-8" && bytes.some((byte) => byte > 0x7f))
    throw fault("bad-encoding", { part, encoding: declared });
  return new XmlPart(part, bytes, encoding, codec, fault);
}
