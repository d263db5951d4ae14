import type { ColumnRole } from "../types";
import type { CellRange, SheetGrid } from "../../workbook/grid";
import { headingKey, headingMeaning, isListedHeading, type HeadingMeaning } from "./heading-role";

/** One column of a header of one to three rows. */
export interface HeaderCell {
  readonly column: number;
  /** Comparable text of the heading, all rows of it. */
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
  /^(?:20\d\d年)?(?:第?[一二三四1-4]季度|[上下]半年|(?:1?\d|1?\d[-—~至]1?\d)月(?:份|底|末)?|1[0-2]|[1-9]|Q[1-4])(?:目标|进度|安排|计划|任务)?$/;

interface Upper {
  readonly text: string;
  readonly merge: CellRange | null;
}

/** The heading over a column in one row: its own text or the text of the merge over it. */
function headingAt(grid: SheetGrid, row: number, column: number): Upper {
  const merge = grid.mergeAt(row, column);
  return { text: merge ? grid.text(merge.top, merge.left) : grid.text(row, column), merge };
}

/** The lowest heading with the one above it, and so on upward until one gives a meaning. */
function meaningOf(over: readonly Upper[]): HeadingMeaning | null {
  const lowest = over[over.length - 1];
  if (!lowest) return null;
  const above = over[over.length - 2];
  if (!above) return headingMeaning(lowest.text);
  return combined(above, lowest.text) ?? (over.length > 2 ? combined(over[0] ?? above, lowest.text) : null);
}

function combined(upper: Upper, lower: string): HeadingMeaning | null {
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

const isBeginningAndEnd = (grid: SheetGrid, row: number, column: number): boolean =>
  startWords.test(headingKey(grid.text(row, column))) && endWords.test(headingKey(grid.text(row, column + 1)));

/** 责任单位 over 牵头 and 配合 without a merge: a party or a time, nothing beside it, and both columns named below. */
function isOverTwo(grid: SheetGrid, row: number, column: number): boolean {
  const role = headingMeaning(grid.text(row, column))?.role;
  if (role !== "responsible" && role !== "lead" && role !== "deadline") return false;
  if (grid.mergeAt(row, column) || grid.text(row, column + 1).trim() !== "") return false;
  if (role === "deadline" && isBeginningAndEnd(grid, row + 1, column)) return true;
  if (!isListedHeading(grid.text(row, column))) return false;
  return [column, column + 1].every((each) => {
    const below = headingMeaning(grid.text(row + 1, each));
    return below !== null && below.role !== role;
  });
}

/** Whether the row below `row` is more of the header: it names what stands under headings over several columns. */
function continuesHeader(grid: SheetGrid, row: number, width: number): boolean {
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
    const under = (upper.merge !== null && upper.merge.right > upper.merge.left) || isOverTwo(grid, row, column);
    const heading = headingMeaning(lower) !== null;
    const key = headingKey(lower);
    const short = key.length <= 8 && (!/^\d+$/.test(key) || headingMeaning(upper.text)?.role === "deadline");
    if (!(heading && (under || upper.text.trim() === "")) && !(under && short)) return false;
    below += 1;
    tied = tied || under;
  }
  return below > 0 && tied;
}

/** Rows of one header at most: 责任分工 over 责任单位 over 牵头 and 配合. */
const tallest = 3;

function bottomOf(grid: SheetGrid, row: number, width: number): number {
  if (!hasSeveral(grid, row, width)) return row;
  let bottom = row;
  while (bottom < Math.min(grid.rowCount, row + tallest - 1) && continuesHeader(grid, bottom, width)) bottom += 1;
  return bottom;
}

/** What the rows of a header say over one column, from above; a merge says it once. */
function headingsOver(grid: SheetGrid, top: number, bottom: number, column: number): Upper[] {
  const over: Upper[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const here = headingAt(grid, row, column);
    if (here.text.trim() === "" || (here.merge && here.merge === over[over.length - 1]?.merge)) continue;
    over.push(here);
  }
  return over;
}

/** Last row of a heading; a merge from above is an item's, in the midst of which the page breaks. */
const lastRowOf = (merge: CellRange | null, row: number): number => (merge && merge.top >= row ? merge.bottom : row);

/** Reads a row as a header, with the rows below when they are part of it. Decides nothing: see {@link headerScore}. */
export function headerBlockAt(grid: SheetGrid, row: number): HeaderBlock {
  const width = Math.min(grid.columnCount, widest);
  const bottom = bottomOf(grid, row, width);
  const cells: HeaderCell[] = [];
  for (let column = 1; column <= width; column += 1) {
    const over = headingsOver(grid, row, bottom, column);
    const lowest = over[over.length - 1];
    if (!lowest || (lowest.merge !== null && lowest.merge.left < column)) continue;
    const key = headingKey(over.map(({ text }) => text).join(""));
    if (key !== "") cells.push({ column, key, meaning: meaningOf(over) });
  }
  const deepest = Math.max(bottom, ...cells.map(({ column }) => lastRowOf(grid.mergeAt(row, column), row)));
  return { top: row, bottom: deepest <= row + tallest ? deepest : bottom, cells };
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
