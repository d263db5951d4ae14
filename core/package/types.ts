/** One entry of a ZIP package as read; `compressed` is a view into the file's bytes. */
export interface PackageEntry {
  readonly name: string;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Local header and data exactly as in the file, so that an untouched entry can be copied byte for byte. */
  readonly raw: Uint8Array;
  readonly compressed: Uint8Array;
  /** Central directory record exactly as in the file. */
  readonly central: Uint8Array;
}

export interface PackageLimits {
  /** Largest inflated size of one entry and of all together, in bytes. */
  readonly maxEntry: number;
  readonly maxTotal: number;
  /** Largest ratio of inflated to compressed size for an entry above 8 MB. */
  readonly maxRatio: number;
  readonly maxEntries: number;
}

/** Generous for an office's files, far below what would fill a small computer's memory. */
export const defaultLimits: PackageLimits = {
  maxEntry: 200 * 1024 * 1024,
  maxTotal: 1024 * 1024 * 1024,
  maxRatio: 250,
  maxEntries: 20000,
};
