import { numberFormat } from "../../../core/workbook/number-format";
import type { CellEdit, WorkbookChanges } from "../../../core/workbook/changes";
import { blocksOf, type Block } from "./blocks";
import type { Area, RawSheet } from "./raw-sheet";
import { dateFormat } from "./rectangles";
import { supports } from "./run";

/** Formats to take from one place for another: `from` is as large as `to`, or one row that is repeated down it. */
export interface FormatCopy {
  readonly sheet: string;
  readonly to: Area;
  readonly from: Area;
  /** False where Excel's own copy would bring a merge or somebody's rule along: then only what a row of a table needs is set. */
  readonly whole: boolean;
}

export interface LookPlan {
  readonly copies: readonly FormatCopy[];
  /** Cells of ours that go away leave no look behind. */
  readonly cleared: readonly Block[];
}

type Like = NonNullable<CellEdit["like"]>;

function formatAt({ area, formats }: RawSheet, row: number, column: number): string {
  return formats[row - 1 - (area?.top ?? 0)]?.[column - 1 - (area?.left ?? 0)] ?? "General";
}

function isBlank({ area, formulas }: RawSheet, row: number, column: number): boolean {
  return (formulas[row - 1 - (area?.top ?? 0)]?.[column - 1 - (area?.left ?? 0)] ?? "") === "";
}

/** A cell that holds something keeps its look; a new one takes that of its model. */
const takesLook = (edit: CellEdit, sheet: RawSheet): edit is CellEdit & { readonly like: Like } =>
  edit.like !== undefined && isBlank(sheet, edit.row, edit.column);

const showsDay = (format: string): boolean => format !== "General" && format !== "" && numberFormat(format).hasDay;

/** The number format to write with an edit; null leaves the cell's own. */
export function formatFor(edit: CellEdit, sheet: RawSheet | undefined): string | null {
  const { input, look } = edit;
  if (input.type === "number" && input.format !== undefined) return input.format;
  if (input.type === "blank" && look === "plain") return "General";
  const fresh = sheet !== undefined && takesLook(edit, sheet);
  const before = sheet
    ? fresh
      ? formatAt(sheet, edit.like.row, edit.like.column)
      : formatAt(sheet, edit.row, edit.column)
    : "";
  if (input.type === "date") return !showsDay(before) ? dateFormat : fresh ? before : null;
  if (!fresh) return null;
  // In a cell formatted as text a number becomes text, and a formula shows itself.
  return before === "@" ? "General" : before;
}

const covers = (sheet: RawSheet, { row, column }: Like): boolean =>
  sheet.merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);

/** A copy of formats copies rules along: welcome down a list, never into columns of ours beside it. */
function bringsRules(sheet: RawSheet, edit: CellEdit & { readonly like: Like }, ours: readonly string[]): boolean {
  if (edit.like.column === edit.column) return false;
  return sheet.otherRules > 0 || sheet.rules.some(({ formula }) => !ours.some((text) => formula.includes(text)));
}

function copyOf({ sheet, kind, area }: Block): FormatCopy {
  const [row, aside, whole] = JSON.parse(kind) as [number | null, number, boolean];
  const beside = { ...area, left: area.left + aside };
  return { sheet, to: area, from: row === null ? beside : { ...beside, top: row - 1, rows: 1 }, whole };
}

/** Which looks are copied and which taken away, as few steps as the edits allow. */
export function planLooks(changes: WorkbookChanges, sheets: readonly RawSheet[]): LookPlan {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const copied = changes.cells.flatMap((edit) => {
    const sheet = byName.get(edit.sheet);
    if (!sheet || !takesLook(edit, sheet)) return [];
    const { like, row, column } = edit;
    const ours = changes.removeRules.filter((each) => each.sheet === sheet.name).map(({ formulaHas }) => formulaHas);
    const whole = supports("1.9") && !covers(sheet, like) && !bringsRules(sheet, edit, ours);
    const kind = JSON.stringify([like.row === row ? null : like.row, like.column - column, whole]);
    return [{ sheet: sheet.name, row, column, kind }];
  });
  const gone = changes.cells.filter(({ input, look }) => input.type === "blank" && look === "plain");
  return {
    copies: blocksOf(copied).map(copyOf),
    cleared: blocksOf(gone.map(({ sheet, row, column }) => ({ sheet, row, column, kind: "" }))),
  };
}

const rangeOf = (sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, rows, columns);

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Takes away what a table's cell looks like, property by property: clearing formats would cut a user's rules as well. */
export function queuePlainLook(sheet: Excel.Worksheet, area: Area): void {
  const { format } = rangeOf(sheet, area);
  for (const edge of edges) format.borders.getItem(edge).style = "None";
  format.fill.clear();
  format.font.bold = false;
  format.wrapText = false;
  format.horizontalAlignment = "General";
}

function queueCopy(sheet: Excel.Worksheet, { to, from, whole }: FormatCopy): void {
  const target = rangeOf(sheet, to);
  if (whole && supports("1.9")) target.copyFrom(rangeOf(sheet, from), "Formats");
  else {
    target.format.wrapText = true;
    target.format.verticalAlignment = "Center";
  }
}

/** Looks come before values: what is written is read by the number format that is there. */
export function queueLooks(worksheets: Excel.WorksheetCollection, { copies, cleared }: LookPlan): void {
  for (const { sheet, area } of cleared) queuePlainLook(worksheets.getItem(sheet), area);
  for (const copy of copies) queueCopy(worksheets.getItem(copy.sheet), copy);
}
