import { shuping } from "../tools/run-shuping";

const lines = (text: string): unknown[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

describe("shuping deadline", () => {
  test("says the meaning and what was assumed", async () => {
    const { code, out } = await shuping(["deadline", "8月底前", "--year", "2019"]);
    expect(code).toBe(0);
    expect(out).toContain("2019年8月31日前完成（含当日）");
    expect(out).toContain("没有写年份，按2019年");
  });
  test("dates what hangs on a known event", async () => {
    const { out } = await shuping(["deadline", "会后7日内", "--event", "会=2017-09-26"]);
    expect(out).toContain("截止日 2017年10月3日");
  });
  test("--json gives the label", async () => {
    const { out } = await shuping([
      "deadline",
      "25日前",
      "--json",
      "--year",
      "2017",
      "--phase",
      "2017-08-01,2017-08-31",
    ]);
    expect(JSON.parse(out)).toMatchObject({ kind: "date-range", start: null, end: "2017-08-25", due: "2017-08-25" });
  });
  test("--stdin answers line by line, in order", async () => {
    const stdin = [
      { text: "8月底前", context: { year: 2016 } },
      { text: "即日起", context: { year: 2017, issued: "2017-08-18" } },
      { text: "下旬", context: { year: 2017, phaseWindow: ["2017-08-01", "2017-08-31"] } },
      { text: "会后7日内" },
    ]
      .map((each) => JSON.stringify(each))
      .join("\r\n");
    const { code, out } = await shuping(["deadline", "--stdin"], { stdin });
    expect(code).toBe(0);
    expect(lines(out)).toEqual([
      { kind: "date-range", start: null, end: "2016-08-31" },
      { kind: "date-range", start: "2017-08-18", end: null },
      { kind: "date-range", start: "2017-08-21", end: "2017-08-31" },
      { kind: "relative", event: "会", dir: "after", n: 7, unit: "day" },
    ]);
  });
  test.each([
    [["deadline"], "", "还缺 TEXT"],
    [["deadline", "8月", "--year", "今年"], "", "--year"],
    [["deadline", "8月", "--issued", "2017-02-30"], "", "--issued"],
    [["deadline", "--stdin"], "8月底前", "第 1 行"],
    [["deadline", "--stdin"], '{"text":"8月"}\n{"words":"8月"}', "第 2 行"],
  ])("%j with %j is wrong use", async (argv, stdin, sentence) => {
    const { code, err } = await shuping(argv, { stdin });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
