import type { PlanTable } from "../columns/plan-tables";
import { rowKind, type RowReading } from "./row-kind";
import type { SheetTexts } from "./sheet-texts";

const officeLine = /(?:办公室|委员会|常委会|小组|人民政府|党组|主席团|[局委院会])$/;

/** A number is a usual task row. */
type Row = RowReading | number;

const isFull = (row: Row | undefined): boolean => typeof row === "number" || (row?.kind === "task" && row.filled >= 2);

const numberOf = (row: Row | undefined): number => (typeof row === "number" ? row : (row?.row ?? 0));

/** From the end upward: lone lines that close the page are no tasks, and groups without a task are none either. */
function trimmed(rows: Row[], table: PlanTable): Row[] {
  let lastFull = rows.length - 1;
  while (lastFull >= 0 && !isFull(rows[lastFull])) lastFull -= 1;
  if (lastFull < 0 || lastFull === rows.length - 1) return rows;
  const kept = rows.slice(0, lastFull + 1);
  let next = numberOf(rows[lastFull]) + 1;
  let afterBlank = false;
  for (const each of rows.slice(lastFull + 1)) {
    if (typeof each === "number") continue;
    const closes = each.kind === "group" || afterBlank || (each.column === table.left && officeLine.test(each.text));
    if (!closes) kept.push(each);
    afterBlank ||= each.row !== next;
    next += 1;
  }
  return kept;
}

const wholeNumber = /^(\d{1,2})[.．、]?$/;

/** 1 征地拆迁 above 1.1 and 1.2: a row with a number and a name alone that the rows below it are parts of. */
function headsParts(sheet: SheetTexts, { columns }: PlanTable, { row, kind, filled, column }: RowReading): boolean {
  if (kind !== "task" || filled !== 2 || columns.no !== column) return false;
  const number = wholeNumber.exec(sheet.at(row, column).text)?.[1];
  return number !== undefined && new RegExp(`^${number}[.．-]1$`).test(sheet.at(row + 1, column).text);
}

/** The text that stands beside the number of such a row, and its column. */
function headingOf(sheet: SheetTexts, table: PlanTable, reading: RowReading): RowReading {
  for (let column = reading.column + 1; column <= table.right; column += 1) {
    const { text } = sheet.at(reading.row, column);
    if (text !== "") return { ...reading, kind: "group", text, column };
  }
  return reading;
}

/** The rows of a table that are tasks or groups, in order; headers, totals, notes and blank rows left out. */
export function readRows(sheet: SheetTexts, table: PlanTable, title: string): Row[] {
  const rows: Row[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (table.repeats.has(row)) continue;
    const alone = rowKind(sheet, table, row, title);
    const reading =
      typeof alone !== "number" && headsParts(sheet, table, alone) ? headingOf(sheet, table, alone) : alone;
    if (typeof reading === "number" || reading.kind === "task" || reading.kind === "group") rows.push(reading);
  }
  return trimmed(rows, table);
}
