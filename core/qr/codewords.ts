import { correctionOf } from "./reed-solomon";
import { LAST_VERSION, versionFacts, type VersionFacts } from "./versions";

const byteMode = 0b0100;
const padding = [0xec, 0x11];

/** Bits of the length: one byte up to version 9, two beyond. */
const lengthBytes = (version: number): number => (version < 10 ? 1 : 2);

/** The smallest version that holds so many bytes, or null when none does. */
export function versionFor(bytes: number): number | null {
  for (let version = 1; version <= LAST_VERSION; version += 1)
    if (bytes + lengthBytes(version) + 1 <= versionFacts(version).dataCodewords) return version;
  return null;
}

/** A text's bytes as data codewords: mode (half a byte), length, bytes, end (half a byte), padding. */
export function dataCodewords(bytes: Uint8Array, version: number): Uint8Array {
  const { dataCodewords: count } = versionFacts(version);
  const halves: number[] = [byteMode];
  for (let digit = 2 * lengthBytes(version) - 1; digit >= 0; digit -= 1)
    halves.push((bytes.length >> (4 * digit)) & 15);
  for (const byte of bytes) halves.push(byte >> 4, byte & 15);
  halves.push(0);
  const used = halves.length / 2;
  return Uint8Array.from({ length: count }, (_, index) => {
    if (index >= used) return padding[(index - used) % 2] ?? 0;
    return ((halves[2 * index] ?? 0) << 4) | (halves[2 * index + 1] ?? 0);
  });
}

/** Data cut into blocks, each with its correction, then taken in turns: what the symbol holds, in order. */
export function interleaved(data: Uint8Array, version: number): Uint8Array {
  const facts = versionFacts(version);
  const parts = blocksOf(data, facts);
  const corrections = parts.map((part) => correctionOf(part, facts.correctionPerBlock));
  return Uint8Array.from([...inTurns(parts), ...inTurns(corrections)]);
}

/** The first blocks are one codeword shorter where the data does not divide evenly. */
function blocksOf(data: Uint8Array, { blocks, dataCodewords: count }: VersionFacts): Uint8Array[] {
  const short = Math.floor(count / blocks);
  const longer = count % blocks;
  let at = 0;
  return Array.from({ length: blocks }, (_, index) => {
    const length = short + (index < blocks - longer ? 0 : 1);
    return data.subarray(at, (at += length));
  });
}

function inTurns(parts: readonly Uint8Array[]): number[] {
  const longest = Math.max(...parts.map(({ length }) => length));
  const result: number[] = [];
  for (let index = 0; index < longest; index += 1)
    for (const part of parts) if (index < part.length) result.push(part[index] ?? 0);
  return result;
}
