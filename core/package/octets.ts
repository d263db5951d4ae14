import type { Codec } from "../ports";

/*
 * Large parts are read as bytes. Where the strict scanner must look, it sees the same bytes as a string of one letter a byte
 * ("octets"): places in both are the same, and only what is asked for is turned into characters.
 */

const piece = 8192;

/** The bytes as octets. */
export function octetsOf(bytes: Uint8Array, codec: Codec): string {
  if (codec.latin1) return codec.latin1(bytes);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += piece) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + piece)));
  }
  return pieces.join("");
}

/** The characters that octets stand for; they are known to be sound UTF-8. */
export function charactersOf(octets: string): string {
  let at = 0;
  while (at < octets.length && octets.charCodeAt(at) < 0x80) at += 1;
  if (at === octets.length) return octets;
  const bytes = new Uint8Array(octets.length);
  for (let index = 0; index < octets.length; index += 1) bytes[index] = octets.charCodeAt(index);
  return decodeUtf8(bytes, 0, bytes.length);
}

/** Turns a piece of sound UTF-8 into UTF-16 units behind the `count` that are there; returns how many there are then. */
function addUnits(bytes: Uint8Array, from: number, to: number, units: Uint16Array, count: number): number {
  let next = count;
  for (let index = from; index < to;) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) {
      units[next] = lead;
      index += 1;
    } else if (lead < 0xe0) {
      units[next] = ((lead & 0x1f) << 6) | ((bytes[index + 1] ?? 0) & 0x3f);
      index += 2;
    } else if (lead < 0xf0) {
      units[next] = ((lead & 0x0f) << 12) | (((bytes[index + 1] ?? 0) & 0x3f) << 6) | ((bytes[index + 2] ?? 0) & 0x3f);
      index += 3;
    } else {
      const code =
        ((lead & 0x07) << 18) |
        (((bytes[index + 1] ?? 0) & 0x3f) << 12) |
        (((bytes[index + 2] ?? 0) & 0x3f) << 6) |
        ((bytes[index + 3] ?? 0) & 0x3f);
      units[next] = 0xd7c0 + (code >> 10);
      units[next + 1] = 0xdc00 | (code & 0x3ff);
      next += 1;
      index += 4;
    }
    next += 1;
  }
  return next;
}

const longText = 4096;
const units = new Uint16Array(longText);

/** Characters of a short piece of sound UTF-8: a decoder's call costs more than the few characters of a cell. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > longText) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(from, to));
  return joinUnits(addUnits(bytes, from, to, units, 0));
}

const unitDecoder = new TextDecoder("utf-16le", { ignoreBOM: true });
let manyUnits = new Uint16Array(4 * longText);

/** Characters of several pieces of sound UTF-8 (each from a place to another): one decoder's call for all of them. */
export function decodePieces(bytes: Uint8Array, from: Int32Array, to: Int32Array): string[] {
  let size = 0;
  for (let index = 0; index < from.length; index += 1) size += (to[index] ?? 0) - (from[index] ?? 0);
  if (size > manyUnits.length) manyUnits = new Uint16Array(2 * size);
  const ends = new Int32Array(from.length);
  let count = 0;
  for (let index = 0; index < from.length; index += 1) {
    count = addUnits(bytes, from[index] ?? 0, to[index] ?? 0, manyUnits, count);
    ends[index] = count;
  }
  const text = unitDecoder.decode(manyUnits.subarray(0, count));
  const pieces: string[] = [];
  let start = 0;
  for (const end of ends) {
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

const u = (index: number): number => units[index] ?? 0;

function joinUnits(count: number): string {
  let text = "";
  let at = 0;
  for (; at + 8 <= count; at += 8) {
    text += String.fromCharCode(u(at), u(at + 1), u(at + 2), u(at + 3), u(at + 4), u(at + 5), u(at + 6), u(at + 7));
  }
  for (; at < count; at += 1) text += String.fromCharCode(u(at));
  return text;
}
