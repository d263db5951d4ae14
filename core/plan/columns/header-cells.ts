import type { ColumnRole } from "../types";
import type { CellRange, SheetGrid } from "../../workbook/grid";
import { headingKey, headingMeaning, type HeadingMeaning } from "./heading-role";

/** One column of a header of one or two rows. */
export interface HeaderCell {
  readonly column: number;
  /** Comparable text of the heading, both rows of it. */
  readonly key: string;
  readonly meaning: HeadingMeaning | null;
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
}

/** Columns looked at: no task table is wider, and stray cells far right cost nothing. */
const widest = 80;
/** A heading over this many columns with words of its own below is a calendar or a group, not a meaning. */
const groupWidth = 3;

const startWords = /^(?:起|开始|启动|起始|自|开工|开始时间|启动时间)$/;
const endWords = /^(?:止|至|结束|完成|截止|完工|竣工|建成|投用|办结|完成时间|结束时间)$/;

/** 进度安排 over 一季度, 二季度 …: the cells below hold goals, no time. */
const stageWords =
  /^(?:20\d\d年)?(?:第?[一二三四1-4]季度|[上下]半年|(?:1?\d|1?\d[-—~至]1?\d)月(?:份|底|末)?|Q[1-4])(?:目标|进度|安排|计划|任务)?$/;

interface Upper {
  readonly text: string;
  readonly merge: CellRange | null;
}

/** The heading over a column in one row: its own text or the text of the merge over it. */
function headingAt(grid: SheetGrid, row: number, column: number): Upper {
  const merge = grid.mergeAt(row, column);
  return { text: merge ? grid.text(merge.top, merge.left) : grid.text(row, column), merge };
}

function combined(upper: Upper, lower: string): HeadingMeaning | null {
  if (lower === "") return headingMeaning(upper.text);
  const own = headingMeaning(lower);
  const limit = headingMeaning(upper.text)?.role;
  if (limit === "deadline" && startWords.test(headingKey(lower))) return { role: "start", rank: 0, listed: true };
  if (limit === "deadline" && endWords.test(headingKey(lower))) return { role: "deadline", rank: 0, listed: true };
  if (limit === "deadline" && stageWords.test(headingKey(lower))) return null;
  const wide = upper.merge !== null && upper.merge.right - upper.merge.left + 1 >= groupWidth;
  return own ?? headingMeaning(upper.text + lower) ?? (wide ? null : headingMeaning(upper.text));
}

/** A title merged over the whole table is no heading: a header row has several of them. */
function hasSeveral(grid: SheetGrid, row: number, width: number): boolean {
  let filled = 0;
  for (let column = 1; column <= width && filled < 2; column += 1)
    if (grid.text(row, column).trim() !== "") filled += 1;
  return filled >= 2;
}

function isSecondHeaderRow(grid: SheetGrid, row: number, width: number): boolean {
  if (!hasSeveral(grid, row, width)) return false;
  let below = 0;
  let tied = false;
  for (let column = 1; column <= width; column += 1) {
    const upper = headingAt(grid, row, column);
    const lowerMerge = grid.mergeAt(row + 1, column);
    if (lowerMerge && lowerMerge.top <= row) {
      tied = tied || upper.text.trim() !== "";
      continue;
    }
    const lower = grid.text(row + 1, column);
    if (lower.trim() === "") continue;
    const under = upper.merge !== null && upper.merge.right > upper.merge.left;
    const heading = headingMeaning(lower) !== null;
    const short = headingKey(lower).length <= 8 && !/^\d+$/.test(headingKey(lower));
    if (!(heading && (under || upper.text.trim() === "")) && !(under && short)) return false;
    below += 1;
    tied = tied || under;
  }
  return below > 0 && tied;
}

/** Reads a row as a header, with the row below when that is part of it. Decides nothing: see {@link headerScore}. */
export function headerBlockAt(grid: SheetGrid, row: number): HeaderBlock {
  const width = Math.min(grid.columnCount, widest);
  const bottom = row < grid.rowCount && isSecondHeaderRow(grid, row, width) ? row + 1 : row;
  const cells: HeaderCell[] = [];
  for (let column = 1; column <= width; column += 1) {
    const upper = headingAt(grid, row, column);
    const covered = upper.merge !== null && upper.merge.left < column;
    const lower = bottom > row && (upper.merge?.bottom ?? row) === row ? grid.text(bottom, column) : "";
    if (covered && lower.trim() === "") continue;
    const key = headingKey(upper.text + lower);
    if (key !== "") cells.push({ column, key, meaning: combined(upper, lower) });
  }
  const deepest = Math.max(bottom, ...cells.map(({ column }) => grid.mergeAt(row, column)?.bottom ?? row));
  return { top: row, bottom: deepest <= row + 3 ? deepest : bottom, cells };
}

const whatRoles: readonly ColumnRole[] = ["task", "item", "measure", "problem", "goal"];
const whoOrWhenRoles: readonly ColumnRole[] = ["deadline", "responsible", "lead", "supporting", "leader", "person"];

/** How surely a block is the header of a plan: 0 when something to do, and who or when, are not both in it. */
export function headerScore(block: HeaderBlock): number {
  const meanings = block.cells.flatMap(({ meaning }) => (meaning ? [meaning] : []));
  const roles = new Set(meanings.map(({ role }) => role));
  const has = (wanted: readonly ColumnRole[]) => wanted.some((role) => roles.has(role));
  const sure = meanings.filter(({ listed }) => listed).length;
  if (roles.size < (sure === 0 ? 4 : 2) || !has(whatRoles) || !has(whoOrWhenRoles)) return 0;
  return roles.size * 2 + sure + (roles.has("task") && roles.has("deadline") ? 3 : 0);
}
