import type { TemplateData, TemplateValue } from "../documents/types";
import type { TagExpression } from "./tag-expression";

/** What one scope (the document's data or a loop's row) has for a tag; undefined when nothing. Own properties only. */
export function valueIn(scope: TemplateValue, tag: TagExpression): TemplateValue {
  const { name, path } = tag;
  if (path.length === 0) return scope;
  const whole = own(scope, name);
  if (whole !== undefined || path.length === 1) return whole;
  let value: TemplateValue = scope;
  for (const step of path) {
    value = own(value, step);
    if (value === undefined || value === null) return value;
  }
  return value;
}

function own(scope: TemplateValue, name: string): TemplateValue {
  if (typeof scope !== "object" || scope === null || Array.isArray(scope)) return undefined;
  return Object.hasOwn(scope, name) ? (scope as TemplateData)[name] : undefined;
}

/**
 * What one scope gives after the tag's filters. `outermost` is the last scope asked: only there may a filter
 * such as 默认 stand in for a value that is nowhere.
 */
export function filteredIn(scope: TemplateValue, tag: TagExpression, outermost: boolean): TemplateValue {
  let value = valueIn(scope, tag);
  for (const { filter, argument } of tag.filters) {
    if (value === undefined || value === null) {
      if (!outermost || !filter.fillsMissing) continue;
    }
    value = filter.apply(value, argument);
  }
  return value;
}

/** A value as text: lists of plain values are joined with 、; objects have no text (undefined). */
export function textOf(value: TemplateValue): string | undefined {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return String(value);
  if (!Array.isArray(value)) return undefined;
  const texts = value.map((each: TemplateValue) => textOf(each));
  return texts.some((text) => text === undefined) ? undefined : texts.join("、");
}
