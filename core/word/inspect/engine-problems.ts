import type { Package } from "../../package";
import type { EngineProblem } from "../reference-engine";
import { BadTag } from "../tag-expression";
import type { TemplateProblem } from "./types";

/** docxtemplater's faults in our words, with the text around each. */
export function problemsOf(problems: readonly EngineProblem[], template: Package): TemplateProblem[] {
  void template;
  return problems.map((problem) => problemOf(problem));
}

function problemOf(problem: EngineProblem): TemplateProblem {
  const { tag, part, opening, closing, cause } = problem;
  const at = { severity: "error", part, around: "" } as const;
  switch (problem.id) {
    case "unclosed_tag":
      return { ...at, code: "tag-unclosed", values: { tag } };
    case "unopened_tag":
      return { ...at, code: "tag-unopened", values: { tag } };
    case "duplicate_open_tag":
    case "duplicate_close_tag":
      return { ...at, code: "braces-doubled", values: { tag } };
    case "unclosed_loop":
      return { ...at, code: "loop-unclosed", values: { tag } };
    case "unopened_loop":
      return { ...at, code: "loop-unopened", values: { tag } };
    case "closing_tag_does_not_match_opening_tag":
      return { ...at, code: "loop-crossed", values: { opening, closing } };
    case "unbalanced_loop_tags":
    case "loop_position_invalid":
      return { ...at, code: "loop-half-row", values: { tag } };
    case "raw_tag_outerxml_invalid":
    case "raw_xml_tag_should_be_only_text_in_paragraph":
      return { ...at, code: "paragraphs-not-alone", values: { tag } };
    case "scopeparser_compilation_failed":
      if (cause instanceof BadTag && cause.code === "filter-unknown")
        return { ...at, code: "filter-unknown", values: { filter: cause.detail, nearest: "" } };
      return { ...at, code: "tag-empty", values: { tag } };
    default:
      return { ...at, code: "xml-damaged", values: { detail: problem.id } };
  }
}
