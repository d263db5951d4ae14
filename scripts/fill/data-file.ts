import fs from "node:fs";
import path from "node:path";
import { csvRows, gridRows, jsonRows, shapeRows, type RowShape, type RowTable } from "../../core/jobs/fill";
import { wordFault } from "../../core/word";
import { readWorkbook } from "../../core/workbook";
import { nodeCodec } from "../host/node-codec";
import type { RowBatch } from "./row-batch";

/** Data for many documents, in batches; JSON Lines are streamed, everything else is read whole. */
export interface DataFile {
  /** Column headings, or null when every row may have its own. */
  readonly columns: readonly string[] | null;
  /** Rough size for deciding about workers: bytes of data. */
  readonly bytes: number;
  readonly batches: () => Iterable<RowBatch>;
}

export interface DataOptions extends RowShape {
  readonly sheet?: string;
}

const batchRows = 200;
const batchBytes = 1 << 19;

/** Opens .xlsx, .xlsm, .csv, .tsv, .txt, .json or .jsonl. Throws Fault word/data-unreadable, or the workbook's own. */
export function openDataFile(file: string, options: DataOptions): DataFile {
  const ending = path.extname(file).toLowerCase();
  const shaped = options.by !== undefined || (options.where ?? []).length > 0;
  if ((ending === ".jsonl" || ending === ".ndjson") && !shaped) return streamed(file);
  const bytes = fs.readFileSync(file);
  const table = shapeRows(readTable(bytes, ending, file, options), options);
  if (table.rows.length === 0) throw wordFault("data-empty", { file });
  return {
    columns: table.columns.length > 0 ? table.columns : null,
    bytes: bytes.length,
    batches: () => inBatches(table),
  };
}

function readTable(bytes: Buffer, ending: string, file: string, options: DataOptions): RowTable {
  switch (ending) {
    case ".json":
      return { columns: [], rows: jsonRows(bytes.toString("utf8"), file) };
    case ".jsonl":
    case ".ndjson":
      return {
        columns: [],
        rows: bytes
          .toString("utf8")
          .split("\n")
          .flatMap((line, index) =>
            line.trim() === "" ? [] : jsonRows(line, file).map((row) => ({ ...row, row: index + 1 })),
          ),
      };
    case ".csv":
    case ".tsv":
    case ".txt":
      return csvRows(decode(bytes));
    case ".xlsx":
    case ".xlsm": {
      const book = readWorkbook(bytes, nodeCodec, options.sheet === undefined ? {} : { sheets: [options.sheet] });
      const sheet = book.sheets.find((each) => !each.hidden && each.rowCount > 0) ?? book.sheets[0];
      return sheet ? gridRows(sheet) : { columns: [], rows: [] };
    }
    default:
      throw wordFault("data-unreadable", { file, line: null, detail: ending });
  }
}

/** UTF-8, UTF-16 with its mark, else GB 18030 as Excel in China saves CSV. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function* inBatches({ rows }: RowTable): Iterable<RowBatch> {
  for (let first = 0; first < rows.length; first += batchRows) {
    const part = rows.slice(first, first + batchRows);
    yield { first: first + 1, rows: part, count: part.length, reached: (first + part.length) / rows.length };
  }
}

function streamed(file: string): DataFile {
  const { size } = fs.statSync(file);
  if (size === 0) throw wordFault("data-empty", { file });
  return { columns: null, bytes: size, batches: () => lineBatches(file, size) };
}

/** Whole lines, about half a megabyte at a time. */
function* lineBatches(file: string, size: number): Iterable<RowBatch> {
  const handle = fs.openSync(file, "r");
  try {
    let rest = Buffer.alloc(0);
    let read = 0;
    let line = 1;
    let first = 1;
    for (;;) {
      const chunk = Buffer.allocUnsafe(rest.length + batchBytes);
      rest.copy(chunk);
      const got = fs.readSync(handle, chunk, rest.length, batchBytes, null);
      read += got;
      const filled = chunk.subarray(0, rest.length + got);
      const end = got === 0 ? filled.length : filled.lastIndexOf(10) + 1;
      rest = Buffer.from(filled.subarray(end));
      const lines = filled.subarray(0, end);
      const { count, breaks } = countLines(lines);
      if (count > 0) yield { first, rows: { lines, firstLine: line }, count, reached: read / size };
      first += count;
      line += breaks;
      if (got === 0) return;
    }
  } finally {
    fs.closeSync(handle);
  }
}

/** Line ends, and lines with something in them. */
function countLines(bytes: Buffer): { count: number; breaks: number } {
  let count = 0;
  let breaks = 0;
  let start = 0;
  while (start < bytes.length) {
    const at = bytes.indexOf(10, start);
    const end = at < 0 ? bytes.length : at;
    if (end - start > 2 || bytes.toString("utf8", start, end).trim() !== "") count += 1;
    if (at >= 0) breaks += 1;
    start = end + 1;
  }
  return { count, breaks };
}
