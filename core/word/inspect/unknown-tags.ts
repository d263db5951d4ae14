import type { TemplateField } from "../../documents/types";
import type { TemplateTag } from "../types";
import type { PlacedProblem } from "./engine-problems";
import { nearestText } from "./nearest-text";
import type { PartTexts } from "./part-text";

/** A tag and where it stands in its part. */
export interface PlacedTag extends TemplateTag {
  readonly position: number;
}

/** Tags that the document kind does not have, with the nearest one it has. */
export function unknownTags(
  tags: readonly PlacedTag[],
  fields: readonly TemplateField[],
  texts: PartTexts,
): PlacedProblem[] {
  return tags.flatMap((tag) => {
    const known = namesWithin(fields, tag.within);
    if (tag.name === "." || known.includes(tag.name) || known.includes(tag.name.split(".")[0] ?? "")) return [];
    return [
      {
        position: tag.position,
        problem: {
          code: "tag-unknown",
          severity: "error",
          part: tag.part,
          around: texts.of(tag.part).around(tag.position),
          values: { tag: tag.name, nearest: nearestText(tag.name, known), loop: loopWith(tag.name, fields) },
        },
      },
    ];
  });
}

/** The loop in whose rows a name is found, or "". */
function loopWith(name: string, fields: readonly TemplateField[]): string {
  return fields.find((field) => field.fields?.some(({ tag }) => tag === name))?.tag ?? "";
}

/**
 * Names that can be used there: those of the loops around, innermost first, then the document's own.
 * A condition on a plain value ({#表题}) opens no rows: what was known outside it is known inside.
 */
function namesWithin(fields: readonly TemplateField[], within: readonly string[]): string[] {
  const scopes = [fields];
  for (const loop of within) {
    const rows = scopes.flat().find(({ tag }) => tag === loop)?.fields;
    if (rows) scopes.unshift(rows);
  }
  return scopes.flat().map(({ tag }) => tag);
}
