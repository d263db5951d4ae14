import fs from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { readWorkbook, type CellValue, type SheetGrid } from "../../core/workbook";
import { readBookParts } from "../../core/workbook/book-parts";
import { openPackage } from "../../core/package";
import { cellKind, type CellStore } from "../../core/workbook/cell-store";
import { readSheet } from "../../core/workbook/read-sheet";
import { readXmlPart } from "../../core/workbook/relationships";
import { readSharedStrings } from "../../core/workbook/shared-strings";
import { nodeCodec } from "../../scripts/host/node-codec";

/** A value of exceljs as we store it: dates as serial numbers, rich text joined, results of formulas. */
function plain(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date || Object.prototype.toString.call(value) === "[object Date]") {
    return Math.round((Number(value) / 86400000 + 25569) * 1e6) / 1e6;
  }
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("formula" in value || "sharedFormula" in value) return plain((value.result ?? null) as ExcelJS.CellValue);
  return "text" in value ? String(value.text) : null;
}

const rounded = (value: CellValue): CellValue => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value);

/** Compares every cell; a cell under a merge is blank for us and repeats the first cell's value for exceljs. */
function compare(grid: SheetGrid, sheet: ExcelJS.Worksheet): number {
  let compared = 0;
  for (let row = 1; row <= Math.max(grid.rowCount, sheet.rowCount); row += 1) {
    for (let column = 1; column <= Math.max(grid.columnCount, sheet.columnCount); column += 1) {
      const cell = sheet.getRow(row).getCell(column);
      const covered = cell.isMerged && cell.master.address !== cell.address;
      expect([cell.address, rounded(grid.value(row, column))]).toEqual([
        cell.address,
        covered ? null : rounded(plain(cell.value)),
      ]);
      compared += 1;
    }
  }
  return compared;
}

const examples = path.join(__dirname, "../../examples");
const files = fs
  .readdirSync(examples, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".xlsx") && !path.basename(name).startsWith("~$"));

test.each(files)("%s: cell by cell like exceljs", async (name) => {
  const bytes = new Uint8Array(fs.readFileSync(path.join(examples, name)));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  const { sheets, warnings } = readWorkbook(bytes, nodeCodec);
  expect(warnings).toEqual([]);
  expect(sheets.map((sheet) => sheet.name)).toEqual(book.worksheets.map((sheet) => sheet.name));
  for (const grid of sheets) expect(compare(grid, book.getWorksheet(grid.name)!)).toBeGreaterThan(0);
});

const texts: readonly number[] = [cellKind.text, cellKind.place, cellKind.error];

/** Everything stored of every cell; texts as they read. */
function cellsOf(store: CellStore): unknown[] {
  return Array.from({ length: store.count }, (_, at) => {
    const value = texts.includes(store.kinds[at]!) ? store.text(at) : store.values[at];
    return [store.columns[at], store.kinds[at], store.styles[at], value, store.formula(at)];
  });
}

test.each(files)("%s: the fast reading and the scanner agree", (name) => {
  const pack = openPackage(new Uint8Array(fs.readFileSync(path.join(examples, name))), nodeCodec);
  const book = readBookParts(pack);
  const shared = readSharedStrings(pack, "xl/sharedStrings.xml") ?? [];
  for (const sheet of book.sheets) {
    const warned: unknown[] = [];
    const context = {
      sheet: sheet.name,
      date1904: false,
      shared,
      warn: (warning: unknown) => void warned.push(warning),
    };
    const [quick, slow] = [true, false].map(
      (fast) => readSheet(readXmlPart(pack, sheet.part)!, pack, context, fast).store,
    );
    expect(cellsOf(quick!)).toEqual(cellsOf(slow!));
    for (const field of ["rowNumbers", "rowFirst", "rowStart", "rowEnd"] as const) {
      expect(quick![field].subarray(0, quick!.rows)).toEqual(slow![field].subarray(0, slow!.rows));
    }
    expect([quick!.lastRow, quick!.lastColumn]).toEqual([slow!.lastRow, slow!.lastColumn]);
  }
});
