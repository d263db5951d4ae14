import { fromIso, toSerial } from "../../../core/calendar";
import type { CellEdit, CellInput, CellLook } from "../../../core/workbook/changes";
import type { Area, ExcelValue, RawSheet } from "./raw-sheet";

/** How dates of ours look: the same in every language of Excel. */
export const dateFormat = "yyyy-mm-dd";

/** One write: a rectangle full of edits. `formats`: null leaves the cell's number format. */
export interface Rectangle extends Area {
  readonly sheet: string;
  readonly look: CellLook;
  readonly values: readonly (readonly ExcelValue[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

/**
 * What to give Excel for an input. Excel reads text as if typed (`8月10日` becomes a date, `=1` a formula), so text goes
 * in behind an apostrophe, which is no part of the cell.
 */
export function excelInput(input: CellInput, date1904: boolean): ExcelValue {
  switch (input.type) {
    case "text":
      return asText(input.text);
    case "number":
      return input.number;
    case "bool":
      return input.bool;
    case "blank":
      return "";
    case "formula":
      return `=${input.formula.replace(/^=/, "")}`;
    case "date": {
      const date = fromIso(input.date);
      return date ? toSerial(date, date1904) : asText(input.date);
    }
  }
}

/** Text that stays text. */
export function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** The number format that an edit brings; null: the cell keeps its own. */
export type FormatOf = (edit: CellEdit) => string | null;

interface Strip {
  readonly sheet: string;
  readonly look: CellLook;
  readonly row: number;
  readonly left: number;
  readonly inputs: CellInput[];
  readonly formats: (string | null)[];
}

/** Runs of neighbours in a row. The last edit of a cell wins. */
function stripsOf(edits: readonly CellEdit[], formatOf: FormatOf): Strip[] {
  const last = new Map(edits.map((edit) => [JSON.stringify([edit.sheet, edit.row, edit.column]), edit]));
  const sorted = [...last.values()].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.row - b.row || a.column - b.column,
  );
  const strips: Strip[] = [];
  for (const edit of sorted) {
    const { sheet, row, column, input, look: asked } = edit;
    const look = asked === "date" ? "plain" : (asked ?? "plain");
    const format = formatOf(edit);
    const open = strips.at(-1);
    const joins =
      open?.sheet === sheet && open.row === row && open.look === look && open.left + open.inputs.length === column;
    if (open && joins) {
      open.inputs.push(input);
      open.formats.push(format);
    } else strips.push({ sheet, look, row, left: column, inputs: [input], formats: [format] });
  }
  return strips;
}

/** Puts strips of the same columns in following rows together. */
function blocksOf(strips: readonly Strip[]): Strip[][] {
  const open = new Map<string, Strip[]>();
  const blocks: Strip[][] = [];
  for (const strip of strips) {
    const key = JSON.stringify([strip.sheet, strip.look, strip.left, strip.inputs.length]);
    const block = open.get(key);
    const above = block?.at(-1);
    if (block && above?.row === strip.row - 1) block.push(strip);
    else {
      const fresh = [strip];
      open.set(key, fresh);
      blocks.push(fresh);
    }
  }
  return blocks;
}

/** As few rectangles as the edits allow. */
export function rectanglesOf(edits: readonly CellEdit[], date1904: boolean, formatOf: FormatOf): Rectangle[] {
  return blocksOf(stripsOf(edits, formatOf)).flatMap((block) => {
    const [first] = block;
    if (!first) return [];
    return [
      {
        sheet: first.sheet,
        look: first.look,
        top: first.row - 1,
        left: first.left - 1,
        rows: block.length,
        columns: first.inputs.length,
        values: block.map(({ inputs }) => inputs.map((input) => excelInput(input, date1904))),
        formats: block.map(({ formats }) => formats),
      },
    ];
  });
}

/** Bytes in a request, cautiously: Chinese takes three, quotes inside the request's text more. */
export function sizeOf({ values, formats }: Rectangle): number {
  return JSON.stringify([values, formats]).length * 3 + 500;
}

/** The rectangle cut into bands of rows, each at most `limit` bytes. */
export function cutToSize(rectangle: Rectangle, limit: number): Rectangle[] {
  const bands = Math.ceil(sizeOf(rectangle) / limit);
  if (bands <= 1 || rectangle.rows <= 1) return [rectangle];
  const rows = Math.max(1, Math.floor(rectangle.rows / bands));
  return Array.from({ length: Math.ceil(rectangle.rows / rows) }, (_, i) => ({
    ...rectangle,
    top: rectangle.top + i * rows,
    rows: Math.min(rows, rectangle.rows - i * rows),
    values: rectangle.values.slice(i * rows, (i + 1) * rows),
    formats: rectangle.formats.slice(i * rows, (i + 1) * rows),
  }));
}

/** Whether the sheet, read after the write, holds what was written; a formula of ours only has to be a formula. */
export function asWritten(rectangle: Rectangle, { area, values, formulas }: RawSheet): boolean {
  return rectangle.values.every((line, r) =>
    line.every((written, c) => {
      const row = rectangle.top + r - (area?.top ?? 0);
      const column = rectangle.left + c - (area?.left ?? 0);
      if (typeof written === "string" && written.startsWith("=")) {
        return String(formulas[row]?.[column] ?? "").startsWith("=");
      }
      const now = values[row]?.[column] ?? "";
      return typeof written === "string" ? now === written.replace(/^'/, "") : now === written;
    }),
  );
}
