import { docxParagraphs } from "../../../core/documents/docx-paragraphs";
import type { Codec, OutFile } from "../../../core/ports";

/** The words of a document that was made, one paragraph a line: for where no file can be taken. */
export async function issuedText({ bytes }: OutFile, codec: Codec): Promise<string> {
  const { openPackage } = await import(/* webpackChunkName: "documents" */ "../../../core/package");
  const part = openPackage(bytes, codec, {}, "word").read("word/document.xml");
  return part === null ? "" : docxParagraphs(new TextDecoder().decode(part)).join("\n");
}
