import fs from "node:fs";
import path from "node:path";
import { messagesIn } from "../../core/messages";
import { inspectTemplate } from "../../core/word";
import { nodeCodec } from "../../scripts/host/node-codec";
import { knownFields, mistakes } from "../cases/template-mistakes";
import { docx, para } from "./docx-builder";

const approved = path.join(__dirname, "../approved/template-mistakes.txt");

function told(template: Uint8Array, language: "zh-CN" | "en"): string[] {
  const { word } = messagesIn(language);
  return inspectTemplate(template, nodeCodec, knownFields).problems.map(
    (problem) => `${word.check.severity[problem.severity]} ${word.problemLine(problem)}`,
  );
}

/** All mistakes with what a clerk reads, for approval: `UPDATE_APPROVED=1 npx jest mistakes` writes it anew. */
function report(): string {
  const blocks = mistakes.map(([mistake, template]) => {
    const lines = [...told(template, "zh-CN"), ...told(template, "en")].map((line) => `  ${line}`);
    return [`# ${mistake}`, ...(lines.length > 0 ? lines : ["  （没有问题）"])].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

test("every typical mistake is told in words a clerk can act on", () => {
  if (process.env.UPDATE_APPROVED) fs.writeFileSync(approved, report());
  expect(report()).toBe(fs.readFileSync(approved, "utf8"));
});

test("every mistake but none in the good template is found", () => {
  const [fine, ...wrong] = mistakes;
  expect(told(fine![1], "zh-CN")).toEqual([]);
  for (const [, template] of wrong) expect(told(template, "zh-CN").length).toBeGreaterThan(0);
});

test("faults of several kinds come at once, in the order of the text", () => {
  const [, template] = mistakes.find(([name]) => name === "几处错误一起")!;
  const codes = inspectTemplate(template, nodeCodec).problems.map(({ code }) => code);
  expect(codes).toEqual(["tag-unclosed", "loop-misnamed", "tag-unopened"]);
});

test("braces without a name are told beside a broken loop, each once", () => {
  const template = docx(para("{#任务}") + para("{ }同志：") + para("{}好") + para("{{姓名}}请办理") + para("{{期号}}"));
  const told = inspectTemplate(template, nodeCodec).problems.map(({ code, around }) => `${code} ${around}`);
  expect(told).toEqual([
    "loop-unclosed {#任务}",
    "tag-empty { }同志：",
    "tag-empty {}好",
    "braces-doubled {{姓名}}请办理",
    "braces-doubled {{期号}}",
  ]);
});
