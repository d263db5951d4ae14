import { findFilter, type Filter } from "./filters";

/** A filter with its argument, as written after "|". */
export interface FilterCall {
  readonly name: string;
  readonly filter: Filter;
  readonly argument: string;
}

/** A tag taken apart: `{单位.名称|默认:无}` → name 单位.名称, path [单位, 名称], one filter. */
export interface TagExpression {
  readonly name: string;
  /** Empty for `{.}`, the loop's own value. */
  readonly path: readonly string[];
  readonly filters: readonly FilterCall[];
}

/** A tag that means nothing; docxtemplater collects it with the template's other faults. */
export class BadTag extends Error {
  constructor(
    readonly code: "filter-unknown" | "tag-empty",
    readonly detail: string,
  ) {
    super(`${code} ${detail}`);
    this.name = "BadTag";
  }
}

const bar = /[|｜]/;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const colon = /[:：]/;

/** Without soft hyphens and characters of no width, which come along with copied text and nobody sees. */
export function visible(text: string): string {
  return text.replace(invisible, "");
}

/** Reads a tag's text (without braces and without # ^ / @ %). Throws {@link BadTag}. No expressions, no calls. */
export function parseTag(text: string): TagExpression {
  const [first = "", ...rest] = visible(text).split(bar);
  const name = first.trim();
  if (name === "") throw new BadTag("tag-empty", text);
  return { name, path: name === "." ? [] : name.split(".").map((part) => part.trim()), filters: rest.map(parseFilter) };
}

function parseFilter(text: string): FilterCall {
  const at = text.search(colon);
  const name = (at < 0 ? text : text.slice(0, at)).trim();
  const filter = findFilter(name);
  if (!filter) throw new BadTag("filter-unknown", name);
  return { name, filter, argument: at < 0 ? "" : text.slice(at + 1).trim() };
}
