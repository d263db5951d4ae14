import type { Package } from "../../package";
import { wordFault } from "../word-faults";

/** Refuses packages that are no Word document without macros, before docxtemplater sees them. */
export function checkDocument(template: Package, name: string, { macrosAllowed = false } = {}): void {
  const bytes = template.read("[Content_Types].xml");
  if (!bytes) throw wordFault("not-docx", { name, why: "no-document" });
  const types = new TextDecoder().decode(bytes);
  if (/vnd\.ms-word\.(document|template)\.macroEnabled/.test(types)) {
    if (macrosAllowed) return;
    throw wordFault("not-docx", { name, why: "docm" });
  }
  if (!/wordprocessingml\.(document|template)\.main\+xml/.test(types))
    throw wordFault("not-docx", { name, why: "no-document" });
}
