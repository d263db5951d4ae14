import { underHeadings, type DataRow, type RowTable } from "./data-row";

/** Rows of a CSV text (RFC 4180; comma, semicolon or tab, found by the first line), first line the headings. */
export function csvRows(text: string): RowTable {
  const lines = parseCsv(text.replace(/^\ufeff/, ""));
  const [head, ...rest] = lines;
  const columns = head?.cells.map((cell) => cell.trim()) ?? [];
  const rows: DataRow[] = rest
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ line, cells }) => ({ row: line, data: underHeadings(columns, cells) }));
  return { columns: columns.filter((column) => column !== ""), rows };
}

interface CsvLine {
  /** Line of the file on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string): number => first.split(separator).length;
  return [",", "\t", ";"].sort((a, b) => count(b) - count(a))[0] ?? ",";
}

function parseCsv(text: string): CsvLine[] {
  const separator = separatorOf(text);
  const lines: CsvLine[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const begins = line;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
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
function quotedCell(text: string, start: number): Cell {
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
  return { text: content, end: at, breaks: content.split("\n").length - 1 };
}
