import type { Command } from "../../scripts/command";
import { shuping as run } from "../tools/run-shuping";

const echo: Command = {
  name: "echo",
  usage: "TEXT…",
  operands: 2,
  says: { "zh-CN": "照样说一遍", en: "says it again" },
  options: {
    loud: { type: "boolean", short: "l", says: { "zh-CN": "大声", en: "loudly" } },
    to: { type: "string", value: "NAME", says: { "zh-CN": "对谁", en: "to whom" } },
    only: { type: "string", multiple: true, says: { "zh-CN": "只要这些", en: "only these" } },
  },
  run: (input, context) => {
    context.out(JSON.stringify({ ...input, today: context.today, json: context.json, language: context.language }));
    return Promise.resolve(0);
  },
};
const shuping = (...argv: string[]) => run(argv, { commands: [echo] });

describe("what a command is given", () => {
  test("arguments and options, its own and the common ones", async () => {
    const { code, out } = await shuping(
      "echo",
      "甲",
      "--loud",
      "--to",
      "乙",
      "--json",
      "--today",
      "2020-02-29",
      "--lang",
      "en",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      args: ["甲"],
      options: { loud: true, to: "乙" },
      json: true,
      language: "en",
      today: { year: 2020, month: 2, day: 29 },
    });
  });
  test("what follows -- is no option", async () => {
    expect(JSON.parse((await shuping("echo", "--", "--loud")).out)).toMatchObject({ args: ["--loud"] });
  });
});

test.each([
  ["echo 表 册 --only 甲 乙 丙", ["表", "册"], ["甲", "乙", "丙"]],
  ["echo --only 甲 乙 表 册", ["表", "册"], ["甲", "乙"]],
  ["echo 表 册 --only 甲 --loud --only 乙 丙", ["表", "册"], ["甲", "乙", "丙"]],
  ["echo --only=甲 -- 表 册", ["表", "册"], ["甲"]],
])("values behind a repeatable option: %s", async (line, args, only) => {
  const { out } = await shuping(...line.split(" "));
  const input = JSON.parse(out) as { args: string[]; options: { only: string[] } };
  expect({ args: input.args, only: input.options.only.sort() }).toEqual({ args, only: [...only].sort() });
});

describe("wrong use ends with 2, one sentence, nothing on stdout", () => {
  test.each([
    [["ecko"], "没有“ecko”这个命令。是不是想用 echo？"],
    [["xyz"], "没有“xyz”这个命令。命令一览"],
    [["echo", "--lod"], "“echo”没有选项 --lod"],
    [["echo", "--to"], "--to"],
    [["echo", "甲", "乙", "丙 丁"], "“echo”用不上多出来的“丙 丁”；名字里有空格时两边加引号"],
    [["echo", "甲", "乙", "--to", "丙", "丁"], "“echo”用不上多出来的“丁”"],
    [["echo", "--today", "2017-02-30"], "--today 要写成 2017-09-10 这样的日期，现在是“2017-02-30”"],
    [["echo", "--today", "明天"], "现在是“明天”"],
    [["echo", "--lang", "fr"], "--lang 只能是 zh-CN 或 en"],
    [["ecko", "--lang", "en"], 'There is no command "ecko". Did you mean echo?'],
  ])("%j", async (argv, sentence) => {
    const { code, out, err } = await shuping(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });
});

describe("help is derived from the commands", () => {
  test("all commands", async () => {
    const { code, out } = await shuping("help");
    expect(code).toBe(0);
    expect(out).toContain("echo  照样说一遍");
  });
  test.each([[["help", "echo"]], [["echo", "--help"]], [["echo", "-h"]]])("one command: %j", async (argv) => {
    const { code, out } = await shuping(...argv);
    expect(code).toBe(0);
    expect(out).toContain("用法: shuping echo TEXT…");
    expect(out).toMatch(/-l, --loud +大声/);
    expect(out).toMatch(/--to NAME +对谁/);
  });
  test("in English", async () => {
    expect((await shuping("help", "echo", "--lang", "en")).out).toContain("says it again");
  });
  test("without a command", async () => {
    expect((await shuping()).out).toContain("echo");
  });
});
