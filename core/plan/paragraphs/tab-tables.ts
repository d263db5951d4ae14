/** A table pasted into a text: its cells and the line of each row. */
export interface TabTable {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

interface Record {
  readonly cells: readonly string[];
  /** First and last line, from 1. */
  readonly from: number;
  readonly to: number;
}

/** Lines as Excel copies them: cells apart by tabs, a cell with line breaks or quotes in quotes. */
function records(text: string): Record[] {
  const lines = text.split(/\r\n|\r|\n/);
  const found: Record[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const from = at;
    let record = lines[at] ?? "";
    const isOpen = () => /(?:^|\t)"(?:[^"]|"")*$/.test(record);
    if (/(?:^|\t)"/.test(record)) {
      for (let more = at + 1; isOpen() && more < Math.min(lines.length, from + 40); more += 1) {
        record += `\n${lines[more] ?? ""}`;
        if (!isOpen()) at = more;
      }
      if (at === from) record = lines[from] ?? "";
    }
    const cells = record
      .split("\t")
      .map((cell) => (/^"[\s\S]*"$/.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell));
    found.push({ cells, from: from + 1, to: at + 1 });
  }
  return found;
}

/** From this many cells in a line it belongs to a table. */
const fewest = 3;
/** Lines between two parts of one table: a page break leaves some empty. */
const mostBlank = 3;

/** Tables in a text, and the text with their lines emptied, so that line numbers stay. */
export function tabTables(text: string): { readonly tables: readonly TabTable[]; readonly rest: string } {
  if (!text.includes("\t")) return { tables: [], rest: text };
  const tables: { rows: (readonly string[])[]; lines: number[]; last: number }[] = [];
  const rest = text.split(/\r\n|\r|\n/);
  for (const { cells, from, to } of records(text)) {
    if (cells.length < fewest) continue;
    const current = tables[tables.length - 1];
    const follows = current && from - current.last <= mostBlank + 1;
    const table = follows ? current : { rows: [], lines: [], last: to };
    if (!follows) tables.push(table);
    table.rows.push(cells);
    table.lines.push(from);
    table.last = to;
    for (let line = from; line <= to; line += 1) rest[line - 1] = "";
  }
  return { tables, rest: rest.join("\n") };
}
