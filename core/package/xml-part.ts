import type { Codec } from "../ports";
import { decodeUtf8, octetsOf } from "./octets";
import type { PackageFaultMaker } from "./package-fault";
import { declaredEncoding, decodeXml, detectEncoding, encodeXml, type XmlEncoding } from "./xml-encoding";

const bracket = 0x5d;
const greater = 0x3e;

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

function hasBracketsIn(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (bytes[at] === bracket && bytes[at + 1] === bracket && bytes[at + 2] === greater) return true;
  return false;
}

interface Look {
  readonly forbidden: boolean;
  /** "]]>" stands somewhere. */
  readonly bracketed: boolean;
}

/** Looks at all bytes, four at a time: the highest bits of three differences tell of a byte below the blank, of 0xEF and of "]". */
function lookThrough(bytes: Uint8Array): Look {
  const head = Math.min((4 - (bytes.byteOffset & 3)) & 3, bytes.length);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2);
  let bracketed = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const lead = word ^ 0xefefefef;
    const close = word ^ 0x5d5d5d5d;
    const marks = ((word - 0x20202020) & ~word) | ((lead - 0x01010101) & ~lead) | ((close - 0x01010101) & ~close);
    if ((marks & 0x80808080) === 0) continue;
    const from = head + at * 4;
    if (hasForbiddenIn(bytes, from, from + 4)) return { forbidden: true, bracketed };
    bracketed ||= hasBracketsIn(bytes, from, from + 4);
  }
  const tail = head + words.length * 4;
  return {
    forbidden: hasForbiddenIn(bytes, 0, head) || hasForbiddenIn(bytes, tail, bytes.length),
    bracketed: bracketed || hasBracketsIn(bytes, 0, head) || hasBracketsIn(bytes, tail, bytes.length),
  };
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

  /** Throws when a character in it has no place in XML 1.0; true when "]]>" stands somewhere. */
  checkCharacters(): boolean {
    const { forbidden, bracketed } = lookThrough(this.bytes);
    if (forbidden) throw this.fault("bad-characters", { part: this.part });
    return bracketed;
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
