import { messagesIn } from "../../core/messages";
import { checkRows, type Rows } from "./describe-plan";
import type { MemoryGridOptions } from "../../core/workbook";

const heading = ["工作阶段", "工作任务", "完成时间", "责任单位"];
const slips = (rows: Rows, grid: MemoryGridOptions = {}) =>
  checkRows([["2017年述职评议任务分解表"], heading, ...rows], grid).findings.flatMap((each) =>
    each.code === "phase-misnamed" ? [each] : [],
  );
const row = (phase: string | { formula: string; value: string }, at: number) => [
  phase,
  `第${at}项工作`,
  "长期坚持",
  "综合文字组",
];

/** "A5=评议阶段（9月）", as the fix would write it; "" without one. */
const written = (rows: Rows, grid: MemoryGridOptions = {}): string =>
  (slips(rows, grid)[0]?.fix?.cells ?? [])
    .map(({ cell, input }) => `${cell}=${input.type === "text" ? input.text : ""}`)
    .join(" ");

describe("what the remedy for a phase named by a slip writes", () => {
  test.each([
    ["the usual name", ["评议阶段", "评议阶段", "评仪阶段"], "A5=评议阶段"],
    [
      "its number and days as they were",
      ["评议阶段（9月）", "整改阶段（10月）", "三、评仪阶段（9月）"],
      "A5=三、评议阶段（9月）",
    ],
    [
      "in every cell that has the slip",
      ["评议阶段", "评议阶段", "评议阶段", "评仪阶段", "评仪阶段"],
      "A6=评议阶段 A7=评议阶段",
    ],
  ])("%s", (_, phases, cells) => {
    expect(written(phases.map(row))).toBe(cells);
  });

  test("a merged cell once, at its top", () => {
    const rows = ["评议阶段", "评议阶段", "评议阶段", "评仪阶段", ""].map(row);
    expect(written(rows, { merges: ["A6:A7"] })).toBe("A6=评议阶段");
  });

  test("nothing where a formula gives the name", () => {
    const rows = [row("评议阶段", 1), row("评议阶段", 2), row({ formula: '="评仪阶段"', value: "评仪阶段" }, 3)];
    expect(slips(rows)).toHaveLength(1);
    expect(written(rows)).toBe("");
  });
});

test("both names are said in both languages", () => {
  const [found] = slips(["评议阶段", "评议阶段", "评仪阶段"].map(row));
  expect(found?.values).toEqual({ phase: "评仪阶段", usual: "评议阶段" });
  const said = (language: "zh-CN" | "en") =>
    found && messagesIn(language).findings["phase-misnamed"].message(found.values);
  expect(said("zh-CN")).toBe("“评仪阶段”和“评议阶段”只差一点，现在算作两个阶段。");
  expect(said("en")).toBe('"评仪阶段" is nearly "评议阶段", and counts as a phase of its own.');
});
