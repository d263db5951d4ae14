import fs from "node:fs";
import path from "node:path";
import { documentKinds } from "../../core/documents";
import type { TemplateField } from "../../core/documents/types";
import { groupLoops } from "../../core/jobs/fill";
import { inspectTemplate, wordFault, type Inspection, type TemplateTag } from "../../core/word";
import { cliFault } from "../cli-fault";
import type { CommandContext, CommandInput, ExitCode } from "../command";
import { nodeCodec } from "../host/node-codec";
import { openDataFile } from "./data-file";

/** `shuping template check|tags`: exit 1 when the template has errors. */
export function runTemplate({ args, options }: CommandInput, context: CommandContext): ExitCode {
  const [what, file] = args;
  if (what !== "check" && what !== "tags")
    throw cliFault("missing-argument", { what: "check|tags", command: "template" });
  if (file === undefined) throw cliFault("missing-argument", { what: "TEMPLATE.docx", command: "template" });
  const bytes = readFile(path.resolve(context.cwd, file), file);
  const inspection = inspectTemplate(bytes, nodeCodec, knownFields(options, context), path.basename(file));
  const hasErrors = inspection.problems.some(({ severity }) => severity === "error");
  if (context.json) context.out(`${asJson(file, inspection, context)}\n`);
  else if (what === "tags") listTags(path.basename(file), inspection.tags, context);
  else listProblems(path.basename(file), inspection, context);
  return hasErrors && what === "check" ? 1 : 0;
}

function readFile(file: string, given: string): Uint8Array {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) throw wordFault("file-missing", { file: given });
  return fs.readFileSync(file);
}

/** The names a template may use: of a kind, of the data's columns, or unknown. */
function knownFields(options: CommandInput["options"], { cwd }: CommandContext): readonly TemplateField[] | undefined {
  if (typeof options.kind === "string") {
    const kind = documentKinds.find(({ id }) => id === options.kind);
    if (!kind) throw wordFault("kind-unknown", { kind: options.kind, kinds: documentKinds.map(({ id }) => id) });
    return kind.fields;
  }
  if (typeof options.data !== "string") return undefined;
  const file = path.resolve(cwd, options.data);
  readFile(file, options.data);
  const { columns } = openDataFile(file, typeof options.sheet === "string" ? { sheet: options.sheet } : {});
  const fields = columns?.map((tag) => field(tag));
  // `fill --by` gives the rows of a group as a loop.
  return fields && [...fields, ...groupLoops.map((tag) => field(tag, fields))];
}

function field(tag: string, fields?: readonly TemplateField[]): TemplateField {
  return { tag, meaning: "", example: "", required: false, ...(fields ? { fields } : {}) };
}

function asJson(file: string, { tags, problems }: Inspection, { messages }: CommandContext): string {
  return JSON.stringify({
    template: file,
    problems: problems.map((problem) => {
      const { says, remedy } = messages.word.problemSentence(problem);
      const { code, severity, part, around, values } = problem;
      return { code, severity, part, around, values, message: says, remedy };
    }),
    tags: tags.map(({ name, use, part, within }) => ({ tag: name, use, part, within })),
  });
}

function listProblems(name: string, { problems }: Inspection, { messages, out }: CommandContext): void {
  const { check, problemLine } = messages.word;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  out(problems.length === 0 ? check.fine(name) : check.summary(name, errors, problems.length - errors));
  for (const problem of problems) out(`  [${check.severity[problem.severity]}] ${problemLine(problem)}\n`);
}

function listTags(name: string, tags: readonly TemplateTag[], { messages, out }: CommandContext): void {
  const { check, partName } = messages.word;
  out(check.tags(name, tags.length));
  for (const tag of tags) {
    const where = [partName(tag.part), ...(tag.within.length > 0 ? [check.within(tag.within)] : [])].join("，");
    out(`  ${sign[tag.use].replace("x", tag.name)}  ${check.uses[tag.use]}（${where}）\n`);
  }
}

const sign: Readonly<Record<TemplateTag["use"], string>> = {
  value: "{x}",
  loop: "{#x}",
  inverted: "{^x}",
  paragraphs: "{@x}",
  image: "{%x}",
};
