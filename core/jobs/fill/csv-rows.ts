import { isBlank, underHeadings, type DataRow, type RowTable } from "./data-row";

/** What the first line of a CSV file says about the others. */
export interface CsvHead {
  readonly separator: "," | ";" | "\t";
  readonly columns: readonly string[];
}

/** Rows of a CSV text (RFC 4180; comma, semicolon or tab, found by the first line), first line the headings. */
export function csvRows(text: string): RowTable {
  const whole = text.replace(/^\ufeff/, "");
  const head = csvHead(whole);
  const [, ...lines] = parseCsv(whole, head.separator, 1);
  return { columns: named(head), rows: rowsUnder(head, lines) };
}

/** Reads the headings from a text that begins with them. */
export function csvHead(text: string): CsvHead {
  const whole = text.replace(/^\ufeff/, "");
  const separator = separatorOf(whole);
  const [head] = parseCsv(whole, separator, 1);
  return { separator, columns: head?.cells.map((cell) => cell.trim()) ?? [] };
}

/** Rows of a later piece of the same text, cut between two rows; `firstLine` is the line it begins on. */
export function csvRowsBelow(head: CsvHead, text: string, firstLine: number): DataRow[] {
  return rowsUnder(head, parseCsv(text, head.separator, firstLine));
}

/** Headings with a name. */
export function named({ columns }: CsvHead): readonly string[] {
  return columns.filter((column) => column !== "");
}

function rowsUnder({ columns }: CsvHead, lines: readonly CsvLine[]): DataRow[] {
  return lines
    .filter(({ cells }) => !isBlank(cells))
    .map(({ line, cells }) => ({ row: line, data: underHeadings(columns, cells) }));
}

interface CsvLine {
  /** Line of the file on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

function separatorOf(text: string): CsvHead["separator"] {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string): number => first.split(separator).length;
  const separators: CsvHead["separator"][] = [",", "\t", ";"];
  return separators.sort((a, b) => count(b) - count(a))[0] ?? ",";
}

function parseCsv(text: string, separator: string, firstLine: number): CsvLine[] {
  const lines: CsvLine[] = [];
  let at = 0;
  let line = firstLine;
  while (at < text.length) {
    const cells: string[] = [];
    const begins = line;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
      cells.push(cell.text);
      line += cell.breaks;
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    line += 1;
    lines.push({ line: begins, cells });
  }
  return lines;
}

interface Cell {
  readonly text: string;
  readonly end: number;
  /** Line feeds inside it. */
  readonly breaks: number;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { text: text.slice(start, end), end, breaks: 0 };
}

/** A quoted cell; what stands between its end and the next separator belongs to it, as spreadsheets read it. */
function quotedCell(text: string, start: number, separator: string): Cell {
  let at = start + 1;
  let content = "";
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      content += text.slice(at);
      at = text.length;
      break;
    }
    content += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    content += '"';
    at += 1;
  }
  const after = plainCell(text, at, separator);
  return { text: content + after.text, end: after.end, breaks: content.split("\n").length - 1 };
}
