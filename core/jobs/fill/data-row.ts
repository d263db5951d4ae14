import type { TemplateData } from "../../documents/types";

/** One document's data and where it came from. */
export interface DataRow {
  /** Sheet row or line of the file, as a person counts. */
  readonly row: number;
  readonly data: TemplateData;
  /** Why the data could not be read; such a row is a failure of its own. */
  readonly problem?: string;
}

/** Rows under headings: each cell is text as shown. Rows may be read while they are asked for, and again. */
export interface RowTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<DataRow>;
  /** Share of the rows read once this one is, 0 to 1; nobody knows when it is not there. */
  readonly reached?: (row: DataRow) => number;
}

/** A row without a text is no document. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((text) => text.trim() === "");
}

/** One row's cells under their headings; nameless columns are left out, of equal names the first counts. */
export function underHeadings(headings: readonly string[], cells: readonly string[]): TemplateData {
  const data: Record<string, string> = Object.create(null) as Record<string, string>;
  headings.forEach((heading, index) => {
    if (heading !== "" && !(heading in data)) data[heading] = cells[index] ?? "";
  });
  return data;
}
