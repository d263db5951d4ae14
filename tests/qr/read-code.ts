import { masks } from "../../core/qr/masks";
import { multiply } from "../../core/qr/reed-solomon";
import { QrSymbol } from "../../core/qr/symbol";
import { versionFacts } from "../../core/qr/versions";
import type { QrCode } from "../../core/qr";

/** What a reader gets out of a code, step by step back from the modules. */
export interface ReadCode {
  readonly text: string;
  /** Value of every block's polynomial at every root: all 0 when data and correction agree. */
  readonly syndromes: readonly number[];
  readonly mask: number;
}

/** Reads a code without error correction: a second opinion on the writer. */
export function readCode(code: QrCode): ReadCode {
  const version = (code.size - 17) / 4;
  const mask = maskOf(code);
  const codewords = codewordsOf(code, version, mask);
  const blocks = blocksOf(codewords, version);
  const { correctionPerBlock } = versionFacts(version);
  const syndromes = blocks.flatMap((block) =>
    Array.from({ length: correctionPerBlock }, (_, root) => valueAt(block, power(root))),
  );
  const data = blocks.flatMap((block) => block.slice(0, block.length - correctionPerBlock));
  return { text: textOf(data, version), syndromes, mask };
}

/** Bits 10–12 of the format, beside the upper left finder, unmixed. */
function maskOf(code: QrCode): number {
  const bits = [2, 3, 4].map((column) => (code.isDark(8, column) ? 1 : 0));
  return ((bits[0]! << 2) | (bits[1]! << 1) | bits[2]!) ^ 0b101;
}

/** In the zigzag of the standard, the mask taken off. */
function codewordsOf(code: QrCode, version: number, mask: number): number[] {
  const patterns = new QrSymbol(version);
  const columns = Array.from({ length: (code.size - 1) / 2 }, (_, pair) => code.size - 1 - 2 * pair).map((right) =>
    right <= 6 ? right - 1 : right,
  );
  const bits = columns.flatMap((right, pair) =>
    Array.from({ length: code.size }, (_, step) => (pair % 2 === 0 ? code.size - 1 - step : step)).flatMap((row) =>
      [right, right - 1]
        .filter((column) => !patterns.isFixed(row, column))
        .map((column) => (code.isDark(row, column) !== masks[mask]!(row, column) ? 1 : 0)),
    ),
  );
  return Array.from({ length: versionFacts(version).codewords }, (_, index) =>
    bits.slice(8 * index, 8 * index + 8).reduce<number>((byte, bit) => (byte << 1) | bit, 0),
  );
}

function blocksOf(codewords: readonly number[], version: number): number[][] {
  const { blocks, correctionPerBlock, dataCodewords } = versionFacts(version);
  const short = Math.floor(dataCodewords / blocks);
  const lengths = Array.from({ length: blocks }, (_, index) =>
    index < blocks - (dataCodewords % blocks) ? short : short + 1,
  );
  const result: number[][] = lengths.map(() => []);
  let at = 0;
  for (let index = 0; index <= short; index += 1)
    lengths.forEach((length, block) => {
      if (index < length) result[block]!.push(codewords[at++]!);
    });
  for (let index = 0; index < correctionPerBlock; index += 1) for (const block of result) block.push(codewords[at++]!);
  return result;
}

const power = (exponent: number): number => (exponent === 0 ? 1 : multiply(2, power(exponent - 1)));
const valueAt = (polynomial: readonly number[], x: number): number =>
  polynomial.reduce((value, coefficient) => multiply(value, x) ^ coefficient, 0);

function textOf(data: readonly number[], version: number): string {
  const halves = data.flatMap((byte) => [byte >> 4, byte & 15]);
  const lengthHalves = version < 10 ? 2 : 4;
  const length = halves.slice(1, 1 + lengthHalves).reduce((sum, half) => 16 * sum + half, 0);
  const from = 1 + lengthHalves;
  const bytes = Uint8Array.from(
    { length },
    (_, index) => 16 * halves[from + 2 * index]! + halves[from + 2 * index + 1]!,
  );
  return new TextDecoder().decode(bytes);
}
