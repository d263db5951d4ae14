import { settingsSheet } from "../evaluation/sheets/settings";
import { nameKey } from "../evaluation/read-values";
import { findTable } from "../evaluation/sheet-table";
import { fromIso } from "../calendar";
import { noChanges, type CellEdit, type CellInput, type WorkbookChanges } from "../workbook/changes";
import { cellAddress, type SheetGrid } from "../workbook/grid";

/** One row of 设置 to write: the labels that mean it, ours first, and what it says; "" makes it blank. */
export interface SettingEntry {
  readonly labels: readonly [string, ...string[]];
  readonly text: string;
}

export interface SettingsPlan {
  readonly changes: WorkbookChanges;
  readonly sheet: string;
  /** Cell of each entry, in their order. */
  readonly cells: readonly string[];
  /** True when the workbook had no such sheet: it stays when the change is taken back. */
  readonly makesSheet: boolean;
}

/** A whole number or a day as a value, everything else (=1+1, 0515) as text. */
function inputOf(text: string): CellInput {
  const plain = text.trim();
  if (plain === "") return { type: "blank" };
  if (/^(?:0|[1-9]\d{0,3})$/.test(plain)) return { type: "number", number: Number(plain) };
  return /^\d{4}-\d{2}-\d{2}$/.test(plain) && fromIso(plain) ? { type: "date", date: plain } : { type: "text", text };
}

const labelKey = (text: string): string => nameKey(text).replace(/[::]$/, "");

function newSheet(sheets: readonly SheetGrid[], entries: readonly SettingEntry[]): SettingsPlan {
  const { name, columns } = settingsSheet;
  const taken = sheets.some((each) => each.name === name);
  const headings = columns.map(({ headings: [first = ""] }): CellInput => ({ type: "text", text: first }));
  const body = entries.map(({ labels: [label], text }): CellInput[] => [{ type: "text", text: label }, inputOf(text)]);
  const sheet = taken ? `${name}2` : name;
  return {
    changes: { ...noChanges, newSheets: [{ name: sheet, rows: [headings, ...body], widths: [24, 58, 50] }] },
    sheet,
    cells: entries.map((_, index) => cellAddress(index + 2, 2)),
    makesSheet: true,
  };
}

/** What entering rows of 设置 writes: the cell beside the label, else a row below the last one, else a new sheet. */
export function planSettings(sheets: readonly SheetGrid[], entries: readonly SettingEntry[]): SettingsPlan {
  const table = findTable(sheets, settingsSheet);
  if (!table) return newSheet(sheets, entries);
  const { sheet, columns, rows } = table;
  const [labels, values] = [columns.get("label") ?? 1, columns.get("value") ?? 2];
  const last = rows.at(-1)?.row ?? table.headerRow;
  const cells: CellEdit[] = [];
  let added = 0;
  const places = entries.map(({ labels: names, text }) => {
    const row = names.map((name) => rows.find((each) => labelKey(each.text("label")) === labelKey(name))).find(Boolean);
    if (row) {
      cells.push({ sheet: sheet.name, row: row.row, column: values, input: inputOf(text) });
      return cellAddress(row.row, values);
    }
    added += 1;
    const at = last + added;
    const like = (column: number) => (rows.length > 0 ? { like: { row: last, column } } : {});
    cells.push(
      { sheet: sheet.name, row: at, column: labels, input: { type: "text", text: names[0] }, ...like(labels) },
      { sheet: sheet.name, row: at, column: values, input: inputOf(text), ...like(values) },
    );
    return cellAddress(at, values);
  });
  return { changes: { ...noChanges, cells }, sheet: sheet.name, cells: places, makesSheet: false };
}
