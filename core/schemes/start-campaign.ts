import type { Codec } from "../ports";
import { applyChanges, noChanges, readWorkbook, type CellEdit, type SheetGrid } from "../workbook";
import type { Scheme } from "./types";

/** What an office can say at the start; the rest is blank in 设置 and asked for when a document needs it. */
export interface CampaignStart {
  readonly year: number;
  /** 发文单位, or "". */
  readonly office: string;
}

/** Row of the label in column A of 设置. */
function rowOf(settings: SheetGrid, label: string): number | null {
  for (let row = 1; row <= settings.rowCount; row += 1) if (settings.text(row, 1) === label) return row;
  return null;
}

/**
 * A new workbook from the scheme's blank one: year and office written into 设置, the office put before the plan's title.
 * `blank` is the workbook made at build time; nothing in it but these cells is touched.
 */
export function startCampaign(blank: Uint8Array, scheme: Scheme, start: CampaignStart, codec: Codec): Uint8Array {
  const { sheets } = readWorkbook(blank, codec);
  const settings = sheets.find(({ name }) => name === "设置");
  const edits: CellEdit[] = [];
  const set = (label: string, input: CellEdit["input"]): void => {
    const row = settings ? rowOf(settings, label) : null;
    if (settings && row !== null) edits.push({ sheet: settings.name, row, column: 2, input });
  };
  set("年份", { type: "number", number: start.year });
  if (start.office !== "") {
    set("发文单位", { type: "text", text: start.office });
    const plan = sheets[0]?.name ?? "";
    edits.push({ sheet: plan, row: 1, column: 1, input: { type: "text", text: `${start.office}${scheme.title}` } });
  }
  return applyChanges(blank, { ...noChanges, cells: edits }, codec).bytes;
}
