import { jsonLineRows, type DataRow } from "../../core/jobs/fill";

/** A run of documents to make: rows, or lines of JSON still to be parsed, so that a worker does it. */
export interface RowBatch {
  /** Running number of its first document. */
  readonly first: number;
  readonly rows: readonly DataRow[] | { readonly lines: Uint8Array; readonly firstLine: number };
  /** Documents in it. */
  readonly count: number;
  /** Share of all data read once this batch is done, 0 to 1. */
  readonly reached: number;
}

export function rowsOf({ rows }: RowBatch): readonly DataRow[] {
  return "lines" in rows ? jsonLineRows(rows.lines, rows.firstLine) : rows;
}
