import type { TableRange } from "../../../core/workbook/grid";
import { rangesOfAddress, type ExcelValue, type RawSheet } from "./raw-sheet";
import { supports } from "./run";

export interface Layout {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly hidden: boolean }[];
  readonly tables: readonly {
    readonly id: string;
    readonly name: string;
    readonly sheetId: string;
    readonly headerRows: number;
    readonly totalsRows: number;
  }[];
}

/** Which sheets and tables there are; the returned function reads the answer after the sync. */
export function queueLayout(context: Excel.RequestContext): () => Layout {
  const sheets = context.workbook.worksheets;
  const tables = context.workbook.tables;
  sheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  return () => ({
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== "Visible" })),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      headerRows: table.showHeaders ? 1 : 0,
      totalsRows: table.showTotals ? 1 : 0,
    })),
  });
}

function queueRules(sheet: Excel.Worksheet): () => Pick<RawSheet, "rules" | "otherRules"> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => {
    const custom = formats.items.filter(({ type }) => type === "Custom");
    return {
      rules: custom.map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula })),
      otherRules: formats.items.length - custom.length,
    };
  };
}

function queueTables(context: Excel.RequestContext, layout: Layout, sheetId: string): () => TableRange[] {
  const mine = layout.tables
    .filter((table) => table.sheetId === sheetId)
    .map((table) => {
      const range = context.workbook.tables.getItem(table.id).getRange();
      range.load("address");
      return { table, range };
    });
  return () =>
    mine.flatMap(({ table: { name, headerRows, totalsRows }, range }) =>
      rangesOfAddress(range.address).map((each) => ({ name, range: each, headerRows, totalsRows })),
    );
}

export interface SheetRead {
  readonly raw: RawSheet;
  /** Some rows or columns are hidden, or some cells struck through: a second look tells which. */
  readonly mixed: { readonly rows: boolean; readonly columns: boolean; readonly struck: boolean };
}

/** Indexes `from … from + count - 1` when Excel says that all of them are hidden (or struck), else none. */
function allOf(flag: boolean | null, from: number, count: number): ReadonlySet<number> {
  return new Set(flag === true ? Array.from({ length: count }, (_, i) => from + i) : []);
}

/** How merged cells are asked for: Excel's own list (ExcelApi 1.13), or later, out of a copy of the file. */
export type MergeSource = "list" | "file";

export interface ReadOptions {
  readonly merges: MergeSource;
  /** False: only where the cells are; a sheet too large for one answer is then read in parts. */
  readonly cells: boolean;
}

export type Cells = Pick<RawSheet, "values" | "texts" | "formulas" | "formats">;
const noCells: Cells = { values: [], texts: [], formulas: [], formats: [] };

/** The matrices of a range that has been loaded. */
export function cellsOf(range: Pick<Excel.Range, "values" | "text" | "formulas" | "numberFormat">): Cells {
  return {
    values: range.values as ExcelValue[][],
    texts: range.text,
    formulas: range.formulas as ExcelValue[][],
    formats: range.numberFormat as string[][],
  };
}

function mergesOf(merged: Excel.RangeAreas): RawSheet["merges"] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  }));
}

/** Through the whole sheet, never through the used range: nothing may be asked of a null object. */
function queueMerges(sheet: Excel.Worksheet, source: MergeSource): () => RawSheet["merges"] {
  if (source === "file" || !supports("1.13")) return () => [];
  // The address of merged areas names their first cells only (office-js #1590); the areas themselves are right.
  const merged = supports("1.13") ? sheet.getRange().getMergedAreasOrNullObject() : null;
  merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => (merged === null ? [] : mergesOf(merged));
}

/** Whether all cells (true), some (null) or none (false) are struck through; false where this Excel cannot say. */
function queueStruck(sheet: Excel.Worksheet): () => boolean | null {
  const font = supports("1.9") ? sheet.getRange().format.font : null;
  font?.load("strikethrough");
  return () => (font === null ? false : supports("1.9") ? font.strikethrough : false);
}

type Used = Cells & Pick<RawSheet, "area" | "hiddenRows" | "hiddenColumns"> & Pick<SheetRead, "mixed">;

const nothingUsed: Used = {
  ...noCells,
  area: null,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  mixed: { rows: false, columns: false, struck: false },
};

function usedOf(used: Excel.Range, cells: boolean, struck: boolean | null): Used {
  if (used.isNullObject) return nothingUsed;
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
  // Excel says null where only some are; the typings do not know that.
  const [rowHidden, columnHidden] = [used.rowHidden as boolean | null, used.columnHidden as boolean | null];
  return {
    ...(cells ? cellsOf(used) : noCells),
    area: { top, left, rows, columns },
    hiddenRows: allOf(rowHidden, top, rows),
    hiddenColumns: allOf(columnHidden, left, columns),
    mixed: { rows: rowHidden === null, columns: columnHidden === null, struck: struck !== false },
  };
}

function queueUsed(sheet: Excel.Worksheet, cells: boolean): () => Used {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  if (cells) used.load("values,text,formulas,numberFormat");
  const struck = queueStruck(sheet);
  return () => usedOf(used, cells, struck());
}

/** Everything about one sheet, in the same batch. What is read before a write in a batch is the state before it. */
export function queueSheet(
  context: Excel.RequestContext,
  layout: Layout,
  id: string,
  options: ReadOptions,
): () => SheetRead {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load("name,visibility,protection/protected");
  const used = queueUsed(sheet, options.cells);
  const merges = queueMerges(sheet, options.merges);
  const rules = queueRules(sheet);
  const tables = queueTables(context, layout, id);
  const headOf = ({
    name,
    visibility,
    protection,
  }: Excel.Worksheet): Pick<RawSheet, "name" | "hidden" | "protected"> => ({
    name,
    hidden: visibility !== "Visible",
    protected: protection.protected,
  });
  return () => {
    const { mixed, ...found } = used();
    const parts = { ...rules(), merges: merges(), tables: tables(), struck: new Set<string>() };
    return { raw: { ...found, id, ...headOf(sheet), ...parts }, mixed };
  };
}
