import { scaleOf, scales } from "../../core/evaluation";
import { scoreTotal } from "../../core/evaluation/scales/score-total";
import { readCampaign } from "../../core/evaluation";
import { memoryGrid, type MemoryCell } from "../../core/workbook";

describe("which scale the setting means", () => {
  const cases: [words: string, id: string, levels: string][] = [
    ["", "three", "满意 基本满意 不满意"],
    ["满意、基本满意、不满意", "three", "满意 基本满意 不满意"],
    ["不满意/基本满意/满意", "three", "满意 基本满意 不满意"],
    ["三个等次", "three", "满意 基本满意 不满意"],
    ["满意度测评", "three", "满意 基本满意 不满意"],
    ["优秀、称职、基本称职、不称职", "four", "优秀 称职 基本称职 不称职"],
    ["四级", "four", "优秀 称职 基本称职 不称职"],
    ["百分制", "hundred", ""],
    ["100分", "hundred", ""],
    ["好、较好、一般、差", "own", "好 较好 一般 差"],
  ];
  test.each(cases)("“%s” → %s", (words, id, levels) => {
    const scale = scaleOf(words);
    expect([scale.id, scale.levels.join(" ")]).toEqual([id, levels]);
  });

  test("no words are meant by two scales", () => {
    for (const [words] of cases) expect(scales.filter((scale) => scale.isMeant(words)).length).toBeLessThanOrEqual(1);
  });
});

describe("points of the 100-point scale", () => {
  const heads = ["评议对象", "服务对象", "所在单位", "社会各界", "社会群众", "日常扣分", "加分"];
  const total = (points: MemoryCell[], base?: string) => {
    const settings = memoryGrid("设置", [["项目", "内容"], ...(base ? [["日常考评基础分", base]] : [])]);
    const campaign = readCampaign([memoryGrid("评分", [heads, ["对象甲", ...points]]), settings]);
    return scoreTotal(campaign.scores[0]!, campaign.settings);
  };

  test.each<[what: string, points: MemoryCell[], sum: number]>([
    ["groups and the whole of 日常考评", [35, 15, 20, 10, 0, 0], 100],
    ["a deduction is taken from 20", [35, 15, 20, 10, 5, null], 95],
    ["deductions written with a minus", [35, 15, 20, 10, -5, null], 95],
    ["down to nothing, not below", [35, 15, 20, 10, 32, 0], 80],
    ["a bonus may pass 100", [35, 15, 20, 10, null, 10], 110],
    ["tenths add up exactly", [30.1, 14.2, 18.3, 9.4, 0, 0], 92],
  ])("%s", (_, points, sum) => {
    expect(total(points)).toEqual({ total: sum, blank: null });
  });

  test("the base is a setting; a blank group leaves the total open and names the cell", () => {
    expect(total([35, 15, 20, 10, 5, 0], "10分").total).toBe(85);
    expect(total([35, null, 20, 10, 5, 0])).toEqual({ total: null, blank: { name: "所在单位", cell: "C2" } });
  });
});
