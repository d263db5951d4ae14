import { mayStateWeekday, statedWeekdays } from "../../../core/plan/words/stated-weekdays";

/** "year-month-day weekday": 0 for a year that the words leave open. */
const read = (text: string): string[] =>
  statedWeekdays(text).map(({ year, month, day, weekday }) => `${year ?? 0}-${month}-${day} ${weekday}`);

describe("a weekday beside its date", () => {
  test.each([
    ["9月10日（星期一）", "0-9-10 1"],
    ["９月１０日（周一）前", "0-9-10 1"],
    ["9月l0日（周一）", "0-9-10 1"],
    ["9月 10 日 （ 星期 一 ）", "0-9-10 1"],
    ["9月10日前（礼拜天）", "0-9-10 7"],
    ["9月10日上午（周一）", "0-9-10 1"],
    ["9月10日（周一上午9:00）", "0-9-10 1"],
    ["9月10日周一召开动员会", "0-9-10 1"],
    ["17年9月10日，周日", "2017-9-10 7"],
    ["2017年9月10日星期日上午", "2017-9-10 7"],
    ["二〇一七年九月十日（星期日）", "2017-9-10 7"],
    ["二月二十八日（星期二）", "0-2-28 2"],
    ["今年9月10日（周日）", "0-9-10 7"],
    ["2017.9.10（周日）", "2017-9-10 7"],
    ["2017-09-10 星期日", "2017-9-10 7"],
    ["9.10（周日）", "0-9-10 7"],
    ["下周五（9月8日）前", "0-9-8 5"],
  ])("%s", (text, day) => {
    expect(read(text)).toEqual([day]);
  });

  test.each([
    ["9月4日（周一）至8日（周五）", ["0-9-4 1", "0-9-8 5"]],
    ["9月4日至8日（周一至周五）", ["0-9-4 1", "0-9-8 5"]],
    ["8月21-25日（周一至周五）", ["0-8-21 1", "0-8-25 5"]],
    ["2018年3月5日（周一）至9日（周五）", ["2018-3-5 1", "2018-3-9 5"]],
    ["9月10日、17日（周日）", ["0-9-17 7"]],
    ["初稿9月8日（周五），定稿9月15日（周五）", ["0-9-8 5", "0-9-15 5"]],
  ])("several: %s", (text, days) => {
    expect(read(text)).toEqual(days);
  });

  test.each([
    "周一至周五",
    "每周五（9月8日起）",
    "每周五（9月8日）",
    "9月10日，每周一调度",
    "9月1日至30日（周五）",
    "9月1日至30日（周一至周五）",
    "9月10日（周一、周三）",
    "9月10日周一鸣同志主持",
    "9月10日（周末）",
    "9月10日（第二周）",
    "9月10日周报",
    "明年9月10日（周一）",
    "农历九月十日（星期一）",
    "每年9月10日（周一）",
    "第二周（9月10日）",
    "1/2周三",
    "9月10日",
    "",
  ])("none: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("the words are those of the date and what stands beside it", () => {
    const words = (text: string) => statedWeekdays(text).map((each) => each.words);
    expect(words("会议定于9月10日（周一上午9:00）召开")).toEqual(["9月10日(周一上午9:00)"]);
    expect(words("9月4日至8日（周一至周六）")).toEqual(["9月4日至8日(周一至周六)", "9月4日至8日(周一至周六)"]);
  });

  test("most texts are not looked at", () => {
    expect(mayStateWeekday("9月10日前完成")).toBe(false);
    expect(mayStateWeekday("9月10日（礼拜一）")).toBe(true);
  });
});
