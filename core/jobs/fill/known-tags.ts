import { nearestText } from "../../word/inspect/nearest-text";
import type { Template } from "../../word";

export interface UnknownTag {
  readonly tag: string;
  /** The column most like it, or "". */
  readonly nearest: string;
}

/** Tags outside loops that no column of the data can fill; {序号} always can. A tag with a default text needs none. */
export function unknownTags(template: Pick<Template, "tags">, columns: readonly string[]): UnknownTag[] {
  const known = new Set([...columns, "序号"]);
  const names = template.tags
    .filter(({ use, within, hasDefault }) => use !== "loop" && use !== "inverted" && within.length === 0 && !hasDefault)
    .map(({ name }) => name)
    .filter((name) => !known.has(name) && !known.has(name.split(".")[0]?.trim() ?? ""));
  return [...new Set(names)].map((tag) => ({ tag, nearest: nearestText(tag, columns) }));
}
