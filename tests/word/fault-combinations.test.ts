import { messagesIn } from "../../core/messages";
import type { Fault } from "../../core/fault";
import { compileTemplate, inspectTemplate } from "../../core/word";
import { nodeCodec } from "../../scripts/host/node-codec";
import { combinations } from "../cases/template-fault-combinations";
import { constructs, ownConstructs, placedConstructs } from "../cases/word-constructs";
import { knownFields } from "../cases/template-mistakes";
import { docx, para, table } from "./docx-builder";

const inspect = (template: Uint8Array): string[] =>
  inspectTemplate(template, nodeCodec).problems.map(({ code, around }) => `${code} ${around}`);

describe("every fault is told at once, none for another's sake", () => {
  test.each(combinations)("%s", (_faults, template, wanted) => {
    expect(inspect(template)).toEqual(wanted);
  });

  test.each(combinations)("filling tells the same: %s", (_faults, template, wanted) => {
    let told: readonly { code: string; around: string }[] = [];
    try {
      compileTemplate(template, nodeCodec);
    } catch (error) {
      told = (error as Fault).values.problems as typeof told;
    }
    expect(told.map(({ code, around }) => `${code} ${around}`)).toEqual(wanted);
  });

  test("text between full-width braces may be meant, and does not keep a template from being filled", () => {
    const template = docx(para("｛甲｝{乙}"));
    expect(inspect(template)).toEqual(["braces-full-width ｛甲｝{乙}"]);
    expect(compileTemplate(template, nodeCodec).tags.map(({ name }) => name)).toEqual(["乙"]);
  });

  test.each(combinations)("each has a sentence and a remedy in both languages: %s", (_faults, template) => {
    for (const problem of inspectTemplate(template, nodeCodec).problems)
      for (const language of ["zh-CN", "en"] as const) {
        const { says, remedy } = messagesIn(language).word.problemSentence(problem);
        expect([says, remedy].join()).not.toMatch(/undefined|NaN|\[object/);
        expect(remedy).not.toBe("");
      }
  });
});

describe("names that the document kind knows", () => {
  const told = (body: string): string[] =>
    inspectTemplate(docx(body), nodeCodec, knownFields).problems.map(({ code, values }) => {
      const { tag = "", opening = "", mistyped = "" } = values as Record<string, string>;
      return [code, tag, opening, mistyped].filter(Boolean).join(" ");
    });
  const tables: readonly (readonly [faults: string, body: string, told: readonly string[]])[] = [
    ["结尾写错", para("{#任务}{内容}{/任物}"), ["loop-misnamed 任务 closing"]],
    ["开头写错", para("{#任物}{内容}{/任务}"), ["loop-misnamed 任物 opening"]],
    ["两头都写错，里面的名称不错", para("{#任物}{内容}{/任物}"), ["tag-unknown 任物"]],
    ["没有结束，后面的名称不算错", para("{#任务}{内容}") + para("{完成时间}"), ["loop-unclosed 任务"]],
    ["没有开头，前面的名称不算错", para("{内容}{/任务}") + para("{内容}"), ["loop-unopened 任务", "tag-unknown 内容"]],
    ["交叉，两边的名称都认得", para("{#任务}{#意见}{内容}{/任务}{来源}{/意见}"), ["loop-crossed 意见"]],
    ["全角括号里名称也写错", para("｛期数｝"), ["braces-full-width", "tag-unknown 期数"]],
    ["两层括号里名称也写错", para("{{期数}}"), ["braces-doubled {{期数}}", "tag-unknown 期数"]],
    ["少右括号的名称不再算写错", para("{姓名同志{期数}"), ["tag-unclosed 姓名同志", "tag-unknown 期数"]],
    [
      "套住半行，里面写错一个",
      table([para("{#任务}{内客}")]) + para("{/任务}"),
      ["loop-half-row 任务", "tag-unknown 内客"],
    ],
  ];
  test.each(tables)("%s", (_faults, body, wanted) => expect(told(body)).toEqual(wanted));
});

describe("a name that is not known is compared with its own kind first", () => {
  const fields = [...knownFields, { tag: "工作任务", meaning: "", example: "", required: false }];
  const remedies = (body: string, language: "zh-CN" | "en" = "zh-CN"): string[] =>
    inspectTemplate(docx(body), nodeCodec, fields)
      .problems.filter(({ code }) => code === "tag-unknown")
      .map((problem) => messagesIn(language).word.problemSentence(problem).remedy);
  const tables: readonly (readonly [mark: string, body: string, remedy: RegExp])[] = [
    ["循环写错一个字，像循环也像字段", "{#作任务}{内容}{/作任务}", /^是不是“任务”？/],
    ["没有结束的也一样", "{#作任务}{内容}", /^是不是“任务”？/],
    ["反过来的条件也是循环的标记", "{^作任务}无{/作任务}", /^是不是“任务”？/],
    ["字段写错一个字", "{工作任物}", /^是不是“工作任务”？/],
    [
      "循环的标记，只像字段",
      "{#姓明}先生{/姓明}",
      /^没有相近的循环；相近的“姓名”只是一项内容：.*\{姓名\}.*\{#姓名\}…\{\/姓名\}$/,
    ],
    ["字段的标记，只像循环", "{意见们}", /^相近的“意见”是循环，.*\{#意见\}…\{\/意见\}/],
    ["哪一类都不像", "{#附录}甲{/附录}", /^核对名称/],
  ];
  test.each(tables)("%s", (_mark, body, remedy) =>
    expect(remedies(para(body))).toEqual([expect.stringMatching(remedy)]),
  );

  test("said in English too", () => {
    expect(remedies(para("{#姓明}甲{/姓明}{意见们}"), "en")).toEqual([
      expect.stringMatching(/^no loop is alike; "姓名".* is one value: .*\{姓名\}/),
      expect.stringMatching(/^"意见".* is a loop .*\{#意见\}…\{\/意见\}/),
    ]);
  });

  test("a loop that the data cannot have names the column it may be meant for as a column", () => {
    const columns = ["工作任务", "责任单位"].map((tag) => ({ tag, meaning: "", example: "", required: false }));
    const [unclosed, unknown] = inspectTemplate(docx(para("{#任务}{责任单位}")), nodeCodec, columns).problems;
    expect([unclosed?.code, unknown?.values]).toEqual([
      "loop-unclosed",
      { tag: "任务", nearest: "工作任务", loop: "", asks: "loop", nearestIs: "value" },
    ]);
  });
});

describe("sound templates", () => {
  test.each([...constructs, ...placedConstructs, ...ownConstructs])("nothing is told of %s", (_name, body) => {
    const { problems } = inspectTemplate(docx(body, { header: body.includes("sectPr") ? "" : body }), nodeCodec);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("hostile templates", () => {
  const many = (count: number, piece: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => piece(index)).join("");
  const codes = (body: string): Record<string, number> => {
    const counted: Record<string, number> = {};
    for (const { code } of inspectTemplate(docx(body), nodeCodec).problems) counted[code] = (counted[code] ?? 0) + 1;
    return counted;
  };

  test("five hundred faults of ten kinds, each told once", () => {
    const row = (index: number): string =>
      [
        para(`{姓名${index}`),
        para(`{{甲${index}}}`),
        para(`｛乙${index}｝`),
        para(`{＠丙${index}}`),
        para(`单位${index}}`),
        para("{ }"),
        para(`{#丁${index}}{#戊${index}}{/丁${index}}{/戊${index}}`),
        table([para(`{#己${index}}${index}`)]) + para(`{/己${index}}`),
        para(`{期号|格式${index}}`),
        para(`{/庚${index}}`),
      ].join("");
    expect(codes(many(50, row))).toEqual({
      "tag-unclosed": 50,
      "tag-unopened": 50,
      "braces-doubled": 50,
      "braces-full-width": 50,
      "marks-full-width": 50,
      "tag-empty": 50,
      "loop-crossed": 50,
      "loop-half-row": 50,
      "filter-unknown": 50,
      "loop-unopened": 50,
    });
  });
  test("five hundred loops that all cross", () => {
    const body = many(500, (index) => para(`{#甲${index}}`)) + many(500, (index) => para(`{/甲${index}}`));
    expect(codes(body)).toEqual({ "loop-crossed": 499 });
  });
  test("a hundred loops inside one another, all around half a row", () => {
    const body =
      many(100, (index) => table([para(`{#甲${index}}字`)])) + many(100, (index) => para(`{/甲${99 - index}}`));
    expect(codes(body)).toEqual({ "loop-half-row": 100 });
  });
  test("thirty tables inside one another, the innermost row torn", () => {
    let body = table([para("{#甲}{乙}")]) + para("{/甲}");
    for (let depth = 0; depth < 30; depth += 1) body = table([body]);
    expect(codes(body)).toEqual({ "loop-half-row": 1 });
  });
  test("every character in a run of its own", () => {
    const letters = (text: string): string => para(...text);
    expect(codes(letters("{#任务}{#意见}{/任务}{/意见}{{姓名}}") + letters("{单位"))).toEqual({
      "loop-crossed": 1,
      "braces-doubled": 1,
      "tag-unclosed": 1,
    });
  });
  test("hundreds of lone braces", () => {
    expect(codes(para("{".repeat(300)) + para("}".repeat(300)) + para("{a{b".repeat(200)))).toEqual({
      "tag-broken": 1,
      "tag-unclosed": 400,
    });
  });
});
