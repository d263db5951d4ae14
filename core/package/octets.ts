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

const longText = 4096;
const units = new Uint16Array(longText);

/** Characters of a short piece of sound UTF-8: a decoder's call costs more than the few characters of a cell. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > longText) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(from, to));
  const at = (index: number): number => bytes[index] ?? 0;
  let count = 0;
  for (let index = from; index < to;) {
    const lead = at(index);
    if (lead < 0x80) {
      units[count] = lead;
      index += 1;
    } else if (lead < 0xe0) {
      units[count] = ((lead & 0x1f) << 6) | (at(index + 1) & 0x3f);
      index += 2;
    } else if (lead < 0xf0) {
      units[count] = ((lead & 0x0f) << 12) | ((at(index + 1) & 0x3f) << 6) | (at(index + 2) & 0x3f);
      index += 3;
    } else {
      const code =
        ((lead & 0x07) << 18) | ((at(index + 1) & 0x3f) << 12) | ((at(index + 2) & 0x3f) << 6) | (at(index + 3) & 0x3f);
      units[count] = 0xd7c0 + (code >> 10);
      units[count + 1] = 0xdc00 | (code & 0x3ff);
      count += 1;
      index += 4;
    }
    count += 1;
  }
  return joinUnits(count);
}

function joinUnits(count: number): string {
  const u = (index: number): number => units[index] ?? 0;
  let text = "";
  let at = 0;
  for (; at + 8 <= count; at += 8) {
    text += String.fromCharCode(u(at), u(at + 1), u(at + 2), u(at + 3), u(at + 4), u(at + 5), u(at + 6), u(at + 7));
  }
  for (; at < count; at += 1) text += String.fromCharCode(u(at));
  return text;
}
