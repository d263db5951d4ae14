import { cellAddress } from "../../core/workbook/grid";
import { schemes } from "../../core/schemes";
import type { Scheme } from "../../core/schemes/types";
import { styledWorkbook, type SheetContent } from "./styled-workbook";

const firstTaskRow = 3;
const spareRows = 20;

/** A phase's cell over its rows. */
function phaseMerges({ tasks }: Scheme): string[] {
  const starts = tasks.flatMap(([phase], index) => (phase === "" ? [] : [index]));
  return starts.flatMap((start, at) => {
    const end = (starts[at + 1] ?? tasks.length) - 1;
    return end > start ? [`${cellAddress(firstTaskRow + start, 1)}:${cellAddress(firstTaskRow + end, 1)}`] : [];
  });
}

function contentOf(scheme: Scheme, index: number): SheetContent {
  const sheet = scheme.sheets[index];
  if (!sheet) throw new Error(`${scheme.id} has no sheet ${index}`);
  if (index === 0) return { sheet, title: scheme.title, rows: scheme.tasks, merges: phaseMerges(scheme) };
  if (sheet.name === "时间节点") return { sheet, rows: scheme.events, spareRows: 6 };
  if (sheet.name === "设置") return { sheet, rows: scheme.settings };
  return { sheet, rows: [], spareRows };
}

/** The styled workbook of each scheme without names and dates, by file name; always the same bytes. */
export async function blankWorkbooks(): Promise<Readonly<Record<string, Uint8Array>>> {
  const made = schemes.map(async (scheme): Promise<[string, Uint8Array]> => {
    const contents = scheme.sheets.map((_, index) => contentOf(scheme, index));
    return [`${scheme.id}.xlsx`, await styledWorkbook(contents, "2017-08-01")];
  });
  return Object.fromEntries(await Promise.all(made));
}
