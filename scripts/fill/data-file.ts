import fs from "node:fs";
import path from "node:path";
import { gridRows, jsonRows, named, shapeRows, type DataRow, type RowShape, type RowTable } from "../../core/jobs/fill";
import { wordFault } from "../../core/word";
import { readWorkbook } from "../../core/workbook";
import { nodeCodec } from "../host/node-codec";
import { named as withFileName } from "../host/workbook-file";
import { rowsOf, type RowBatch } from "./row-batch";
import { csvFile, jsonLines, type TextTable } from "./text-rows";

/**
 * Data for many documents, in batches. CSV and JSON Lines are read piece by piece, however long they are;
 * a workbook, a JSON array and what is grouped are read whole.
 */
export interface DataFile {
  /** Column headings, or null when every row may have its own. */
  readonly columns: readonly string[] | null;
  /** Batches of at most `most` documents. */
  readonly batches: (most: number) => Iterable<RowBatch>;
}

export interface DataOptions extends RowShape {
  readonly sheet?: string;
}

/** Opens .xlsx, .xlsm, .csv, .tsv, .txt, .json or .jsonl. Throws Fault word/data-unreadable, or the workbook's own. */
export function openDataFile(file: string, options: DataOptions): DataFile {
  const opened = open(file, options);
  const isText = "batches" in opened;
  const isShaped = options.by !== undefined || (options.where ?? []).length > 0;
  if (isText && !isShaped) return notEmpty({ columns: columnsOf(opened), batches: opened.batches }, file, options);
  const table = shapeRows(isText ? parsed(opened) : opened, options);
  return notEmpty(
    { columns: table.columns.length > 0 ? table.columns : null, batches: (most) => inBatches(table, most) },
    file,
    options,
  );
}

function open(file: string, options: DataOptions): RowTable | TextTable {
  const ending = path.extname(file).toLowerCase();
  switch (ending) {
    case ".json":
      return jsonTable(file);
    case ".jsonl":
    case ".ndjson":
      return jsonLines(file);
    case ".csv":
    case ".tsv":
    case ".txt":
      return csvFile(file);
    case ".xlsx":
    case ".xlsm":
      return sheetRows(file, options);
    default:
      throw wordFault("data-unreadable", { file, line: null, detail: ending });
  }
}

function jsonTable(file: string): RowTable {
  const rows = jsonRows(fs.readFileSync(file, "utf8"), file);
  return { columns: [], rows, reached: ({ row }) => row / rows.length };
}

function sheetRows(file: string, { sheet: name }: DataOptions): RowTable {
  try {
    const { sheets } = readWorkbook(fs.readFileSync(file), nodeCodec, name === undefined ? {} : { sheets: [name] });
    const sheet = sheets.find((each) => !each.hidden && each.rowCount > 0) ?? sheets[0];
    return sheet ? gridRows(sheet) : { columns: [], rows: [] };
  } catch (error) {
    throw withFileName(error, file);
  }
}

function columnsOf({ head }: TextTable): readonly string[] | null {
  return head ? named(head) : null;
}

const rowsAtOnce = 200;

/** Rows of a text file, parsed while they are asked for. */
function parsed(text: TextTable): RowTable {
  let reached = 0;
  const rows = {
    *[Symbol.iterator](): Generator<DataRow> {
      for (const batch of text.batches(rowsAtOnce)) {
        ({ reached } = batch);
        yield* rowsOf(batch);
      }
    },
  };
  return { columns: columnsOf(text) ?? [], rows, reached: () => reached };
}

function* inBatches({ rows, reached }: RowTable, most: number): Iterable<RowBatch> {
  let first = 1;
  let part: DataRow[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < most) continue;
    yield { first, rows: part, count: part.length, reached: reached?.(row) ?? 0 };
    first += part.length;
    part = [];
  }
  if (part.length > 0) yield { first, rows: part, count: part.length, reached: 1 };
}

function notEmpty(data: DataFile, file: string, { where = [] }: DataOptions): DataFile {
  for (const batch of data.batches(1)) if (batch.count > 0) return data;
  throw wordFault("data-empty", { file, where: where.join("、") });
}
