import { isSwapped, withoutLookAlikes } from "../../../core/plan/words/look-alikes";

test.each([
  ["评议", "评仪", true],
  ["评议", "评义", true],
  ["动员部署", "动员布署", true],
  ["整改", "整该", true],
  ["述职", "诉职", true],
  ["初评", "复评", false],
  ["自评", "自查", false],
  ["评议", "审议", false],
  ["检查", "检察", false],
])("%s and %s are alike but for a letter typed for another: %p", (a, b, alike) => {
  expect(withoutLookAlikes(a) === withoutLookAlikes(b)).toBe(alike);
});

test.each([
  ["准备", "备准", true],
  ["动员部署", "动部员署", true],
  ["准备", "准备", false],
  ["评述", "述职", false],
  ["动员部署", "部署动员", false],
  ["准备", "准备好", false],
])("%s and %s differ by two neighbours that changed places: %p", (a, b, swapped) => {
  expect(isSwapped(a, b)).toBe(swapped);
});
