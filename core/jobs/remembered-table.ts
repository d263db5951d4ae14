import type { Campaign } from "../evaluation/types";
import { columnsOutside, readColumnChoice, type ColumnChoice } from "../plan";
import type { SheetGrid } from "../workbook/grid";
import { planSettings, type SettingsPlan } from "./settings";

/** Labels of 设置 that remember which sheet is the plan, and which column is what: "task=C，deadline=E". */
export const tableSetting = "任务表";
export const columnsSetting = "列对应";

export interface TableChoice {
  readonly sheet: string;
  readonly columns: ColumnChoice;
}

/** What the workbook remembers of its table; a sheet or a column that is gone is forgotten. Throws plan/bad-columns. */
export function rememberedTable(
  { settings }: Campaign,
  sheets: readonly SheetGrid[],
): { readonly sheet?: string; readonly columns?: ColumnChoice } {
  const sheet = settings.entries.get(tableSetting)?.text ?? "";
  const said = settings.entries.get(columnsSetting)?.text.trim() ?? "";
  const meant = sheets.filter(({ name }) => sheet === "" || name === sheet);
  if (meant.length === 0) return {};
  const columns = said === "" ? null : readColumnChoice(said);
  const isThere = columns !== null && meant.some((each) => columnsOutside(columns, each).length === 0);
  return { ...(sheet === "" ? {} : { sheet }), ...(isThere ? { columns } : {}) };
}

/** What remembering the table writes into 设置. */
export function planRememberedTable(sheets: readonly SheetGrid[], { sheet, columns }: TableChoice): SettingsPlan {
  const said = Object.entries(columns).map(([role, letters]) => `${role}=${letters}`);
  return planSettings(sheets, [
    { labels: [tableSetting], text: sheet },
    { labels: [columnsSetting], text: said.join("，") },
  ]);
}
