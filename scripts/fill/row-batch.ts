import { csvRowsBelow, jsonLineRows, type CsvHead, type DataRow } from "../../core/jobs/fill";

/** A piece of a text file between two records, still to be parsed: so that a worker does it. */
export interface TextRows {
  readonly bytes: Uint8Array;
  readonly firstLine: number;
  /** Headings of a CSV file; null for JSON Lines. */
  readonly head: CsvHead | null;
}

/** A run of documents to make. */
export interface RowBatch {
  /** Running number of its first document. */
  readonly first: number;
  readonly rows: readonly DataRow[] | TextRows;
  /** Documents in it. */
  readonly count: number;
  /** Share of all data read once this batch is done, 0 to 1. */
  readonly reached: number;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function rowsOf({ rows }: Pick<RowBatch, "rows">): readonly DataRow[] {
  if (!("bytes" in rows)) return rows;
  const { bytes, firstLine, head } = rows;
  return head ? csvRowsBelow(head, decoder.decode(bytes), firstLine) : jsonLineRows(bytes, firstLine);
}
