import { filters } from "../filters";
import type { EngineProblem } from "../engine-errors";
import { BadTag } from "../tag-expression";
import { nearestText } from "./nearest-text";
import type { PartTexts } from "./part-text";
import type { ProblemCode, ProblemValues, TemplateProblem } from "./types";

/** A problem and where in its part it stands, for their order. */
export interface PlacedProblem {
  readonly problem: TemplateProblem;
  readonly position: number;
}

type Said = { [Code in ProblemCode]: readonly [code: Code, values: ProblemValues[Code]] }[ProblemCode];

const filterNames = filters.flatMap(({ names }) => names);
const longestTag = 24;

/** docxtemplater's faults in our words, with the text around each. */
export function engineProblems(problems: readonly EngineProblem[], texts: PartTexts): PlacedProblem[] {
  const strayBraces = new Set(
    problems.filter(({ id }) => /^unopened_tag|^duplicate_/.test(id)).map(({ part }) => part),
  );
  return problems.flatMap((problem) => {
    // A stray brace also gives docxtemplater an empty tag.
    if (problem.tag === "" && problem.id === "scopeparser_compilation_failed" && strayBraces.has(problem.part))
      return [];
    const text = texts.of(problem.part);
    const position = positionOf(problem, text.text);
    if (isSecondHalf(problem, position, text.text)) return [];
    const [code, values] = said(problem, position, text.text);
    const around = position < 0 ? "" : text.around(position);
    return [{ position, problem: { code, values, severity: "error", part: problem.part, around } as TemplateProblem }];
  });
}

/** The fault of a crossed or misplaced loop stands where that loop begins; a stray end where it is. */
function positionOf({ id, tag, offsets }: EngineProblem, text: string): number {
  const [first = -1, last = first] = offsets;
  if (id !== "loop_position_invalid" && id !== "unbalanced_loop_tags") return first;
  const begins = text.slice(0, last).lastIndexOf(`{#${tag}`);
  return begins < 0 ? first : begins;
}

/** `{{姓名}}` and `{姓名｝` are told once. */
function isSecondHalf({ id }: EngineProblem, position: number, text: string): boolean {
  if (id === "duplicate_close_tag") return /\{\{[^{}]*$/.test(text.slice(Math.max(0, position - 40), position));
  if (id === "unclosed_tag") return /^\{[^{}｛｝]{0,30}｝/.test(text.slice(position));
  return id === "unopened_tag" && /｛[^{}｛｝]{0,30}$/.test(text.slice(Math.max(0, position - 31), position));
}

function said(problem: EngineProblem, position: number, text: string): Said {
  const tag = shortened(problem.tag);
  switch (problem.id) {
    case "unclosed_tag":
      return ["tag-unclosed", { tag: shortened(problem.tag.split(/[。，、；：！？\s]/)[0] ?? "") }];
    case "unopened_tag":
      return ["tag-unopened", { tag: lastWords(problem.tag) }];
    case "duplicate_open_tag":
    case "duplicate_close_tag":
      return ["braces-doubled", { tag: /^\{+[^{}]*\}+/.exec(text.slice(Math.max(0, position)))?.[0] ?? tag }];
    case "unclosed_loop":
      return ["loop-unclosed", { tag }];
    case "unopened_loop":
      return ["loop-unopened", { tag }];
    case "closing_tag_does_not_match_opening_tag":
      return ["loop-crossed", { opening: problem.opening, closing: problem.closing }];
    case "unbalanced_loop_tags":
    case "loop_position_invalid":
    case "no_xml_tag_found_at_left":
    case "no_xml_tag_found_at_right":
      return ["loop-half-row", { tag }];
    case "raw_tag_outerxml_invalid":
    case "raw_xml_tag_should_be_only_text_in_paragraph":
      return ["paragraphs-not-alone", { tag }];
    case "scopeparser_compilation_failed":
      return badTag(problem.cause, tag);
    default:
      return ["xml-damaged", { detail: problem.id }];
  }
}

function badTag(cause: unknown, tag: string): Said {
  if (!(cause instanceof BadTag) || cause.code === "tag-empty") return ["tag-empty", { tag }];
  return ["filter-unknown", { filter: cause.detail, nearest: nearestText(cause.detail, filterNames) }];
}

function shortened(tag: string): string {
  return tag.length > longestTag ? `${tag.slice(0, longestTag)}…` : tag;
}

/** What stands right before a stray brace. */
function lastWords(text: string): string {
  return /[^。，、；：！？\s{}]*$/.exec(text)?.[0] ?? "";
}
