import type { Version } from "../../../core/ports";
import { contentOf, type RawSheet } from "./raw-sheet";
import type { Layout } from "./read-sheets";

export interface Reading {
  readonly version: Version;
  readonly layout: Layout;
  readonly sheets: readonly RawSheet[];
  /** True when the workbook was too large for one answer. */
  readonly inParts: boolean;
  readonly content: string;
}

const remembered = 8;

export interface ReadingMemory {
  /** The same content has the same stamp again. */
  keep(layout: Layout, sheets: readonly RawSheet[], inParts: boolean): Reading;
  find(version: Version): Reading | undefined;
  latest(): Reading | undefined;
}

/** The last few readings and their stamps. */
export function createReadingMemory(): ReadingMemory {
  const kept: Reading[] = [];
  let stamps = 0;
  return {
    keep(layout, sheets, inParts) {
      const content = contentOf(sheets);
      const version = kept.find((each) => each.content === content)?.version ?? `r${(stamps += 1)}`;
      const reading: Reading = { version, layout, sheets, inParts, content };
      kept.push(reading);
      if (kept.length > remembered) kept.shift();
      return reading;
    },
    find: (version) => [...kept].reverse().find((each) => each.version === version),
    latest: () => kept.at(-1),
  };
}
