import type { CheckResult } from "../../core/jobs/check";
import { parseCellAddress } from "../../core/workbook/grid";

export interface CellMark {
  readonly state?: "overdue" | "dueSoon";
  readonly finding?: true;
}

/** What the grid shows on cells of a sheet, by "row:column": overdue and due-soon deadlines, cells with a finding. */
export function cellMarks(check: CheckResult | null, sheet: string): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  const add = (cell: string | null, mark: CellMark): void => {
    const place = cell === null ? null : parseCellAddress(cell);
    if (!place) return;
    const key = `${place.row}:${place.column}`;
    marks.set(key, { ...marks.get(key), ...mark });
  };
  if (!check) return marks;
  if (check.plan.sheet === sheet) {
    for (const { state, deadlineCell } of check.plan.tasks) {
      if (state === "overdue" || state === "dueSoon") add(deadlineCell, { state });
    }
  }
  for (const finding of check.findings) if (finding.sheet === sheet) add(finding.cell, { finding: true });
  return marks;
}
