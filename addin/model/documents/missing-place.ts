import type { MissingValue } from "../../../core/documents";
import { labelsOf } from "../../../core/evaluation/sheets/settings";
import type { CampaignSettings } from "../../../core/evaluation/types";
import { cellAddress } from "../../../core/workbook/grid";

/** What can be done about a missing value: written into 设置 from here, or filled in where it belongs. */
export type MissingPlace =
  | { readonly by: "setting"; readonly labels: readonly [string, ...string[]]; readonly cell: string | null }
  | { readonly by: "cell"; readonly cell: string }
  | { readonly by: "hand" };

/** Where a missing value goes. */
export function missingPlace(
  { sheet, cell, label, rows }: MissingValue,
  settings: Pick<CampaignSettings, "entries" | "sheet">,
): MissingPlace {
  if (label !== undefined) return { by: "setting", labels: labelsOf(label), cell: null };
  if (cell === null) return rows?.[0] === undefined ? { by: "hand" } : { by: "cell", cell: cellAddress(rows[0], 1) };
  if (sheet !== settings.sheet) return { by: "cell", cell };
  const [row] = [...settings.entries].filter(([, entry]) => entry.cell === cell);
  return row ? { by: "setting", labels: labelsOf(row[0]), cell } : { by: "cell", cell };
}
