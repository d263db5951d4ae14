import { nearestText } from "../../word/inspect/nearest-text";
import { wordFault } from "../../word/word-faults";
import type { TemplateValue } from "../../documents/types";
import type { DataRow, RowTable } from "./data-row";

/** Names under which a group's rows are a loop in the template. */
export const groupLoops = ["明细", "rows"] as const;

export interface RowShape {
  /** Rows with the same text in this column become one document. */
  readonly by?: string;
  /** "列=值": only rows that have it; all must hold. */
  readonly where?: readonly string[];
}

/** Filters and groups rows; throws Fault word/column-unknown for a column that is not there. */
export function shapeRows(table: RowTable, shape: RowShape): RowTable {
  const tests = (shape.where ?? []).map((condition) => rowTest(condition, table));
  const kept: RowTable = {
    ...table,
    rows: { [Symbol.iterator]: () => passing(table.rows, tests) },
  };
  return shape.by === undefined ? kept : groupedBy(checked(shape.by, table), kept);
}

function* passing(rows: Iterable<DataRow>, tests: readonly ((row: DataRow) => boolean)[]): Generator<DataRow> {
  for (const row of rows) if (tests.every((test) => test(row))) yield row;
}

/** A row that cannot be read stays a failure of its own. */
function groupedBy(column: string, { columns, rows }: RowTable): RowTable {
  const groups = new Map<string | DataRow, DataRow[]>();
  for (const row of rows) {
    const key = row.problem === undefined ? textAt(row, column) : row;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  // Without headings of its own (JSON) every row may have other names.
  const known = columns.length === 0 ? [] : [...columns, ...groupLoops];
  const all = [...groups.values()].flatMap(grouped);
  const places = new Map(all.map((row, index) => [row, index + 1]));
  return { columns: known, rows: all, reached: (row) => (places.get(row) ?? 0) / all.length };
}

function grouped(rows: readonly DataRow[]): DataRow[] {
  const [first] = rows;
  if (!first) return [];
  if (first.problem !== undefined) return [first];
  const all = rows.map(({ data }) => data);
  return [{ row: first.row, data: { ...first.data, ...Object.fromEntries(groupLoops.map((name) => [name, all])) } }];
}

function rowTest(condition: string, table: RowTable): (row: DataRow) => boolean {
  const at = condition.indexOf("=");
  const column = checked(condition.slice(0, at < 0 ? undefined : at).trim(), table);
  const wanted = at < 0 ? null : condition.slice(at + 1).trim();
  return (row) => (wanted === null ? textAt(row, column) !== "" : textAt(row, column) === wanted);
}

function textAt(row: DataRow, column: string): string {
  const value: TemplateValue = Object.hasOwn(row.data, column) ? row.data[column] : "";
  return typeof value === "object" ? "" : String(value ?? "").trim();
}

function checked(column: string, { columns }: RowTable): string {
  if (columns.length > 0 && !columns.includes(column))
    throw wordFault("column-unknown", { column, nearest: nearestText(column, columns), columns });
  return column;
}
