import type { TemplateData } from "../../documents/types";
import { wordFault } from "../../word/word-faults";
import type { DataRow } from "./data-row";

/** Documents of a JSON text: an array of objects, or one object. Throws Fault word/data-unreadable. */
export function jsonRows(text: string, file: string): DataRow[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw wordFault("data-unreadable", { file, line: null, detail: String((error as Error).message) });
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each, index) => rowOf(each, index + 1));
}

const decoder = new TextDecoder();

/** Documents of whole lines of JSON Lines; a line that is no object is a row with a problem. */
export function jsonLineRows(bytes: Uint8Array, firstLine: number): DataRow[] {
  const rows: DataRow[] = [];
  let line = firstLine;
  for (const text of decoder.decode(bytes).split("\n")) {
    if (text.trim() !== "") rows.push(lineRow(text, line));
    line += 1;
  }
  return rows;
}

function lineRow(text: string, line: number): DataRow {
  try {
    return rowOf(JSON.parse(text), line);
  } catch (error) {
    return { row: line, data: {}, problem: String((error as Error).message) };
  }
}

function rowOf(value: unknown, row: number): DataRow {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? { row, data: value as TemplateData } : { row, data: {}, problem: "{…}" };
}
