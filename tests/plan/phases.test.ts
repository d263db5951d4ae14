import { checkRows, phaseLines, type Rows } from "./describe-plan";

const phases = (...rows: Rows): string[] =>
  phaseLines(
    checkRows([
      ["2017年述职评议任务分解表"],
      ["工作阶段", "工作任务", "完成时间", "责任单位"],
      ...rows.map((cells, at) => [cells[0], `第${at + 1}项工作`, "长期坚持", "综合文字组"]),
    ]),
  );

const inColumn = (...rows: Rows): string[] =>
  checkRows([
    ["2017年述职评议任务分解表"],
    ["工作阶段", "阶段时间", "工作任务", "完成时间", "责任单位"],
    ...rows.map(([phase, when], at) => [phase, when, `第${at + 1}项工作`, "长期坚持", "综合文字组"]),
  ]).plan.tasks.map(({ phase }) => phase);

describe("phases over New Year", () => {
  test.each([
    ["12月, then 1月至3月", ["甲（12月）", "乙（1月至3月）"], "乙 A4 2018-01-01~2018-03-31"],
    ["one after the other", ["甲（10月至12月）", "乙（1月）", "丙（2月至3月）"], "丙 A5 2018-02-01~2018-03-31"],
    ["after one that runs over it", ["甲（12月至次年1月）", "乙（2月）"], "乙 A4 2018-02-01~2018-02-28"],
    ["open at its beginning", ["甲（12月底前）", "乙（1月底前）"], "乙 A4 ~2018-01-31"],
    ["its year written", ["甲（12月）", "乙（2017年1月）"], "乙 A4 2017-01-01~2017-01-31"],
    ["nearer back than over New Year", ["甲（8月）", "乙（7月）"], "乙 A4 2017-07-01~2017-07-31"],
    ["more than a quarter of a year between them", ["甲（10月至11月）", "乙（4月）"], "乙 A4 2017-04-01~2017-04-30"],
    ["less than that", ["甲（10月至11月）", "乙（2月）"], "乙 A4 2018-02-01~2018-02-28"],
    ["both by their ends, half a year apart", ["甲（12月底前）", "乙（6月底前）"], "乙 A4 ~2017-06-30"],
    ["half a year either way", ["甲（8月）", "乙（2月）"], "乙 A4 2017-02-01~2017-02-28"],
    ["in order", ["甲（8月）", "乙（9月）"], "乙 A4 2017-09-01~2017-09-30"],
  ])("%s", (_, texts, last) => {
    expect(phases(...texts.map((text) => [text])).at(-1)).toBe(last);
  });

  test("a deadline inside such a phase is of its year", () => {
    const { plan } = checkRows([
      ["2017年述职评议任务分解表"],
      ["工作阶段", "工作任务", "完成时间", "责任单位"],
      ["准备阶段（12月）", "甲项工作", "12月20日前", "综合文字组"],
      ["评议阶段（1月至3月）", "乙项工作", "2月底前", "综合文字组"],
    ]);
    expect(plan.tasks.map(({ due }) => due)).toEqual(["2017-12-20", "2018-02-28"]);
  });
});

describe("one name in two places", () => {
  test("with other days: two phases, each row in its own", () => {
    expect(phases(["准备阶段（8月）"], ["评议阶段（9月）"], ["准备阶段（10月）"], ["准备阶段（8月份）"])).toEqual([
      "准备阶段 A3 2017-08-01~2017-08-31",
      "评议阶段 A4 2017-09-01~2017-09-30",
      "准备阶段（10月） A5 2017-10-01~2017-10-31",
    ]);
  });

  test("with the same days, or none: one phase", () => {
    expect(phases(["准备阶段（8月）"], ["一、准备阶段(8月份)"], ["评议阶段"], ["准备阶段（续）"])).toEqual([
      "准备阶段 A3 2017-08-01~2017-08-31",
      "评议阶段 A5",
    ]);
  });

  test("its days in a column of their own", () => {
    const rows = inColumn(
      ["准备阶段", "8月"],
      ["准备阶段", ""],
      ["评议阶段", "9月"],
      ["准备阶段", "10月"],
      ["准备阶段", ""],
    );
    expect(rows).toEqual(["准备阶段", "准备阶段", "评议阶段", "准备阶段 (10月)", "准备阶段 (10月)"]);
  });

  test("days that change row by row inside one phase are none of its own", () => {
    const rows = inColumn(["准备阶段", "8月1日至5日"], ["准备阶段", "8月6日至9日"], ["评议阶段", "9月"]);
    expect(rows).toEqual(["准备阶段", "准备阶段", "评议阶段"]);
  });
});
