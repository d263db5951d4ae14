import { Fault } from "../../core/fault";
import { unknownTags, type UnknownTag } from "../../core/jobs/fill";
import { compileTemplate, inspectTemplate, wordFault, type Template, type WordFaults } from "../../core/word";
import { nodeCodec } from "../host/node-codec";
import type { DataFile } from "./data-file";
import type { FillSettings } from "./fill-settings";

/**
 * Opens a template and the data for it. What is wrong with the template and which tags no column can fill is told at
 * once, before anything is made: Fault word/template-broken or word/tags-unknown.
 */
export function templateForData(
  bytes: Uint8Array,
  name: string,
  openData: () => DataFile,
  missing: FillSettings["missing"],
): { readonly template: Template; readonly data: DataFile } {
  let template: Template;
  try {
    template = compileTemplate(bytes, nodeCodec, { name });
  } catch (error) {
    throw withUnknownTags(error, bytes, openData, missing);
  }
  const data = openData();
  const tags = without(template, data, missing);
  if (tags.length > 0) throw wordFault("tags-unknown", { name, tags, columns: data.columns ?? [] });
  return { template, data };
}

/** A broken template's fault with the tags, as they were meant, that the data cannot fill. */
function withUnknownTags(
  error: unknown,
  bytes: Uint8Array,
  openData: () => DataFile,
  missing: FillSettings["missing"],
): unknown {
  if (!(error instanceof Fault) || error.code !== "template-broken") return error;
  const { name, problems } = error.values as unknown as WordFaults["template-broken"];
  let data: DataFile;
  try {
    data = openData();
  } catch (other) {
    // Data that cannot be read are told when the template is sound.
    if (other instanceof Fault) return error;
    throw other;
  }
  const tags = without(inspectTemplate(bytes, nodeCodec), data, missing);
  if (tags.length === 0) return error;
  return wordFault("template-broken", { name, problems, unknown: { tags, columns: data.columns ?? [] } });
}

/** None where missing values are allowed, or where every row may have other names (JSON). */
function without(
  template: Pick<Template, "tags">,
  { columns }: DataFile,
  missing: FillSettings["missing"],
): readonly UnknownTag[] {
  return missing !== "fault" || columns === null ? [] : unknownTags(template, columns);
}
