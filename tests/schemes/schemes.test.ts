import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../core/jobs/check";
import { findScheme, phaseNames, schemes, startCampaign } from "../../core/schemes";
import { readWorkbook } from "../../core/workbook";
import { blankWorkbooks } from "../../scripts/make/blank-workbooks";
import { nodeCodec } from "../../scripts/host/node-codec";
import { partText } from "../templates/document-text";

const folder = path.resolve(__dirname, "../../templates/workbooks");
const made = blankWorkbooks();
const committed = (id: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, `${id}.xlsx`)));

/** id, levels, announced, phases, tasks */
const table = [
  ["duty-report", "满意/基本满意/不满意", true, "准备阶段/初评阶段/评议阶段/整改阶段", 25],
  ["deputies-to-committee", "满意/基本满意/不满意", true, "8月/9月至10月/11月", 8],
  ["deputies-to-voters", "优秀/称职/基本称职/不称职", false, "准备阶段/述职阶段/整改总结阶段", 10],
  ["work-evaluation", "满意/基本满意/不满意", true, "调研准备阶段/征求意见阶段/评议阶段/整改阶段", 12],
  ["public-scoring", "", true, "公开履职承诺/公开述职述廉/公开民主评议/公开评议结果/公开整改措施", 8],
  ["rectification", "满意/基本满意/不满意", false, "制定整改落实方案/集中解决突出问题/认真分析总结", 7],
] as const;

it("the table names every scheme", () => {
  expect(table.map(([id]) => id)).toEqual(schemes.map(({ id }) => id));
});

describe.each(table)("%s", (id, levels, isPublished, phases, tasks) => {
  const scheme = findScheme(id);
  if (!scheme) throw new Error(id);
  const blank = committed(id);
  const begun = startCampaign(blank, scheme, { year: 2017, office: "某县人大常委会" }, nodeCodec);
  const { sheets } = readWorkbook(begun, nodeCodec);
  const { plan, findings, campaign } = checkWorkbook({ sheets, version: "1", name: id }, { today: "2017-06-01" });

  it("has its blank workbook, as the script makes it", async () => {
    expect((await made)[`${id}.xlsx`]).toEqual(blank);
  });

  it("has the seed's levels, publication and phases", () => {
    expect([scheme.levels.join("/"), scheme.publishResults]).toEqual([levels, isPublished]);
    expect(phaseNames(scheme).join("/")).toBe(phases);
  });

  it("begins a workbook that we read as what it is", () => {
    expect(plan.tasks).toHaveLength(tasks);
    expect([plan.year, plan.yearSource]).toEqual([2017, "settings"]);
    expect(plan.title).toBe(`某县人大常委会${scheme.title}`);
    expect(campaign.settings.office).toBe("某县人大常委会");
    expect(campaign.settings.levels).toEqual(scheme.levels);
    expect(campaign.settings.publishResults).toBe(isPublished);
    expect(campaign.events.length).toBe(scheme.events.length);
  });

  it("is sound: nothing to correct in it, every deadline understood, every unit known", () => {
    const wrong = findings.filter(({ severity, code }) => severity !== "info" || code === "responsible-unknown");
    expect(wrong.map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
  });

  it("says nothing of an office's own: no name, no date, no number", () => {
    const own = ["发文单位", "简报名称", "编辑", "审核", "签发", "本期发至", "抄送", "年份"];
    const values = new Map(scheme.settings.map(([label, value]) => [label, value]));
    for (const label of own) expect([label, values.get(label)]).toEqual([label, null]);
  });

  it("offers choices for what has few values, and warns only", () => {
    const parts = scheme.sheets.map((_, index) => partText(blank, `xl/worksheets/sheet${index + 1}.xml`)).join("");
    const lists = [...parts.matchAll(/<dataValidation type="list"[^>]*>/g)].map(([each]) => each);
    expect(lists.length).toBeGreaterThan(5);
    expect(lists.filter((each) => !each.includes('errorStyle="warning"'))).toEqual([]);
    expect(parts).toContain("评议对象!$B$2:$B$500");
  });
});

describe("findScheme", () => {
  it.each([
    ["公述民评（百分制）", "public-scoring"],
    ["公述民评(百分制)", "public-scoring"],
    ["公述民评", "public-scoring"],
    ["Duty-Report", "duty-report"],
    [" 人大代表向选民述职 ", "deputies-to-voters"],
    ["述职", undefined],
    ["", undefined],
    ["__proto__", undefined],
  ])("%j → %s", (name, id) => {
    expect(findScheme(name)?.id).toBe(id);
  });
});

describe("startCampaign", () => {
  const [scheme] = schemes;
  if (!scheme) throw new Error("no scheme");

  it("writes the year alone when no office is given", () => {
    const begun = readWorkbook(
      startCampaign(committed(scheme.id), scheme, { year: 2031, office: "" }, nodeCodec),
      nodeCodec,
    );
    expect(begun.sheets[0]?.text(1, 1)).toBe(scheme.title);
    const settings = begun.sheets.find(({ name }) => name === "设置");
    expect([settings?.value(2, 2), settings?.text(4, 2)]).toEqual([2031, ""]);
  });

  it("takes what looks like a formula as text", () => {
    const office = '=HYPERLINK("x")';
    const { sheets } = readWorkbook(
      startCampaign(committed(scheme.id), scheme, { year: 2031, office }, nodeCodec),
      nodeCodec,
    );
    const settings = sheets.find(({ name }) => name === "设置");
    expect([settings?.text(4, 2), settings?.formula(4, 2)]).toEqual([office, null]);
  });
});
