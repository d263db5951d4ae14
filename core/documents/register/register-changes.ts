import type { IsoDate } from "../../calendar";
import type { CellEdit, CellInput, NewSheet, WorkbookChanges } from "../../workbook/changes";
import { noChanges } from "../../workbook/changes";
import { overallNumber } from "./number";
import { registerSheet } from "./read-register";
import { stateWords } from "./states";
import type { EntryState, Register, RegisterKey } from "./types";

/** What a row of the register says; what is absent stays as it is (or blank in a new row). */
export interface RegisterRow {
  readonly kind?: string;
  readonly year?: number;
  readonly number?: string;
  readonly overall?: number | null;
  readonly title?: string;
  readonly subject?: string;
  readonly date?: IsoDate;
  readonly file?: string;
  readonly fingerprint?: string;
  readonly state?: EntryState;
  readonly note?: string;
}

const keys = registerSheet.columns.map(({ key }) => key);
const widths = [12, 8, 22, 10, 40, 18, 14, 44, 24, 10, 30];

const text = (value: string): CellInput => (value === "" ? { type: "blank" } : { type: "text", text: value });

function inputOf(key: RegisterKey, row: RegisterRow): CellInput | undefined {
  switch (key) {
    case "year":
      return row.year === undefined ? undefined : { type: "number", number: row.year };
    case "overall":
      if (row.overall === undefined) return undefined;
      return row.overall === null ? { type: "blank" } : text(overallNumber(row.overall));
    case "date":
      return row.date === undefined ? undefined : { type: "date", date: row.date };
    case "state":
      return row.state === undefined ? undefined : text(stateWords[row.state]);
    default: {
      const value = row[key];
      return value === undefined ? undefined : text(value);
    }
  }
}

function freeName(names: readonly string[]): string {
  let name = registerSheet.name;
  for (let index = 2; names.includes(name); index += 1) name = `${registerSheet.name}${index}`;
  return name;
}

function newRegister(register: Register, rows: readonly RegisterRow[]): NewSheet {
  const headings = registerSheet.columns.map(({ headings: names }) => text(names[0] ?? ""));
  const body = rows.map((row) => keys.map((key): CellInput => inputOf(key, row) ?? { type: "blank" }));
  return { name: freeName(register.sheetNames), rows: [headings, ...body], widths };
}

function rowEdits(register: Register, row: number, content: RegisterRow, model: number | null): CellEdit[] {
  const edits: CellEdit[] = [];
  const { sheet } = register;
  if (sheet === null) return edits;
  for (const key of keys) {
    const column = register.columns.get(key);
    const input = inputOf(key, content) ?? (model === null ? undefined : { type: "blank" as const });
    if (column === undefined || !input) continue;
    edits.push({ sheet, row, column, input, ...(model === null ? {} : { like: { row: model, column } }) });
  }
  return edits;
}

/** Rows put below the last row of the register (a new sheet when there is none), and updates of rows by number. */
export function registerChanges(
  register: Register,
  added: readonly RegisterRow[],
  updated: readonly { readonly row: number; readonly content: RegisterRow }[] = [],
): WorkbookChanges {
  if (register.sheet === null) {
    return added.length === 0 ? noChanges : { ...noChanges, newSheets: [newRegister(register, added)] };
  }
  // New rows look like the entry above them: its borders, font and alignment.
  const model = register.entries.at(-1)?.row ?? null;
  const cells = [
    ...updated.flatMap(({ row, content }) => rowEdits(register, row, content, null)),
    ...added.flatMap((content, index) => rowEdits(register, register.nextRow + index, content, model)),
  ];
  return { ...noChanges, cells };
}

/** Where the `index`-th added row stands after the change: sheet and row. */
export function addedPlace(register: Register, index: number): { sheet: string; row: number } {
  return register.sheet === null
    ? { sheet: freeName(register.sheetNames), row: 2 + index }
    : { sheet: register.sheet, row: register.nextRow + index };
}
