import fc from "fast-check";
import { isNearMiss, nearMissFinder } from "../../../core/plan/words/near-miss";

const usual = [
  "综合文字组",
  "述职评议工作领导小组",
  "县人力资源和社会保障局",
  "县审计局",
  "代表联络工作委员会",
  "县人大常委会办公室",
];

describe("the usual name for which a rare one is a slip", () => {
  test.each([
    ["综合文子组", "综合文字组"],
    ["综合字文组", "综合文字组"],
    ["述职评议工作领导组", "述职评议工作领导小组"],
    ["述职评议的工作领导小组", "述职评议工作领导小组"],
    ["代表联络工作委会", "代表联络工作委员会"],
    ["县统计局", undefined],
    ["第二小组", undefined],
    ["县人大常委会", undefined],
  ])("%s", (rare, near) => {
    expect(nearMissFinder(usual)(rare)).toBe(near);
  });

  const name = fc
    .array(fc.constantFrom(..."小的公员会组局县市人大一二"), { minLength: 1, maxLength: 7 })
    .map((letters) => letters.join(""));

  test("is the first that a comparison with each of them finds", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 30 }), name, (names, rare) => {
        expect(nearMissFinder(names)(rare)).toBe(names.find((each) => isNearMiss(rare, each)));
      }),
      { numRuns: 500 },
    );
  });
});
