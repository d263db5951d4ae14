import type { EnginePart, ParsedPart } from "./engine-part";
import { parseImageTag } from "./images/image-slot";
import type { PlacedTag } from "./inspect/unknown-tags";
import { BadTag, parseTag, type TagExpression } from "./tag-expression";
import type { TagUse } from "./types";

/** Every tag of a template in the order of the text; readable also while the template has faults. */
export function placedTags(parts: readonly ParsedPart[]): PlacedTag[] {
  const tags: PlacedTag[] = [];
  for (const part of parts) collect(part.parts, part.name, [], tags);
  return tags;
}

function collect(parts: readonly EnginePart[], part: string, around: readonly string[], tags: PlacedTag[]): void {
  // A loop that docxtemplater could not pair still stands open in the list: its tags are counted as inside.
  let within = around;
  for (const each of parts) {
    if (each.type !== "placeholder") continue;
    if (each.location === "end") {
      within = within.length > around.length ? within.slice(0, -1) : within;
      continue;
    }
    const tag = expressionOf(each);
    if (!tag) continue;
    tags.push({
      name: tag.name,
      use: useOf(each),
      part,
      within,
      position: each.offset ?? 0,
      hasDefault: tag.filters.some(({ filter }) => filter.fillsMissing),
    });
    if (each.subparsed) collect(each.subparsed, part, [...within, tag.name], tags);
    else if (each.location === "start") within = [...within, tag.name];
  }
}

function expressionOf(part: EnginePart): TagExpression | null {
  try {
    return part.module === "image" ? parseImageTag(part.value).tag : parseTag(part.value);
  } catch (error) {
    if (error instanceof BadTag) return null;
    throw error;
  }
}

function useOf(part: EnginePart): TagUse {
  if (part.module === "loop") return part.inverted ? "inverted" : "loop";
  if (part.module === "rawxml") return "paragraphs";
  return part.module === "image" ? "image" : "value";
}
