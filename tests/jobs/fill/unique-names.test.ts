import { UniqueNames } from "../../../core/jobs/fill";

const taken = (names: readonly string[]): string[] => {
  const unique = new UniqueNames();
  return names.map((each) => unique.take(each));
};

test.each([
  [
    ["甲.docx", "乙.docx"],
    ["甲.docx", "乙.docx"],
  ],
  [
    ["甲.docx", "甲.docx", "甲.docx"],
    ["甲.docx", "甲 (2).docx", "甲 (3).docx"],
  ],
  [
    ["a.docx", "A.docx"],
    ["a.docx", "A (2).docx"],
  ],
  [
    ["a.docx", "A.docx", "a (2).docx", "a.docx"],
    ["a.docx", "A (2).docx", "a (2) (2).docx", "a (3).docx"],
  ],
  [
    ["a (2).docx", "a.docx", "a.docx"],
    ["a (2).docx", "a.docx", "a (3).docx"],
  ],
  [
    ["\u00e9.docx", "e\u0301.docx"],
    ["\u00e9.docx", "e\u0301 (2).docx"],
  ],
  [
    ["甲", "甲"],
    ["甲", "甲 (2)"],
  ],
])("%j", (names, expected) => expect(taken(names)).toEqual(expected));

test("no name comes twice, and none is changed without need, among many", () => {
  const names = Array.from({ length: 60000 }, (_, index) => `${index % 50000}-评议对象.docx`);
  const given = taken(names);
  expect(new Set(given).size).toBe(names.length);
  expect(given.slice(0, 50000)).toEqual(names.slice(0, 50000));
});
