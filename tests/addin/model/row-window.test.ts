import { RowHeights, windowOf } from "../../../addin/model/row-window";

describe("rows of a long list that are drawn", () => {
  // rows, height of each, sight from and to → first, one behind the last, room before, room behind
  const cases = [
    ["the top of 20,000", 20000, 50, 0, 500, 0, 20, 0, 999000],
    ["the middle", 20000, 50, 50000, 50500, 990, 1020, 49500, 949000],
    ["the end", 20000, 50, 999500, 1000000, 19980, 20000, 999000, 0],
    ["scrolled past the end", 20000, 50, 2000000, 2000500, 19989, 20000, 999450, 0],
    ["above the list", 20000, 50, -900, -400, 0, 11, 0, 999450],
    ["fewer than fit", 5, 50, 0, 500, 0, 5, 0, 0],
    ["none", 0, 50, 0, 500, 0, 0, 0, 0],
  ] as const;
  test.each(cases)("%s", (_, count, height, top, bottom, first, end, before, after) => {
    const shown = windowOf(count, new RowHeights(height), { top, bottom }, 10);
    expect(shown).toEqual({ first, end, before, after });
  });

  test("measured rows are as high as they are, the others as high as those are on average", () => {
    const heights = new RowHeights(50);
    heights.note(0, 40);
    heights.note(1, 80);
    heights.note(1, 60);
    expect([heights.of(0), heights.of(1), heights.of(2)]).toEqual([40, 60, 50]);
    expect(windowOf(100, heights, { top: 0, bottom: 100 }, 0)).toEqual({ first: 0, end: 2, before: 0, after: 4900 });
  });

  test("rows before, drawn and behind always add up to the whole", () => {
    const heights = new RowHeights(50);
    for (let row = 0; row < 300; row += 7) heights.note(row, 30 + (row % 40));
    const whole = Array.from({ length: 300 }, (_, row) => heights.of(row)).reduce((a, b) => a + b, 0);
    for (let top = 0; top < 16000; top += 333) {
      const { first, end, before, after } = windowOf(300, heights, { top, bottom: top + 600 }, 10);
      let drawn = 0;
      for (let row = first; row < end; row += 1) drawn += heights.of(row);
      expect(before + drawn + after).toBeCloseTo(whole, 6);
      expect(end - first).toBeLessThanOrEqual(45);
    }
  });
});
