import { isTimeAlone } from "../../../core/plan/words/time-alone";

test.each([
  ["9月10日", true],
  ["2017年9月10日前", true],
  ["8月21日至25日", true],
  ["9月上旬", true],
  ["第三季度", true],
  ["上半年", true],
  ["9.10", true],
  ["2017-09-10", true],
  ["9月10日前完成", false],
  ["9月动员会", false],
  ["一、二", false],
  ["第一", false],
  ["2017", false],
  ["前期", false],
  ["召开动员会", false],
  ["", false],
])("%s is a time and nothing else: %p", (text, alone) => {
  expect(isTimeAlone(text)).toBe(alone);
});
