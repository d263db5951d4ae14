import type { TemplateField } from "../../documents/types";
import { openPackage, type Package } from "../../package";
import type { Codec } from "../../ports";
import type { TemplateTag } from "../types";
import { checkDocument } from "./check-document";
import { judgeTemplate } from "./judge-template";
import { leftOver } from "./left-over";
import { externalLinks, macros, noTags, unusualFonts } from "./package-problems";
import { PartTexts } from "./part-text";
import type { Judgement, PlacedProblem, TemplateProblem } from "./types";
import { unfilledPlaces } from "./unfilled-places";
import { withKnownNames } from "./unknown-tags";

export interface Inspection {
  readonly tags: readonly TemplateTag[];
  /** All at once: errors first, then in the order of the text. */
  readonly problems: readonly TemplateProblem[];
}

const weight = { error: 0, warning: 1, info: 2 } as const;

/**
 * Checks a template as a clerk made it: tags, loops, braces, links, macros, fonts; with `fields` also the names. `name`: for messages.
 * Throws Fault only when the file is no Word document at all.
 */
export function inspectTemplate(
  bytes: Uint8Array,
  codec: Codec,
  fields?: readonly TemplateField[],
  name = "",
): Inspection {
  const template = openPackage(bytes, codec, {}, "word");
  checkDocument(template, name, { macrosAllowed: true });
  const texts = new PartTexts(template);
  const judged = judgeTemplate(bytes, template, texts);
  const tagProblems = once(fields ? withKnownNames(judged, fields, texts) : judged.problems, texts);
  const problems = [
    ...tagProblems,
    ...(judged.tags.length + tagProblems.length === 0 ? [noTags()] : []),
    ...unfilledPlaces(template, texts),
    ...leftOver(template),
    ...macros(template),
    ...externalLinks(template),
    ...unusualFonts(template),
  ];
  return { tags: withoutDoubles(judged), problems: inOrder(problems) };
}

/** What keeps a template from being filled, in the order of the text. */
export function templateErrors(bytes: Uint8Array, template: Package): TemplateProblem[] {
  const texts = new PartTexts(template);
  return inOrder(once(judgeTemplate(bytes, template, texts).problems, texts));
}

/** A text box stands twice in a document, the second time for old versions of Word: its faults are told once. */
function once(problems: readonly PlacedProblem[], texts: PartTexts): PlacedProblem[] {
  const isRepeated = ({ problem, position }: PlacedProblem): boolean => texts.of(problem.part).isRepeated(position);
  const shown = new Set(problems.filter((each) => !isRepeated(each)).map(({ problem }) => JSON.stringify(problem)));
  return problems.filter((each) => !isRepeated(each) || !shown.has(JSON.stringify(each.problem)));
}

function inOrder(problems: readonly PlacedProblem[]): TemplateProblem[] {
  return [...problems]
    .sort(
      (a, b) =>
        weight[a.problem.severity] - weight[b.problem.severity] ||
        order(a.problem.part) - order(b.problem.part) ||
        a.position - b.position,
    )
    .map(({ problem }) => problem);
}

/** Header, text, footer, notes. */
function order(part: string): number {
  return ["header", "document", "footer", "footnotes", "endnotes"].findIndex((name) => part.includes(name)) + 1 || 9;
}

function withoutDoubles({ tags }: Judgement): TemplateTag[] {
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const key = [tag.part, tag.use, ...tag.within, tag.name].join("\n");
    return seen.size < seen.add(key).size;
  });
}
