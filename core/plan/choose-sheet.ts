import type { SheetGrid } from "../workbook/grid";
import type { HeaderBlock } from "./columns/header-cells";
import { planLook } from "./columns/plan-tables";
import { planFault } from "./plan-fault";
import type { PlanAlternative } from "./types";

interface Candidate {
  readonly grid: SheetGrid;
  readonly header: HeaderBlock;
  readonly rank: number;
  readonly rectification: boolean;
  readonly hasRows: boolean;
}

const planNames = /分解|任务|计划|安排|方案|台账|清单|要点/;

function candidate(grid: SheetGrid): Candidate | null {
  const look = planLook(grid);
  if (!look) return null;
  const { problem, task, phase } = look.columns;
  const rectification = problem !== undefined && task === undefined;
  const rows = Math.min(20, Math.max(0, grid.rowCount - look.block.bottom));
  const rank =
    (grid.hidden ? 0 : 1000) +
    (rectification ? 0 : 300) +
    (rows > 0 ? 200 : 0) +
    (phase !== undefined ? 20 : 0) +
    (planNames.test(grid.name) ? 15 : 0) +
    look.score +
    rows;
  return { grid, header: look.block, rank, rectification, hasRows: rows > 0 };
}

interface ChosenSheet {
  readonly grid: SheetGrid;
  /** Its first header, where it was looked for. */
  readonly header: HeaderBlock | null;
  readonly alternatives: readonly PlanAlternative[];
}

/** The sheet that holds the plan, and the other sheets that could have been meant. */
export function chooseSheet(sheets: readonly SheetGrid[], wanted: string | undefined): ChosenSheet {
  const names = sheets.map(({ name }) => name);
  if (wanted !== undefined) {
    const grid = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => name.trim() === wanted.trim());
    if (!grid) throw planFault("no-such-sheet", { sheet: wanted, sheets: names });
    return { grid, header: null, alternatives: [] };
  }
  const candidates = sheets.flatMap((grid) => candidate(grid) ?? []);
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.rank >= b.rank ? a : b), null);
  if (!best) throw planFault("no-plan", { sheets: names });
  const others = candidates.filter(
    (each) => each !== best && !each.grid.hidden && each.rectification === best.rectification && each.hasRows,
  );
  const { header } = best;
  if (others.length === 0) return { grid: best.grid, header, alternatives: [] };
  const taken = best.grid.name;
  return {
    grid: best.grid,
    header,
    alternatives: [{ what: "sheet", taken, others: others.map(({ grid }) => grid.name), cell: null }],
  };
}
