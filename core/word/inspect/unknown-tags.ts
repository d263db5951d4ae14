import type { TemplateField } from "../../documents/types";
import { nearestText } from "./nearest-text";
import type { PartTexts } from "./part-text";
import type { Judgement, NameKind, PlacedProblem, PlacedTag, ProblemValues } from "./types";

/** The faults of a template whose names are known: also tags that are not, and which end of a misnamed loop is mistyped. */
export function withKnownNames(
  { problems, tags }: Judgement,
  fields: readonly TemplateField[],
  texts: PartTexts,
): PlacedProblem[] {
  const mistyped = new Set<string>();
  const named = problems.map((placed): PlacedProblem => {
    const { problem, position } = placed;
    if (problem.code !== "loop-misnamed") return placed;
    const { opening, closing } = problem.values;
    if (isSomewhere(opening, fields) || !isSomewhere(closing, fields)) return placed;
    mistyped.add(`${problem.part} ${position}`);
    return { position, problem: { ...problem, values: { ...problem.values, mistyped: "opening" } } };
  });
  const others = tags.filter(({ part, position }) => !mistyped.has(`${part} ${position}`));
  return [...named, ...unknownTags(others, fields, texts)];
}

function isSomewhere(name: string, fields: readonly TemplateField[]): boolean {
  return fields.some((field) => field.tag === name || isSomewhere(name, field.fields ?? []));
}

/** Tags that the document kind does not have, with the nearest one it has. */
function unknownTags(tags: readonly PlacedTag[], fields: readonly TemplateField[], texts: PartTexts): PlacedProblem[] {
  return tags.flatMap((tag) => {
    const known = fieldsWithin(fields, tag.within);
    const names = new Set(known.map((field) => field.tag));
    if (tag.name === "." || names.has(tag.name) || names.has(tag.name.split(".")[0] ?? "")) return [];
    return [
      {
        position: tag.position,
        problem: {
          code: "tag-unknown",
          severity: "error",
          part: tag.part,
          around: texts.of(tag.part).around(tag.position),
          values: { tag: tag.name, loop: loopWith(tag.name, fields), ...nearestOf(tag, known) },
        },
      },
    ];
  });
}

/** A loop's mark is meant for a loop, any other for a value: only where none is alike is the other kind looked at. */
function nearestOf(
  { name, use }: PlacedTag,
  known: readonly TemplateField[],
): Pick<ProblemValues["tag-unknown"], "nearest" | "asks" | "nearestIs"> {
  const asks: NameKind = use === "loop" || use === "inverted" ? "loop" : "value";
  const kinds: readonly NameKind[] = asks === "loop" ? ["loop", "value"] : ["value", "loop"];
  for (const nearestIs of kinds) {
    const alike = known.filter(({ fields }) => (fields ? "loop" : "value") === nearestIs).map(({ tag }) => tag);
    const nearest = nearestText(name, alike);
    if (nearest !== "") return { nearest, asks, nearestIs };
  }
  return { nearest: "", asks, nearestIs: asks };
}

/** The loop in whose rows a name is found, or "". */
function loopWith(name: string, fields: readonly TemplateField[]): string {
  return fields.find((field) => field.fields?.some(({ tag }) => tag === name))?.tag ?? "";
}

/**
 * What can be used there: that of the loops around, innermost first, then the document's own.
 * A condition on a plain value ({#表题}) opens no rows: what was known outside it is known inside.
 */
function fieldsWithin(fields: readonly TemplateField[], within: readonly string[]): readonly TemplateField[] {
  const scopes = [fields];
  for (const loop of within) {
    const known = scopes.flat().filter(({ fields: rows }) => rows);
    // A loop with a mistyped name is told itself; what is in it is meant for the one most like it.
    const meant = scopes.flat().some(({ tag }) => tag === loop)
      ? loop
      : nearestText(
          loop,
          known.map(({ tag }) => tag),
        );
    const rows = known.find(({ tag }) => tag === meant)?.fields;
    if (rows) scopes.unshift(rows);
  }
  return scopes.flat();
}
