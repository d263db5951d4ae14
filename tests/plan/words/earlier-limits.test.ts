import fc from "fast-check";
import { EarlierLimits } from "../../../core/plan/words/earlier-limits";
import { limitsClash, statedLimits, type StatedLimit } from "../../../core/plan/words/stated-limits";

const limit = (text: string): StatedLimit => {
  const [only] = statedLimits(text);
  if (!only) throw new Error(text);
  return only;
};

describe("the earlier limit that cannot hold beside a new one", () => {
  const earlier = new EarlierLimits<StatedLimit>();
  for (const text of ["述职报告3000字左右", "现场述职发言不超过15分钟", "述职不超过10分钟"]) earlier.add(limit(text));

  test.each([
    ["书面述职报告不超过2500字", "述职报告3000字左右"],
    ["述职报告不超过3500字", undefined],
    ["述职报告不超过2000字", "述职报告3000字左右"],
    ["现场述职20分钟", "现场述职发言不超过15分钟"],
    ["述职20分钟", undefined],
    ["工作总结不超过2000字", undefined],
  ])("%s", (text, words) => {
    expect(earlier.clashing(limit(text))?.words).toBe(words);
  });

  const random = fc.record({
    subject: fc.array(fc.constantFrom(..."述职报告"), { maxLength: 6 }).map((letters) => letters.join("")),
    unit: fc.constantFrom("字" as const, "分钟" as const),
    kind: fc.constantFrom("atMost" as const, "atLeast" as const, "about" as const),
    from: fc.integer({ min: 1, max: 4 }),
    more: fc.integer({ min: 0, max: 2 }),
  });

  const sameThing = (a: string, b: string): boolean =>
    Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a));

  test("is the first that a comparison with each of them finds", () => {
    fc.assert(
      fc.property(fc.array(random, { maxLength: 40 }), (list) => {
        const limits = list.map(({ more, ...each }, place) => ({
          ...each,
          to: each.from + more,
          words: String(place),
        }));
        const book = new EarlierLimits<StatedLimit>();
        limits.forEach((each, place) => {
          const first = limits
            .slice(0, place)
            .find((other) => sameThing(other.subject, each.subject) && limitsClash(other, each));
          expect(book.clashing(each)).toBe(first ?? null);
          book.add(each);
        });
      }),
      { numRuns: 300 },
    );
  });
});
