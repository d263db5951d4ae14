import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook } from "../../../core/workbook";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { shuping } from "../../tools/run-shuping";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "shuping-init-"));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const sheetsOf = (file: string) => readWorkbook(new Uint8Array(readFileSync(path.join(cwd, file))), nodeCodec).sheets;

describe("shuping init", () => {
  it("makes a workbook for the scheme, with this year's number, and says what comes next", async () => {
    const { code, out } = await shuping(["init", "新活动.xlsx", "--scheme", "人大代表向选民述职"], { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining("先在“设置”表填发文单位")]);
    const ballots = sheetsOf("新活动.xlsx").find(({ name }) => name === "测评结果");
    const heads = Array.from({ length: ballots?.columnCount ?? 0 }, (_, at) => ballots?.text(1, at + 1));
    expect(heads).toEqual(expect.arrayContaining(["优秀", "称职", "基本称职", "不称职"]));
    expect(readdirSync(cwd)).toEqual(["新活动.xlsx"]);
  });

  it("answers in JSON", async () => {
    const argv = [
      "init",
      "a.xlsx",
      "--scheme",
      "duty-report",
      "--year",
      "2018",
      "--office",
      "某县人大常委会",
      "--json",
    ];
    const { code, out } = await shuping(argv, { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: "a.xlsx", scheme: "duty-report", year: 2018 });
    expect(sheetsOf("a.xlsx")[0]?.text(1, 1)).toBe("某县人大常委会述职评议任务分解表");
  });

  it("never replaces a file", async () => {
    writeFileSync(path.join(cwd, "a.xlsx"), "mine");
    const { code, err } = await shuping(["init", "a.xlsx", "--scheme", "duty-report"], { cwd });
    expect([code, err]).toEqual([
      2,
      "a.xlsx 已经有了，新建工作簿从不覆盖已有文件。请换个文件名，或先把原来的文件移走。\n",
    ]);
    expect(readFileSync(path.join(cwd, "a.xlsx"), "utf8")).toBe("mine");
  });

  it.each([
    [["init"], "还缺 FILE.xlsx"],
    [["init", "a.xlsx"], "还缺 --scheme NAME"],
    [["init", "a.xls", "--scheme", "duty-report"], "文件名要以 .xlsx 结尾"],
    [["init", "a.xlsx", "--scheme", "考核"], "没有“考核”这种评议方式。可用的：国家机关工作人员述职评议、"],
    [["init", "a.xlsx", "--scheme", "duty-report", "--year", "17"], "四位年份"],
    [["init", "没有/a.xlsx", "--scheme", "duty-report"], "a.xlsx"],
  ])("%j: one sentence, exit 2, nothing written", async (argv, sentence) => {
    const { code, err } = await shuping(argv, { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(readdirSync(cwd)).toEqual([]);
    expect(existsSync(path.join(cwd, "没有"))).toBe(false);
  });
});

describe("shuping schemes", () => {
  it("lists names that init takes", async () => {
    const { out } = await shuping(["schemes", "--json"], { cwd });
    const { schemes } = JSON.parse(out) as { schemes: { id: string; name: string; sheets: string[] }[] };
    expect(schemes.map(({ id }) => id)).toContain("public-scoring");
    for (const { id, name } of schemes) {
      expect((await shuping(["init", `${id}.xlsx`, "--scheme", name], { cwd })).code).toBe(0);
    }
    expect(readdirSync(cwd)).toHaveLength(schemes.length);
  });

  it.each([
    [["schemes"], "公述民评（百分制） [public-scoring]"],
    [["schemes", "--lang", "en"], "100 points; results announced on the spot; 8 tasks"],
  ])("%j reads well", async (argv, words) => {
    expect((await shuping(argv, { cwd })).out).toContain(words);
  });
});
