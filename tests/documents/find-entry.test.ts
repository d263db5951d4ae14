import { readRegister } from "../../core/documents/register";
import { entryByNumber } from "../../core/documents/register/find-entry";
import { memoryGrid } from "../../core/workbook";

const register = readRegister([
  memoryGrid("文书台账", [
    ["文种", "年份", "编号", "标题", "对象"],
    ["简报", 2016, "第4期"],
    ["简报", 2017, "第3期"],
    ["简报", 2017, "第4期"],
    ["函", 2016, "某人常函〔2016〕1号"],
    ["函", 2017, "某人常函〔2017〕1号"],
    ["函", 2017, "某人常函〔2017〕2号"],
    ["通知", 2017, "某人常督〔2017〕1号"],
    ["通知", 2017, "某人常督〔2017〕3号"],
    ["简讯", 2017, "第9期"],
    ["函", 2017, "某人常函〔2017〕2号"],
  ]),
]);

describe("a number as typed", () => {
  test.each<[typed: string, series: string | null, row: number]>([
    ["第4期", null, 4],
    ["2016年第4期", null, 2],
    ["第 ４ 期", null, 4],
    ["4", "简报", 4],
    ["第9期", null, 10],
    ["某人常函〔2017〕1号", null, 6],
    ["某人常函[2017]1号", null, 6],
    ["某人常函（2016）1号", null, 5],
    ["〔2017〕3号", null, 9],
    ["3号", null, 9],
    ["1号", "函", 6],
    ["〔2016〕1号", "函", 5],
    ["1", "通知", 8],
    ["某人常函〔2017〕2号", null, 11],
  ])("%s of %s is row %d", (typed, series, row) => {
    expect(entryByNumber(register, series, typed).row).toBe(row);
  });

  test.each<[typed: string, series: string | null, code: string]>([
    ["第5期", null, "number-unknown"],
    ["1号", null, "number-ambiguous"],
    ["〔2017〕1号", null, "number-ambiguous"],
    ["某人常督〔2016〕1号", null, "number-unknown"],
    ["某人常督〔2017〕1号", "函", "number-unknown"],
    ["讲话", null, "number-unknown"],
    ["", null, "number-unknown"],
  ])("%j of %s: %s", (typed, series, code) => {
    expect(() => entryByNumber(register, series, typed)).toThrow(expect.objectContaining({ code }));
  });

  test("the numbers that it may mean are told", () => {
    expect(() => entryByNumber(register, null, "1号")).toThrow(
      expect.objectContaining({
        values: { number: "1号", sheet: "文书台账", numbers: ["某人常函〔2017〕1号", "某人常督〔2017〕1号"] },
      }),
    );
  });
});
