import { fromIso, toSerial } from "../calendar";
import { escapeXmlAttribute, escapeXmlText } from "../package";
import type { CellInput } from "./changes";
import { cleanCellText, escapeCellText } from "./escaped-text";
import { cellAddress } from "./grid";
import { workbookFault, type WorkbookWarning } from "./workbook-fault";

/** Excel's limit for one cell, in UTF-16 units. */
export const maxCellText = 32767;

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An input made fit for a cell: cleaned text, checked numbers, dates as serial numbers. */
export type ReadyInput =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly number: number; readonly format: string | null; readonly day: boolean }
  | { readonly type: "bool"; readonly bool: boolean }
  | { readonly type: "formula"; readonly formula: string; readonly cached: string | number }
  | { readonly type: "blank" };

function readyText(text: string, place: CellPlace, warn: (warning: WorkbookWarning) => void): string {
  const cell = cellAddress(place.row, place.column);
  if (text.length > maxCellText)
    throw workbookFault("text-too-long", { sheet: place.sheet, cell, length: text.length });
  const clean = cleanCellText(text);
  if (clean !== text.replace(/\r\n?/g, "\n")) warn({ code: "text-cleaned", values: { sheet: place.sheet, cell } });
  return clean;
}

/** Checks what is to be written; faults name the cell. */
export function readyInput(
  input: CellInput,
  place: CellPlace,
  date1904: boolean,
  warn: (warning: WorkbookWarning) => void,
): ReadyInput {
  const values = { sheet: place.sheet, cell: cellAddress(place.row, place.column) };
  if (input.type === "text") {
    const text = readyText(input.text, place, warn);
    return text === "" ? { type: "blank" } : { type: "text", text };
  }
  if (input.type === "number") {
    if (!Number.isFinite(input.number)) throw workbookFault("bad-number", { ...values, text: String(input.number) });
    return { type: "number", number: input.number, format: input.format ?? null, day: false };
  }
  if (input.type === "date") {
    const date = fromIso(input.date);
    const serial = date ? toSerial(date, date1904) : -1;
    if (serial < 0) throw workbookFault("bad-date", { ...values, text: input.date });
    return { type: "number", number: serial, format: null, day: true };
  }
  if (input.type === "formula") {
    const cached = typeof input.cached === "string" ? readyText(input.cached, place, warn) : input.cached;
    return { type: "formula", formula: input.formula, cached };
  }
  return input;
}

/** Preserved only where white space would be lost; most texts need no attribute. */
const spaceAttribute = (text: string): string => (/^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "");

/** Children of the cell element, and its type attribute. */
function content(input: Exclude<ReadyInput, { type: "blank" }>, prefix: string): { type: string; xml: string } {
  const value = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (input.type === "text") {
    const t = `<${prefix}t${spaceAttribute(input.text)}>${escapeXmlText(escapeCellText(input.text))}</${prefix}t>`;
    return { type: "inlineStr", xml: `<${prefix}is>${t}</${prefix}is>` };
  }
  if (input.type === "number") return { type: "", xml: value(String(input.number)) };
  if (input.type === "bool") return { type: "b", xml: value(input.bool ? "1" : "0") };
  const formula = `<${prefix}f>${escapeXmlText(input.formula)}</${prefix}f>`;
  if (typeof input.cached === "number") return { type: "", xml: formula + value(String(input.cached)) };
  return { type: "str", xml: formula + value(escapeXmlText(escapeCellText(input.cached))) };
}

/** A whole cell element. `style` 0 is left out; `kept` are attributes of the old cell that stay. */
export function cellXml(place: CellPlace, input: ReadyInput, style: number, prefix: string, kept = ""): string {
  const head = `<${prefix}c r="${cellAddress(place.row, place.column)}"${style > 0 ? ` s="${style}"` : ""}`;
  if (input.type === "blank") return `${head}${kept}/>`;
  const { type, xml } = content(input, prefix);
  return `${head}${type ? ` t="${escapeXmlAttribute(type)}"` : ""}${kept}>${xml}</${prefix}c>`;
}
