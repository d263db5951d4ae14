import { addDays, fromIso, toIso, type IsoDate } from "../calendar";
import { cellAddress, type SheetGrid } from "../workbook/grid";
import type { DeadlineReader, ReadDeadline } from "./deadline-reader";
import { withoutNumber, type PhaseList } from "./phases";
import { DoneReader } from "./row-done";
import { openState } from "./row-state";
import { RowTask } from "./row-task";
import { addressOf, type RawRow } from "./rows/raw-row";
import type { Phase } from "./types";
import { peopleReader } from "./units/people";
import { KnownTexts } from "./words/text-facts";

/** Everything that building tasks shares: the sheet, how deadlines are read, which phases there are. */
export interface TaskMaking {
  readonly grid: SheetGrid;
  readonly deadlines: DeadlineReader;
  readonly dueSoonDays: number;
  readonly phases: PhaseList;
}

interface Continuing {
  phase: Phase | null;
  item: string | null;
  /** The last task that was written out: further measures below it continue it. */
  task: string | null;
}

function phaseOf({ phases }: TaskMaking, row: RawRow, before: Continuing): Phase | null {
  const text = row.text("phase");
  const { group } = row;
  if (text !== "") {
    const met = phases.met(text);
    const at = met ? null : row.placeOf("phase");
    return met ?? phases.of(text, at?.row ?? row.row, at ? addressOf(at) : null, row.text("window"));
  }
  if (!group) return before.phase;
  return phases.met(group.text) ?? phases.of(group.text, group.row, cellAddress(group.row, group.column));
}

/** A blank item continues the one above it, inside the same phase. */
function itemOf(row: RawRow, phase: Phase | null, before: Continuing): string | null {
  const text = row.text("item");
  if (text !== "") return text;
  if (row.has("item")) return phase === before.phase && row.shift.by === 0 ? before.item : null;
  if (row.subgroup) return withoutNumber(row.subgroup.text);
  const isFurtherMeasure = row.has("task") && row.text("task") === "" && row.text("measure") !== "";
  return isFurtherMeasure && phase === before.phase ? before.task : null;
}

function deadlineOf({ grid, deadlines }: TaskMaking, row: RawRow, phase: Phase | null): ReadDeadline {
  const text = row.text("deadline");
  const at = text === "" ? null : row.placeOf("deadline");
  const value = at ? grid.value(at.row, at.column) : null;
  if (!at || typeof value !== "number") return deadlines.readWords(text, phase);
  return deadlines.read({ text, value, isDate: grid.isDate(at.row, at.column), date1904: grid.date1904 }, phase);
}

function daysLater(day: IsoDate, days: number): IsoDate {
  const date = fromIso(day);
  return date ? toIso(addDays(date, days)) : day;
}

/** Task rows → tasks, in order; phases are collected on the way. */
export function buildTasks(making: TaskMaking, rows: readonly RawRow[]): RowTask[] {
  const { today, year } = making.deadlines.surroundings;
  const soonUntil = daysLater(today, making.dueSoonDays);
  const done = new DoneReader(making.grid, year);
  const people = peopleReader(rows);
  const texts = new KnownTexts();
  const before: Continuing = { phase: null, item: null, task: null };
  return rows.map((row) => {
    const phase = phaseOf(making, row, before);
    const item = itemOf(row, phase, before);
    before.phase = phase;
    before.item = item;
    before.task = row.text("task") || before.task;
    const read = deadlineOf(making, row, phase);
    return new RowTask(row, {
      phase: phase?.name ?? "",
      item,
      read,
      people: people(row),
      done: done.read(row),
      open: openState(read.deadline, read.resolution, today, soonUntil),
      hidden: making.grid.isRowHidden(row.row),
      texts,
    });
  });
}
