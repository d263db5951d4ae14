import { readFileSync } from "node:fs";
import path from "node:path";
import { docxBlocks } from "../../core/documents/docx-blocks";
import { docxNumbering } from "../../core/documents/docx-numbering";
import { decodeXml, openPackage, packageFaultsOf } from "../../core/package";
import { planFault, type ImportedRow } from "../../core/plan";
import { readParagraphs } from "../../core/plan/paragraphs/read-paragraphs";
import { readPlanTables, readPlanText } from "../../core/plan/paragraphs/read-plan-text";
import { nodeCodec } from "../host/node-codec";

/** UTF-8, UTF-16 with its mark, else what Windows in China writes into .txt files. */
function plainText(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function wordRows(bytes: Uint8Array): ImportedRow[] {
  const parts = openPackage(bytes, nodeCodec, {}, "word");
  const fault = packageFaultsOf("word");
  const textOf = (name: string): string | null => {
    const part = parts.read(name);
    return part ? decodeXml(part, name, fault).text : null;
  };
  const { lines, tables } = docxBlocks(
    textOf("word/document.xml") ?? "<none/>",
    docxNumbering(textOf("word/numbering.xml"), fault),
    fault,
  );
  const rows = [...readPlanTables(tables), ...readParagraphs(lines.join("\n"))];
  return rows.sort((a, b) => a.line - b.line);
}

/** The plan in a .txt or .docx file as rows: its tables and its paragraphs, each row with the line it stands in. */
export function readPlanFile(file: string): ImportedRow[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw planFault("import-missing", { file });
  }
  return /\.docx$/i.test(path.extname(file)) ? wordRows(bytes) : readPlanText(plainText(bytes));
}
