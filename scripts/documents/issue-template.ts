import { readFileSync } from "node:fs";
import path from "node:path";
import { documentFault } from "../../core/documents/document-faults";
import { documentKind } from "../../core/documents/kinds";
import type { DocumentKindId } from "../../core/documents/kinds/field-lists";
import { compileTemplate, inspectTemplate, wordFault, type Template } from "../../core/word";
import type { CommandContext } from "../command";
import { noteRemarks } from "../fill/template-remarks";
import { nodeCodec } from "../host/node-codec";
import { productFile } from "../host/product-folder";

/** The product's template of a kind, or the office's own (`--template`), which is checked before anything is numbered. */
export function loadTemplate(own: string | null, id: DocumentKindId, context: CommandContext): Template {
  const file = own
    ? path.resolve(context.cwd, own)
    : productFile(`templates/${documentKind(id).template}`, context.cwd);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw documentFault("template-missing", { file: own ?? file });
  }
  const name = path.basename(file);
  if (own) checkOwn(bytes, name, id, context);
  return compileTemplate(bytes, nodeCodec, { name });
}

/** Every fault at once, names too. A bulletin prints 【待填：…】 for a name it does not have: that is only said. */
function checkOwn(bytes: Uint8Array, name: string, id: DocumentKindId, context: CommandContext): void {
  const { problems } = inspectTemplate(bytes, nodeCodec, documentKind(id).fields, name);
  const errors = problems.filter(({ severity }) => severity === "error");
  const canBePrinted = new Set(id === "bulletin" ? ["tag-unknown", "braces-full-width"] : []);
  if (errors.some(({ code }) => !canBePrinted.has(code)))
    throw wordFault("template-broken", { name, problems: errors });
  noteRemarks(problems, context);
}
