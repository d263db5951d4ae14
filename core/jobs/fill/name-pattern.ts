import { safeStem } from "../../documents/file-name";
import { filteredIn, textOf } from "../../word/lookup";
import { BadTag, parseTag, type TagExpression } from "../../word/tag-expression";
import { wordFault } from "../../word/word-faults";
import type { DataRow } from "./data-row";

/** The file name (with .docx) of one document; `number` counts documents from 1. */
export type NamePattern = (row: DataRow, number: number) => string;

type Piece = string | TagExpression;

/** Reads "{序号}-{姓名}.docx". {序号} is the data's own column, else the running number. Throws Fault word/name-invalid. */
export function namePattern(pattern: string): NamePattern {
  const pieces: Piece[] = [...pattern.replace(/\.docx$/i, "").matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)].map(
    ([text, tag]) => (tag === undefined ? text : readTag(tag)),
  );
  return (row, number) => {
    const missing: string[] = [];
    const stem = pieces.map((piece) => (typeof piece === "string" ? piece : valueText(piece, row, number, missing)));
    if (missing.length > 0) throw wordFault("missing-values", { name: "", row: row.row, tags: missing });
    return `${safeStem(stem.join(""))}.docx`;
  };
}

function readTag(text: string): TagExpression {
  try {
    return parseTag(text);
  } catch (error) {
    if (!(error instanceof BadTag)) throw error;
    throw wordFault("name-invalid", { text, detail: error.code === "filter-unknown" ? error.detail : "" });
  }
}

function valueText(tag: TagExpression, row: DataRow, number: number, missing: string[]): string {
  const text = textOf(filteredIn(row.data, tag, true));
  if (text !== undefined) return text.trim();
  if (tag.name === "序号") return String(number);
  missing.push(tag.name);
  return "";
}
