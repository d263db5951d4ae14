import { HostFault } from "../../../core/ports";
import type { Area, RawSheet } from "./raw-sheet";
import { cellsOf, type Cells } from "./read-sheets";
import { runExcel } from "./run";

/** At up to about 150 bytes a cell (value, text, formula, format in UTF-8) half of the 5 MB that Excel on the web answers. */
const cellsPerPart = 16000;

async function readRows(id: string, area: Area, from: number, count: number): Promise<Cells> {
  try {
    return await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const part = sheet.getRangeByIndexes(area.top + from, area.left, count, area.columns);
      part.load("values,text,formulas,numberFormat");
      await context.sync();
      return cellsOf(part);
    });
  } catch (error) {
    if (!(error instanceof HostFault) || error.code !== "too-large" || count <= 1) throw error;
    const half = Math.floor(count / 2);
    return joined([await readRows(id, area, from, half), await readRows(id, area, from + half, count - half)]);
  }
}

function joined(parts: readonly Cells[]): Cells {
  return {
    values: parts.flatMap((part) => part.values),
    texts: parts.flatMap((part) => part.texts),
    formulas: parts.flatMap((part) => part.formulas),
    formats: parts.flatMap((part) => part.formats),
  };
}

/** Fills in the cells of a sheet whose shape is known, in parts below Excel's limit for one answer. */
export async function readInParts(sheet: RawSheet): Promise<RawSheet> {
  const { area } = sheet;
  if (area === null) return sheet;
  const rows = Math.max(1, Math.floor(cellsPerPart / area.columns));
  const parts: Cells[] = [];
  for (let from = 0; from < area.rows; from += rows) {
    parts.push(await readRows(sheet.id, area, from, Math.min(rows, area.rows - from)));
  }
  return { ...sheet, ...joined(parts) };
}
