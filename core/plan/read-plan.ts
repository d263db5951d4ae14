import type { IsoDate } from "../calendar";
import { parsePhaseWindow } from "../deadline";
import type { CountingRules, DatedEvent } from "../deadline/types";
import type { Campaign } from "../evaluation/types";
import { cellAddress, columnLetters, type SheetGrid } from "../workbook/grid";
import { saysWhenWorkBegins } from "./after-start";
import { buildTasks } from "./build-tasks";
import { chooseSheet } from "./choose-sheet";
import { columnsOutside } from "./columns/column-choice";
import type { HeaderBlock } from "./columns/header-cells";
import { headingKey } from "./columns/heading-role";
import { chosenTable, planTables, type ColumnChoice, type PlanTable } from "./columns/plan-tables";
import { KeptTasks } from "./live/kept-tasks";
import { rememberedReader, rememberedTexts, rememberedWords, type PlanMemory } from "./memory";
import { PhaseList } from "./phases";
import { planFault } from "./plan-fault";
import { planYear, type PlanYear } from "./plan-year";
import type { RowTask } from "./row-task";
import type { RawRow } from "./rows/raw-row";
import { rawRows } from "./rows/raw-rows";
import { Likeness } from "./rows/likeness";
import { planDateline } from "./rows/dateline";
import { linesAbove, sheetTitle } from "./rows/sheet-title";
import { SheetTexts } from "./rows/sheet-texts";
import { readTotals } from "./rows/totals";
import type { ColumnRole, Phase, Plan, PlanAlternative } from "./types";

export interface PlanOptions {
  readonly today: IsoDate;
  readonly year?: number | undefined;
  readonly sheet?: string | undefined;
  readonly columns?: ColumnChoice | undefined;
  readonly campaign?: Campaign | undefined;
  readonly memory?: PlanMemory | undefined;
}

const plainCounting: CountingRules = { moveOffDays: false, extraDaysOff: [], extraWorkdays: [] };

function tablesOf(
  sheet: SheetTexts,
  header: HeaderBlock | null,
  choice: ColumnChoice | undefined,
): readonly PlanTable[] {
  if (choice === undefined) return planTables(sheet, header);
  const { grid } = sheet;
  const columns = columnsOutside(choice, grid);
  if (columns.length > 0) {
    throw planFault("columns-outside", { sheet: grid.name, columns, last: columnLetters(grid.columnCount) });
  }
  const table = chosenTable(sheet, choice, header);
  return table ? [table] : [];
}

const lower = (last: number, { row }: RawRow): number => Math.max(last, row);

/** Each text once, in the order of the sheet. */
function textsOf(rows: readonly RawRow[], role: ColumnRole): string[] {
  const texts = new Set<string>();
  for (const row of rows) if (!row.isInherited(role)) texts.add(row.text(role));
  texts.delete("");
  return [...texts];
}

/** Texts of the group rows, each once. */
function groupTexts(rows: readonly RawRow[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { group } of rows) if (group) texts.add(group.text);
  return texts;
}

function yearOf(
  options: PlanOptions,
  rows: readonly RawRow[],
  titles: readonly string[],
  dateline: number | null,
): PlanYear {
  return planYear({
    option: options.year,
    settings: options.campaign?.settings.year ?? null,
    titles,
    deadlines: () => textsOf(rows, "deadline"),
    phases: () => [...textsOf(rows, "phase"), ...textsOf(rows, "window"), ...groupTexts(rows)],
    dateline,
    events: options.campaign?.events.map(({ start }) => start) ?? [],
    today: options.today,
  });
}

/** Two headings for the deadline: which one was taken is said, since every date hangs on it. */
function rivalColumns(tables: readonly PlanTable[]): PlanAlternative[] {
  return tables.slice(0, 1).flatMap(({ rivals, columns, headerRow }) =>
    rivals
      .filter(({ role }) => role === "deadline")
      .map(({ taken, others }) => ({
        what: "column" as const,
        taken,
        others,
        cell: columns.deadline === undefined ? null : cellAddress(headerRow, columns.deadline),
      })),
  );
}

function blankMonths({ blankMonths: months, headerBottom }: PlanTable): Plan["blankMonths"] {
  const [first] = months?.columns ?? [];
  const last = months?.columns.at(-1);
  return first && last
    ? { cell: cellAddress(headerBottom, first.column), first: first.words, last: last.words }
    : undefined;
}

function settled(campaign: Campaign | undefined): {
  readonly events: readonly DatedEvent[];
  readonly counting: CountingRules;
  readonly dueSoonDays: number;
} {
  return {
    events: campaign?.events ?? [],
    counting: campaign?.settings.counting ?? plainCounting,
    dueSoonDays: campaign?.settings.dueSoonDays ?? 3,
  };
}

/** The tasks, those of the reading before where nothing about them changed. */
function keptTasks(
  memory: PlanMemory | undefined,
  grid: SheetGrid,
  made: readonly RowTask[],
  phases: readonly Phase[],
): readonly RowTask[] {
  const taken = memory?.tasks?.takeOver(made, grid, phases) ?? { tasks: made, changed: made.length };
  if (memory) {
    memory.tasks = new KeptTasks(grid, taken.tasks, phases);
    memory.tasksChanged = taken.changed;
  }
  return taken.tasks;
}

/**
 * Finds the plan in a workbook and reads it: phases, tasks, deadlines as dates, states as of `today`.
 * Throws plan faults when there is none, or not the sheet or columns that were asked for.
 */
export function readPlan(sheets: readonly SheetGrid[], options: PlanOptions): Plan {
  const { grid, header, alternatives } = chooseSheet(sheets, options.sheet);
  const texts = new SheetTexts(grid, rememberedTexts(options.memory));
  const tables = tablesOf(texts, header, options.columns);
  const [first] = tables;
  if (!first) throw planFault("sheet-without-plan", { sheet: grid.name });
  const above = linesAbove(grid, first.headerRow);
  const title = sheetTitle(above);
  const words = rememberedWords(options.memory, options.year ?? Number(options.today.slice(0, 4)));
  const like = new Likeness(texts.known, words);
  const titleKey = above.length > 0 ? headingKey(title) : "";
  const parts = tables.map((table) => rawRows(texts, table, titleKey, like));
  const rows = parts.length === 1 ? (parts[0] ?? []) : parts.flat();
  if (rows.length === 0) throw planFault("no-tasks", { sheet: grid.name, row: first.headerRow });
  const lastRow = rows.reduce(lower, first.firstRow);
  const dateline = planDateline(grid, above, lastRow);
  const { year, source } = yearOf(options, rows, [title, grid.name], dateline.year);
  const { events, counting, dueSoonDays } = settled(options.campaign);
  const phases = new PhaseList((text, later) => parsePhaseWindow(text, year + later));
  const surroundings = { year, issued: dateline.issued, today: options.today, events, counting };
  const deadlines = rememberedReader(options.memory, surroundings, words);
  const startsWork = saysWhenWorkBegins(first.keys.get(first.columns.start ?? 0) ?? "");
  const made = buildTasks({ sheet: texts, deadlines, dueSoonDays, phases, startsWork }, rows);
  const tasks = keptTasks(options.memory, grid, made, phases.all());
  return {
    sheet: grid.name,
    title,
    year,
    yearSource: source,
    today: options.today,
    columns: first.columns,
    headerRow: first.headerRow,
    firstRow: rows[0]?.row ?? first.firstRow,
    lastRow,
    phases: phases.all(),
    tasks,
    above,
    alternatives: [...alternatives, ...rivalColumns(tables)],
    blankMonths: blankMonths(first),
    totals: tables.flatMap((table) => readTotals(grid, table)),
  };
}
