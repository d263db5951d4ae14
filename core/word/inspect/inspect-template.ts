import type { TemplateField } from "../../documents/types";
import { openPackage } from "../../package";
import type { Codec } from "../../ports";
import { parseWithDocxtemplater, type ParsedTemplate } from "../reference-engine";
import { placedTags } from "../template-tags";
import type { TemplateTag } from "../types";
import { untoldBraces } from "./brace-marks";
import { checkDocument } from "./check-document";
import { engineProblems, type PlacedProblem } from "./engine-problems";
import { externalLinks, fullWidthBraces, macros, unfilledParts, unusualFonts } from "./package-problems";
import { PartTexts } from "./part-text";
import { brokenTags, fullWidthMarks, noTags } from "./tag-marks";
import type { TemplateProblem } from "./types";
import { unknownTags } from "./unknown-tags";

export interface Inspection {
  readonly tags: readonly TemplateTag[];
  /** All at once: errors first, then in the order of the text. */
  readonly problems: readonly TemplateProblem[];
}

const weight = { error: 0, warning: 1, info: 2 } as const;

/**
 * Checks a template as a clerk made it: tags, loops, braces, links, macros, fonts; with `fields` also the names.
 * Throws Fault only when the file is no Word document at all.
 */
export function inspectTemplate(bytes: Uint8Array, codec: Codec, fields?: readonly TemplateField[]): Inspection {
  const template = openPackage(bytes, codec, {}, "word");
  checkDocument(template, "", { macrosAllowed: true });
  const texts = new PartTexts(template);
  const parsed = parse(bytes);
  const tags = placedTags(parsed.parts);
  const marks = [...fullWidthMarks(tags, texts), ...brokenTags(tags, texts)];
  const mistyped = new Set(marks.map(({ problem, position }) => `${problem.part} ${position}`));
  const whole = tags.filter(({ part, position }) => !mistyped.has(`${part} ${position}`));
  const engine = engineProblems(parsed.problems, texts);
  const untold = untoldBraces(template, texts, engine);
  const tagProblems = [...engine, ...untold, ...fullWidthBraces(template, texts), ...marks];
  const placed: PlacedProblem[] = [
    ...tagProblems,
    ...(tags.length + tagProblems.length === 0 ? [noTags()] : []),
    ...(fields ? unknownTags(whole, fields, texts) : []),
    ...unfilledParts(template, texts),
    ...macros(template),
    ...externalLinks(template),
    ...unusualFonts(template),
  ];
  const problems = placed
    .sort(
      (a, b) =>
        weight[a.problem.severity] - weight[b.problem.severity] ||
        order(a.problem.part) - order(b.problem.part) ||
        a.position - b.position,
    )
    .map(({ problem }) => problem);
  return { tags: withoutDoubles(tags), problems };
}

function parse(bytes: Uint8Array): ParsedTemplate {
  return parseWithDocxtemplater(bytes);
}

/** Header, text, footer, notes. */
function order(part: string): number {
  return ["header", "document", "footer", "footnotes", "endnotes"].findIndex((name) => part.includes(name)) + 1 || 9;
}

function withoutDoubles(tags: readonly TemplateTag[]): TemplateTag[] {
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const key = [tag.part, tag.use, ...tag.within, tag.name].join("\n");
    return seen.size < seen.add(key).size;
  });
}
