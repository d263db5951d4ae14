import type { EnginePart, ParsedPart } from "./engine-part";
import { parseImageTag } from "./images/image-slot";
import { parseTag } from "./tag-expression";
import type { TagUse, TemplateTag } from "./types";

/** Every tag of a template in the order of the text, once for each use, part and surrounding loops. */
export function tagsOf(parts: readonly ParsedPart[]): TemplateTag[] {
  const tags = new Map<string, TemplateTag>();
  for (const part of parts)
    collect(part.parts, part.name, [], (tag) => {
      const key = [tag.part, tag.use, ...tag.within, tag.name].join("\n");
      if (!tags.has(key)) tags.set(key, tag);
    });
  return [...tags.values()];
}

function collect(
  parts: readonly EnginePart[],
  part: string,
  within: readonly string[],
  note: (tag: TemplateTag) => void,
): void {
  for (const each of parts) {
    if (each.type !== "placeholder") continue;
    const { name, filters } = each.module === "image" ? parseImageTag(each.value).tag : parseTag(each.value);
    note({ name, use: useOf(each), part, within, hasDefault: filters.some(({ filter }) => filter.fillsMissing) });
    if (each.subparsed) collect(each.subparsed, part, [...within, name], note);
  }
}

function useOf(part: EnginePart): TagUse {
  if (part.module === "loop") return part.inverted ? "inverted" : "loop";
  if (part.module === "rawxml") return "paragraphs";
  return part.module === "image" ? "image" : "value";
}
