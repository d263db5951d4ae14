import ExcelJS from "exceljs";
import type { SchemeCell, SchemeSheet } from "../../core/schemes/types";
import { repack } from "./fixed-zip";
import { rowHeight } from "./row-height";
import { body, closingLine, heading, sheetTitle } from "./sheet-look";
import { addChoices } from "./sheet-choices";

/** A row of values, or "heading": the headings once more on a new page, as clerks type them. */
export type ContentRow = readonly SchemeCell[] | "heading";

export interface SheetContent {
  readonly sheet: SchemeSheet;
  /** Merged over all columns in row 1; the headings then stand in row 2. */
  readonly title?: string;
  readonly rows: readonly ContentRow[];
  /** A1 ranges. */
  readonly merges?: readonly string[];
  /** Merged over all columns, one row below the table. */
  readonly closing?: string;
  /** Rows below the content that get borders and choices, for filling in by hand. */
  readonly spareRows?: number;
}

const spare = 30;

const isDay = (cell: SchemeCell): cell is { readonly day: string } => cell !== null && typeof cell === "object";

function cellValue(cell: SchemeCell): ExcelJS.CellValue {
  if (cell === null || cell === "") return null;
  return isDay(cell) ? new Date(`${cell.day}T00:00:00Z`) : cell;
}

function setUpPage(page: ExcelJS.Worksheet, content: SheetContent, headingRow: number): void {
  const { columns } = content.sheet;
  const hasOwnBreaks = content.rows.includes("heading");
  page.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    // One page wide whatever is added at the right: helper columns print beside their rows.
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(hasOwnBreaks ? {} : { printTitlesRow: `${headingRow}:${headingRow}` }),
  };
  page.headerFooter = { oddFooter: "&C第 &P 页，共 &N 页" };
  page.views = [{ state: "frozen", ySplit: headingRow, activeCell: `A${headingRow + 1}` }];
  columns.forEach(({ width }, index) => {
    page.getColumn(index + 1).width = width;
  });
}

function fillRow(page: ExcelJS.Worksheet, number: number, sheet: SchemeSheet, row: ContentRow): void {
  const line = page.getRow(number);
  sheet.columns.forEach((column, index) => {
    const cell = line.getCell(index + 1);
    if (row === "heading") {
      cell.value = column.heading;
      cell.style = heading;
    } else {
      const value = row[index] ?? null;
      cell.value = cellValue(value);
      cell.style = body(column, isDay(value));
    }
  });
  line.height = row === "heading" ? 24 : rowHeight(row, sheet.columns);
}

function addSheet(book: ExcelJS.Workbook, content: SheetContent): void {
  const { sheet, title, rows } = content;
  const page = book.addWorksheet(sheet.name);
  const width = sheet.columns.length;
  const headingRow = title ? 2 : 1;
  setUpPage(page, content, headingRow);
  if (title) {
    page.mergeCells(1, 1, 1, width);
    page.getCell(1, 1).value = title;
    page.getCell(1, 1).style = sheetTitle;
    page.getRow(1).height = 36;
  }
  const blank: ContentRow[] = Array.from({ length: content.spareRows ?? 0 }, () => []);
  const lines: readonly ContentRow[] = ["heading", ...rows, ...blank];
  lines.forEach((row, index) => {
    fillRow(page, headingRow + index, sheet, row);
    if (row === "heading" && index > 0) page.getRow(headingRow + index - 1).addPageBreak();
  });
  for (const range of content.merges ?? []) page.mergeCells(range);
  if (content.closing) {
    const last = headingRow + lines.length + 1;
    page.mergeCells(last, 1, last, width);
    page.getCell(last, 1).value = content.closing;
    page.getCell(last, 1).style = closingLine;
    page.getRow(last).height = 24;
  }
  addChoices(page, sheet, headingRow + 1, headingRow + lines.length - 1 + spare);
}

/** Column widths count digits of the workbook's first font: 宋体, as in a Chinese Excel, not exceljs's Calibri. */
function withChineseDefaultFont(styles: string): string {
  return styles.replace(
    /<font>(?:(?!<\/font>).)*"Calibri"\/><\/font>/,
    '<font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  );
}

/** A workbook as a clerk's Excel file, always with the same bytes for the same content. `day` is its date of writing. */
export async function styledWorkbook(contents: readonly SheetContent[], day: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const written = new Date(`${day}T00:00:00Z`);
  book.creator = "述评";
  book.lastModifiedBy = "述评";
  book.created = written;
  book.modified = written;
  book.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  for (const content of contents) addSheet(book, content);
  return repack(new Uint8Array(await book.xlsx.writeBuffer()), { "xl/styles.xml": withChineseDefaultFont });
}
