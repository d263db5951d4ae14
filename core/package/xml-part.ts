import type { Codec } from "../ports";
import { decodeUtf8, octetsOf } from "./octets";
import type { PackageFaultMaker } from "./package-fault";
import { declaredEncoding, decodeXml, detectEncoding, encodeXml, type XmlEncoding } from "./xml-encoding";

/** True where a character begins that has no place in XML 1.0 (production 2): controls, U+FFFE and U+FFFF. */
function isForbidden(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0x20;
  if (byte < 0x20) return byte !== 9 && byte !== 10 && byte !== 13;
  return byte === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe;
}

function hasForbiddenIn(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isForbidden(bytes, at)) return true;
  return false;
}

/** Below this many bytes one at a time is faster. */
const fewBytes = 64;

/** True when a forbidden character stands there; four bytes at a time: the highest bits of two differences tell of one below the blank and of 0xEF. */
function hasForbidden(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < fewBytes) return hasForbiddenIn(bytes, from, to);
  const start = from + ((4 - ((bytes.byteOffset + from) & 3)) & 3);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (to - start) >> 2);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const lead = word ^ 0xefefefef;
    const marks = ((word - 0x20202020) & ~word) | ((lead - 0x01010101) & ~lead);
    if ((marks & 0x80808080) === 0) continue;
    if (hasForbiddenIn(bytes, start + at * 4, start + at * 4 + 4)) return true;
  }
  return hasForbiddenIn(bytes, from, start) || hasForbiddenIn(bytes, start + words.length * 4, to);
}

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
  constructor(
    readonly part: string,
    readonly bytes: Uint8Array,
    readonly encoding: XmlEncoding,
    private readonly codec: Codec,
    private readonly fault: PackageFaultMaker,
  ) {}

  /** Throws when a character between the two places has no place in XML 1.0. */
  checkCharacters(from = 0, to = this.bytes.length): void {
    if (hasForbidden(this.bytes, from, to)) throw this.fault("bad-characters", { part: this.part });
  }

  /** Bytes from one place to another for the strict scanner; not kept. */
  octets(from = 0, to = this.bytes.length): string {
    return octetsOf(this.bytes.subarray(from, to), this.codec);
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

  /** The part with other bytes, stored as this one is. */
  with(bytes: Uint8Array): XmlPart {
    return new XmlPart(this.part, bytes, this.encoding, this.codec, this.fault);
  }

  /** The bytes as they go into the package. */
  stored(): Uint8Array {
    return this.encoding === "utf-8" ? this.bytes : encodeXml(this.slice(0, this.bytes.length), this.encoding);
  }
}

/** Sees to it that every character of a part is looked at once, by a fast reader or here. */
export class CharacterCheck {
  private done = 0;

  constructor(private readonly file: XmlPart) {}

  /** A fast reader has looked at the characters from one place to another; those before are looked at now. */
  passed(from: number, to: number): void {
    this.file.checkCharacters(this.done, from);
    this.done = to;
  }

  /** Runs a reader over the part. A forbidden character anywhere is said first, whatever else is wrong. */
  around(read: () => void): void {
    try {
      read();
    } catch (cause) {
      this.file.checkCharacters();
      throw cause;
    }
    this.passed(this.file.bytes.length, this.file.bytes.length);
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
