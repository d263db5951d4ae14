import type { Area, RawSheet } from "./raw-sheet";
import type { SheetRead } from "./read-sheets";
import { runExcel, supports } from "./run";

/** Lines (or cells) asked for one by one in a request: at about 300 bytes each far below 5 MB. */
const perRequest = 4000;

interface Line {
  readonly at: number;
  readonly cell: Excel.Range;
}

function askLine(sheet: Excel.Worksheet, area: Area, which: "rows" | "columns", at: number): Line {
  const cell = which === "rows" ? sheet.getCell(at, area.left) : sheet.getCell(area.top, at);
  cell.load(which === "rows" ? "rowHidden" : "columnHidden");
  return { at, cell };
}

async function hiddenFrom(raw: RawSheet, area: Area, which: "rows" | "columns", from: number, end: number) {
  const lines = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(raw.id);
    const asked = Array.from({ length: Math.min(perRequest, end - from) }, (_, i) =>
      askLine(sheet, area, which, from + i),
    );
    await context.sync();
    return asked.filter(({ cell }) => (which === "rows" ? cell.rowHidden : cell.columnHidden)).map(({ at }) => at);
  });
  return lines;
}

async function hiddenLines(raw: RawSheet, which: "rows" | "columns"): Promise<ReadonlySet<number>> {
  const { area } = raw;
  const hidden = new Set<number>();
  if (area === null) return hidden;
  const [first, count] = which === "rows" ? [area.top, area.rows] : [area.left, area.columns];
  for (let from = first; from < first + count; from += perRequest) {
    for (const at of await hiddenFrom(raw, area, which, from, first + count)) hidden.add(at);
  }
  return hidden;
}

/** Which of the rows `from … from + count - 1` of an area hold struck cells, as properties by cell. */
async function fontsOf(id: string, area: Area, from: number, count: number): Promise<Excel.CellProperties[][]> {
  return runExcel(async (context) => {
    const part = context.workbook.worksheets
      .getItem(id)
      .getRangeByIndexes(area.top + from, area.left, count, area.columns);
    const cells = supports("1.9") ? part.getCellProperties({ format: { font: { strikethrough: true } } }) : null;
    await context.sync();
    return cells?.value ?? [];
  });
}

async function struckCells({ id, area }: RawSheet): Promise<ReadonlySet<string>> {
  const struck = new Set<string>();
  if (area === null) return struck;
  const rows = Math.max(1, Math.floor(20000 / area.columns));
  for (let from = 0; from < area.rows; from += rows) {
    const fonts = await fontsOf(id, area, from, Math.min(rows, area.rows - from));
    fonts.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell.format?.font?.strikethrough) struck.add(`${area.top + from + r},${area.left + c}`);
      }),
    );
  }
  return struck;
}

/** Asks line by line where Excel answered "some" for a whole sheet: which rows and columns are hidden, which cells struck. */
export async function secondLook({ raw, mixed }: SheetRead): Promise<RawSheet> {
  return {
    ...raw,
    hiddenRows: mixed.rows ? await hiddenLines(raw, "rows") : raw.hiddenRows,
    hiddenColumns: mixed.columns ? await hiddenLines(raw, "columns") : raw.hiddenColumns,
    struck: mixed.struck ? await struckCells(raw) : raw.struck,
  };
}
