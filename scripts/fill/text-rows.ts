import { csvHead, csvRecordEnd, csvRowsBelow, type CsvHead } from "../../core/jobs/fill";
import { blankness, RecordReader } from "./record-reader";
import { openText } from "./text-chunks";
import type { RowBatch } from "./row-batch";

/** A CSV file or JSON Lines, read while documents are made. */
export interface TextTable {
  /** Headings; null for JSON Lines, where every row may have its own names. */
  readonly head: CsvHead | null;
  /** Batches of at most `most` documents; may be asked again, from the start. */
  readonly batches: (most: number) => Iterable<RowBatch>;
}

/** Opens JSON Lines. */
export function jsonLines(file: string): TextTable {
  return { head: null, batches: (most) => batches(file, null, most) };
}

/** Opens a CSV file: its first line with something in it has the headings. */
export function csvFile(file: string): TextTable {
  const chunks = openText(file);
  try {
    const head = headOf(new RecordReader(chunks, blankness(isBlankLine)));
    return { head, batches: (most) => batches(file, head, most) };
  } finally {
    chunks.close();
  }
}

const isBlankLine = (text: string): boolean => text.trim() === "";

/** The headings may hold line breaks in quotes: the separator is known by their first line. */
function headOf(reader: RecordReader): CsvHead {
  const { separator } = csvHead(reader.firstLine());
  reader.cutBy(csvRecordEnd({ separator, columns: [] }));
  return csvHead(new TextDecoder().decode(reader.next(1)?.bytes));
}

function* batches(file: string, head: CsvHead | null, most: number): Iterable<RowBatch> {
  const chunks = openText(file);
  try {
    const isBlank = head ? (text: string) => csvRowsBelow(head, text, 1).length === 0 : isBlankLine;
    const reader = new RecordReader(chunks, blankness(isBlank));
    if (head) {
      reader.firstLine();
      reader.cutBy(csvRecordEnd(head));
      reader.next(1);
    }
    let first = 1;
    for (let records = reader.next(most); records; records = reader.next(most)) {
      const { bytes, firstLine, count } = records;
      if (count > 0) yield { first, rows: { bytes, firstLine, head }, count, reached: reader.reached };
      first += count;
    }
  } finally {
    chunks.close();
  }
}
