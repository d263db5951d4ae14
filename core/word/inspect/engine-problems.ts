import { filters } from "../filters";
import type { EngineProblem } from "../engine-errors";
import { BadTag } from "../tag-expression";
import { nearestText } from "./nearest-text";
import { shortened } from "./shortened";
import type { Said } from "./types";

const filterNames = filters.flatMap(({ names }) => names);

/** A fault of docxtemplater's in our words. */
export function engineProblem(problem: EngineProblem): Said {
  const tag = shortened(problem.tag);
  switch (problem.id) {
    case "unclosed_tag":
      return ["tag-unclosed", { tag }];
    case "unopened_tag":
      return ["tag-unopened", { tag }];
    case "raw_tag_outerxml_invalid":
    case "raw_xml_tag_should_be_only_text_in_paragraph":
      return ["paragraphs-not-alone", { tag }];
    case "unbalanced_loop_tags":
    case "loop_position_invalid":
    case "no_xml_tag_found_at_left":
    case "no_xml_tag_found_at_right":
      return ["loop-half-row", { tag, sign: "#" }];
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
