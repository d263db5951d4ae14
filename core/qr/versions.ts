/** Error correction level M of ISO/IEC 18004: a code still reads when 15 % of it is spoilt, as stamps and folds do. */
export const LEVEL_M = 0;

/** Correction codewords in each block, by version 1–40 (ISO/IEC 18004 table 9, level M). */
const correctionPerBlock = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
];

/** Blocks, by version 1–40 (the same table). */
const blocks = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35,
  37, 38, 40, 43, 45, 47, 49,
];

export const LAST_VERSION = 40;

export interface VersionFacts {
  /** Modules a side. */
  readonly size: number;
  readonly blocks: number;
  readonly correctionPerBlock: number;
  /** Codewords that the symbol holds, data and correction. */
  readonly codewords: number;
  readonly dataCodewords: number;
}

export function versionFacts(version: number): VersionFacts {
  const index = version - 1;
  const perBlock = correctionPerBlock[index] ?? 0;
  const count = blocks[index] ?? 0;
  const size = 17 + 4 * version;
  const codewords = Math.floor((size * size - functionModules(version, size)) / 8);
  return {
    size,
    blocks: count,
    correctionPerBlock: perBlock,
    codewords,
    dataCodewords: codewords - perBlock * count,
  };
}

/** Modules that carry no codewords: finders with their rims, timing, alignment, format and version information. */
function functionModules(version: number, size: number): number {
  const finders = 3 * 64;
  const timing = 2 * (size - 16);
  const formatAndDark = 31;
  const lines = alignmentPlaces(version).length;
  // Three of the grid's corners lie on finders; those on a timing line share five modules with it.
  const alignment = lines === 0 ? 0 : 25 * (lines * lines - 3) - 2 * 5 * (lines - 2);
  return finders + timing + formatAndDark + alignment + (version >= 7 ? 36 : 0);
}

/** Rows (and columns) of the alignment patterns' centres; none in version 1 (ISO/IEC 18004 annex E). */
export function alignmentPlaces(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const last = 4 * version + 10;
  // Spaced evenly and by even steps from the far end; version 32 is the standard's one exception.
  const step = version === 32 ? 26 : 2 * Math.ceil((last - 6) / (2 * (count - 1)));
  return [6, ...Array.from({ length: count - 1 }, (_, index) => last - step * (count - 2 - index))];
}
