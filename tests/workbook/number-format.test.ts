import { numberFormat } from "../../core/workbook";
import { numberFormats } from "../cases/number-formats";

test.each(numberFormats)("%p as %s is %s", (value, code, shown) => {
  expect(numberFormat(code).format(value, false)).toBe(shown);
});

test.each([
  ["General", false],
  ["0.00", false],
  ['0"m"', false],
  ["[Red]0", false],
  ["yyyy/m/d", true],
  ["m月d日", true],
  ["h:mm", false],
  ["[h]:mm", false],
  ['yyyy"年"m"月"', true],
])("%s shows a day: %p", (code, hasDay) => {
  expect(numberFormat(code).hasDay).toBe(hasDay);
});

test("text in a text format", () => {
  expect(numberFormat('@"同志"').formatText("评议对象甲")).toBe("评议对象甲同志");
});
