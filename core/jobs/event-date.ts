import type { IsoDate } from "../calendar";
import { eventsSheet } from "../evaluation/sheets/events";
import { findTable } from "../evaluation/sheet-table";
import type { Finding } from "../finding";
import type { Task } from "../plan/types";
import type { WorkbookReading } from "../ports";
import { noChanges, type CellEdit, type CellInput, type WorkbookChanges } from "../workbook/changes";
import { memoryGrid } from "../workbook/memory-grid";
import type { SheetGrid } from "../workbook/grid";
import { checkWorkbook, type CheckOptions } from "./check";

/** One deadline that an event's date moves. */
export interface MovedDeadline {
  readonly task: Task;
  readonly before: IsoDate | null;
  readonly after: IsoDate | null;
  readonly onDayOff: boolean;
}

export interface EventDatePlan {
  readonly changes: WorkbookChanges;
  /** Sheet that will hold the date. */
  readonly sheet: string;
  readonly moved: readonly MovedDeadline[];
  /** Deadlines that other words of the table contradict, once the event has this date. */
  readonly clashes: readonly Finding[];
}

const text = (words: string): CellInput => ({ type: "text", text: words });

/** The cells to write: the event's own row, else a new row, else a new sheet 时间节点. */
function eventChanges(
  sheets: readonly SheetGrid[],
  event: string,
  day: IsoDate,
): { changes: WorkbookChanges; sheet: string } {
  const table = findTable(sheets, eventsSheet);
  if (!table) {
    const rows = [
      ["事件", "日期", "结束日期", "又称", "备注"].map(text),
      [text(event), { type: "date", date: day } as const],
    ];
    const name = sheets.some((sheet) => sheet.name === eventsSheet.name) ? `${eventsSheet.name}2` : eventsSheet.name;
    return { changes: { ...noChanges, newSheets: [{ name, rows, widths: [30, 14, 14, 30, 20] }] }, sheet: name };
  }
  const { sheet, columns, rows } = table;
  const eventColumn = columns.get("event") ?? 1;
  const dateColumn = columns.get("date") ?? 2;
  const found = rows.find((row) => row.text("event").trim() === event);
  const row = found?.row ?? Math.max(table.headerRow, ...rows.map((each) => each.row)) + 1;
  const date = { sheet: sheet.name, row, column: dateColumn, input: { type: "date", date: day } } as const;
  const cells: CellEdit[] = found ? [{ ...date, look: "date" }] : [];
  if (!found) {
    const above = rows.at(-1)?.row;
    const like = (column: number) => (above === undefined ? {} : { like: { row: above, column } });
    cells.push({ sheet: sheet.name, row, column: eventColumn, input: text(event), ...like(eventColumn) });
    cells.push({ ...date, look: "date", ...like(dateColumn) });
  }
  return { changes: { ...noChanges, cells }, sheet: sheet.name };
}

/** The sheets as they would read with these cells written: enough for planning, only 时间节点 is looked at. */
function withEvent(sheets: readonly SheetGrid[], event: string, day: IsoDate): SheetGrid[] {
  const table = findTable(sheets, eventsSheet);
  const known = (table?.rows ?? [])
    .filter((row) => row.text("event").trim() !== event)
    .map((row) => [row.text("event"), row.text("date"), row.text("end"), row.text("aliases")]);
  const aliases = table?.rows.find((row) => row.text("event").trim() === event)?.text("aliases") ?? "";
  const grid = memoryGrid(table?.sheet.name ?? eventsSheet.name, [
    ["事件", "日期", "结束日期", "又称"],
    ...known,
    [event, { date: day }, null, aliases],
  ]);
  return [...sheets.filter((sheet) => sheet !== table?.sheet), grid];
}

function newClashes(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const clashes = (all: readonly Finding[]) => all.filter(({ code }) => code === "deadline-contradicts");
  const before = new Set(clashes(known).map(({ cell }) => cell));
  return clashes(findings).filter(({ cell }) => !before.has(cell));
}

/** What entering an event's date would write and move, before anything is written. */
export function planEventDate(
  reading: WorkbookReading,
  options: CheckOptions,
  event: string,
  day: IsoDate,
): EventDatePlan {
  const { plan: before, findings: known } = checkWorkbook(reading, options);
  const { plan: after, findings } = checkWorkbook(
    { ...reading, sheets: withEvent(reading.sheets, event, day) },
    { ...options, sheet: before.sheet },
  );
  const dueBefore = new Map(before.tasks.map((task) => [task.row, task.due]));
  const moved = after.tasks
    .filter((task) => task.due !== (dueBefore.get(task.row) ?? null))
    .map((task) => ({
      task,
      before: dueBefore.get(task.row) ?? null,
      after: task.due,
      onDayOff: task.resolution.onDayOff === true,
    }));
  return { ...eventChanges(reading.sheets, event, day), moved, clashes: newClashes(findings, known) };
}
