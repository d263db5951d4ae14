import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArticle, type Article } from "../../core/documents/articles";
import { documentFault } from "../../core/documents/document-faults";
import { docxParagraphs } from "../../core/documents/docx-paragraphs";
import { openPackage } from "../../core/package";
import { nodeCodec } from "../host/node-codec";

/** UTF-8, else what Windows in China writes into .txt files. */
function plainText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function wordText(bytes: Uint8Array): string {
  const part = openPackage(bytes, nodeCodec).read("word/document.xml");
  return part ? docxParagraphs(new TextDecoder().decode(part)).join("\n") : "";
}

/** An article from a .txt, .md or .docx file. Throws Fault documents/article-empty, documents/article-unreadable. */
export function readArticle(file: string): Article {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw documentFault("file-missing", { file });
  }
  const article = parseArticle(/\.docx$/i.test(path.extname(file)) ? wordText(bytes) : plainText(bytes));
  if (!article) throw documentFault("article-empty", { file: path.basename(file) });
  return article;
}
