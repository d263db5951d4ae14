import type { EnginePart } from "./engine-part";
import { parseImageTag } from "./images/image-slot";
import { pairLoops, type LoopMark, type Loops } from "./inspect/loop-pairs";
import type { PlacedTag } from "./inspect/types";
import { BadTag, parseTag, type TagExpression } from "./tag-expression";
import type { TagUse } from "./types";

/** The loops of one part, from its tags in the order of the text. */
export function loopsOf(tags: readonly EnginePart[]): Loops {
  return pairLoops(tags.filter(({ module }) => module === "loop").map(markOf));
}

/**
 * Every tag of one part in the order of the text. A loop without its end is around all that follows, an end without
 * its loop around all before it: where it should have stood nobody knows.
 */
export function placedTags(part: string, tags: readonly EnginePart[], loops: Loops = loopsOf(tags)): PlacedTag[] {
  const ends = new Map(
    [...loops.pairs, ...loops.crossing].map((pair) => [pair.opening.position, pair.closing.position]),
  );
  const strayEnds = loops.single.filter(({ sign }) => sign === "/");
  let open = strayEnds.map(({ name, position }) => ({ name, end: position }));
  return tags.flatMap((each) => {
    const position = each.offset ?? 0;
    open = open.filter(({ end }) => end > position);
    const tag = each.location === "end" ? null : expressionOf(each);
    if (!tag) return [];
    const within = open.map(({ name }) => name);
    if (each.module === "loop") open = [...open, { name: tag.name, end: ends.get(position) ?? Infinity }];
    const hasDefault = tag.filters.some(({ filter }) => filter.fillsMissing);
    return [{ name: tag.name, use: useOf(each), part, within, position, hasDefault }];
  });
}

function markOf({ location, inverted, value, offset = -1, place }: EnginePart): LoopMark {
  const mark = { name: value, position: offset, place };
  return location === "end" ? { sign: "/", ...mark } : { sign: inverted ? "^" : "#", ...mark };
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
