import { readFileSync } from "node:fs";
import path from "node:path";
import { docxParagraphs } from "../../core/documents/docx-paragraphs";
import { openPackage } from "../../core/package";
import { planFault } from "../../core/plan";
import { nodeCodec } from "../host/node-codec";

/** UTF-8, else what Windows in China writes into .txt files. */
function plainText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** The text of a .txt or .docx file, a paragraph a line. */
export function readPlanText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw planFault("import-missing", { file });
  }
  if (!/\.docx$/i.test(path.extname(file))) return plainText(bytes);
  const part = openPackage(bytes, nodeCodec).read("word/document.xml");
  return part ? docxParagraphs(new TextDecoder().decode(part)).join("\n") : "";
}
