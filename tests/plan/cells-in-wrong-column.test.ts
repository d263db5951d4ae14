import type { Fix } from "../../core/finding";
import { memoryGrid, type MemoryGridOptions } from "../../core/workbook";
import { messagesIn } from "../../core/messages";
import { plan, row } from "../cases/plans/checks/table";
import { checkSheets, type Rows } from "./describe-plan";

function shifted(rows: Rows, grid: MemoryGridOptions = {}) {
  const { findings } = checkSheets([memoryGrid("任务分解表", rows, grid)]);
  return findings.flatMap((each) => (each.code === "cell-shifted" ? [each] : []));
}

/** "E3=综合文字组 D3=9月15日前", as the fix would write it; "" without one. */
const written = (fix: Fix | undefined): string =>
  (fix?.cells ?? []).map(({ cell, input }) => `${cell}=${input.type === "text" ? input.text : ""}`).join(" ");

const fixOf = (rows: Rows, grid: MemoryGridOptions = {}): string => written(shifted(rows, grid)[0]?.fix);

describe("what the remedy for a misplaced cell writes", () => {
  test.each([
    ["a unit under the deadlines, nothing in its own column", "档案视频组", "", "E3=档案视频组 D3="],
    ["a deadline under the units, none of its own", "", "9月15日前", "E3= D3=9月15日前"],
    ["the two exchanged", "综合文字组", "9月15日前", "E3=综合文字组 D3=9月15日前"],
    [
      "several units, a deadline that hangs on an event",
      "县财政局、县民政局",
      "会后7日内",
      "E3=县财政局、县民政局 D3=会后7日内",
    ],
    ["always, as a deadline", "县财政局", "长期坚持", "E3=县财政局 D3=长期坚持"],
    ["another unit in the right column: nobody can say which is meant", "县财政局", "综合文字组", ""],
    ["words there that are no deadline", "县财政局", "张三", ""],
  ])("%s", (_, deadline, unit, cells) => {
    const rows = plan(row("甲", deadline, unit));
    expect(shifted(rows)).toHaveLength(1);
    expect(fixOf(rows)).toBe(cells);
  });

  test("what is to be done and its deadline, exchanged", () => {
    const rows = plan(row("甲", "召开动员会", "综合文字组", "9月15日前"), row("乙", "9月18日前"));
    expect(fixOf(rows)).toBe("C3=召开动员会 D3=9月15日前");
    const said = checkSheets([memoryGrid("任务分解表", rows)]).findings.map(({ code }) => code);
    expect(said).toEqual(["cell-shifted"]);
    expect(fixOf(plan(["", "甲", { date: "2017-09-15" }, "起草方案", "综合文字组", ""]))).toBe("");
  });

  test("cells under a merge, and formulas, are left to the clerk", () => {
    const merged = plan(row("甲", "综合文字组", "9月15日前"), row("乙", "9月18日前", ""));
    expect(fixOf(merged, { merges: ["E3:E4"] })).toBe("");
    expect(fixOf(plan(row("甲", { formula: '="综合文字组"', value: "综合文字组" }, "9月15日前")))).toBe("");
  });

  test("a task that sounds like an event before them does not make it a row moved by a column", () => {
    const rows = plan(row("动员会", "综合文字组", "9月15日前", "召开动员会"), row("乙", "9月18日前"));
    expect(fixOf(rows)).toBe("E3=综合文字组 D3=9月15日前");
    const moved = plan(row("动员会", "9月15日前"), ["", "乙的具体工作", "9月18日前", "综合文字组", ""]);
    expect(shifted(moved)[0]?.values).toMatchObject({ from: "row" });
  });

  test("both cells are named in both languages", () => {
    const [found] = shifted(plan(row("甲", "综合文字组", "9月15日前")));
    expect(found?.values).toEqual({ text: "综合文字组", from: "deadline", to: "responsible", swapped: "9月15日前" });
    const said = (language: "zh-CN" | "en") => {
      const { message, hint } = messagesIn(language).findings["cell-shifted"];
      return found ? [message(found.values), hint(found.values)] : [];
    };
    expect(said("zh-CN")).toEqual(["“完成时间”和“责任单位”两格填反了：“综合文字组”和“9月15日前”。", "把两格对调。"]);
    expect(said("en")).toEqual([
      'The cells under deadline and responsible unit are the wrong way round: "综合文字组" and "9月15日前".',
      "Exchange the two cells.",
    ]);
  });
});
