import fc from "fast-check";
import { openPackage } from "../../core/package";
import type { CellRange } from "../../core/workbook";
import { MergeBlocks } from "../../core/workbook/merge-blocks";
import { MergeIndex } from "../../core/workbook/merge-index";
import { readSheet } from "../../core/workbook/read-sheet";
import { readXmlPart } from "../../core/workbook/relationships";
import { nodeCodec } from "../../scripts/host/node-codec";
import { makeBook } from "./corpus/make-book";

const range = fc
  .record({
    top: fc.integer({ min: 1, max: 50 }),
    left: fc.integer({ min: 1, max: 8 }),
    rows: fc.oneof(fc.nat(3), fc.nat(60)),
    columns: fc.nat(3),
  })
  .map(({ top, left, rows, columns }): CellRange => ({ top, left, bottom: top + rows, right: left + columns }));

const covers = (one: CellRange, row: number, column: number): boolean =>
  row >= one.top && row <= one.bottom && column >= one.left && column <= one.right;

const touch = (one: CellRange, other: CellRange): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** The ranges that lie over none of those before them. */
const apart = (ranges: readonly CellRange[]): CellRange[] =>
  ranges.reduce<CellRange[]>((kept, each) => (kept.some((one) => touch(one, each)) ? kept : [...kept, each]), []);

/** What covers each cell, row by row: the number of the range. */
function table(ranges: readonly CellRange[], at: (row: number, column: number) => CellRange | null): string {
  return Array.from({ length: 115 * 13 }, (_, cell) => {
    const found = at(Math.floor(cell / 13), cell % 13);
    return found ? ranges.indexOf(found) : "";
  }).join();
}

test("of ranges that lie apart, the one over the cell is found", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 40 }).map(apart), (ranges) => {
      const index = new MergeIndex(ranges);
      expect(index.overlapping).toEqual([]);
      const looked = (row: number, column: number) => ranges.find((each) => covers(each, row, column)) ?? null;
      expect(table(ranges, (row, column) => index.at(row, column))).toBe(table(ranges, looked));
    }),
    { numRuns: 60, seed: 2017 },
  );
});

test("ranges that lie over others are named, and what counts covers each cell once", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
      const index = new MergeIndex(ranges);
      const kept = ranges.filter((each) => !index.overlapping.includes(each));
      expect(index.overlapping.length > 0).toBe(apart(ranges).length < ranges.length);
      expect(apart(kept)).toEqual(kept);
      const blocks = new MergeBlocks(ranges);
      const found = table(ranges, (row, column) => index.at(row, column));
      expect(found).toBe(table(ranges, (row, column) => blocks.at(row, column)));
    }),
    { numRuns: 100, seed: 2017 },
  );
});

test("a range over the whole sheet and one in its last corner", () => {
  const whole = { top: 1, left: 1, bottom: 1048576, right: 16383 };
  const corner = { top: 1048575, left: 16384, bottom: 1048576, right: 16384 };
  const index = new MergeIndex([whole, corner]);
  expect(index.overlapping).toEqual([]);
  expect([index.at(500000, 9000), index.at(1048576, 16384), index.at(1048574, 16384)]).toEqual([whole, corner, null]);
});

/** Merges of the usual shape and of others, and what is warned of. */
const written: readonly (readonly [xml: string, warned: number])[] = [
  [`<mergeCell ref="A1:B2"/>`, 0],
  [`<mergeCell ref="D1:D9"/><mergeCell ref="XFD1048575:XFD1048576"/>`, 0],
  [`<mergeCell ref="C3:C3"/>`, 0],
  [`<mergeCell ref="B2:A1"/>`, 1],
  [`<mergeCell ref="$A$1:$B$2"/>`, 1],
  [`<mergeCell ref="a1:b2"/>`, 1],
  [`<mergeCell ref="A01:B2"/>`, 0],
  [`<mergeCell ref="A0:B2"/>`, 1],
  [`<mergeCell ref="A1:B1048577"/>`, 1],
  [`<mergeCell ref="A1:XFE2"/>`, 1],
  [`<mergeCell ref="A1"/>`, 0],
  [`<mergeCell ref=""/>`, 1],
  [`<mergeCell  ref='F1:G2' />\n<!-- --><mergeCell ref="H1:I2"></mergeCell><mergeCell ref="K1:L2"/>`, 0],
];

test.each(written)("%s: the fast reading and the scanner agree", (xml, warned) => {
  const after = `<mergeCells count="1">${xml}<mergeCell ref="A11:B12"/></mergeCells><mergeCells/>`;
  const pack = openPackage(makeBook({ after }), nodeCodec);
  const [quick, slow] = [true, false].map((fast) => {
    const warnings: unknown[] = [];
    const context = {
      sheet: "任务分解表",
      date1904: false,
      shared: { length: 2 },
      warn: (warning: unknown) => void warnings.push(warning),
    };
    const { merges } = readSheet(readXmlPart(pack, "xl/worksheets/sheet1.xml")!, pack, context, fast);
    return { ranges: merges.ranges, warnings };
  });
  expect(quick).toEqual(slow);
  expect(quick!.warnings).toHaveLength(warned);
  expect(quick!.ranges).toContainEqual({ top: 11, left: 1, bottom: 12, right: 2 });
});
