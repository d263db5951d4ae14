import { addDays, fromIso, toIso, type IsoDate } from "../calendar";
import { cellAddress } from "../workbook/grid";
import type { DeadlineReader, ReadDeadline } from "./deadline-reader";
import { withoutNumber, type PhaseList } from "./phases";
import { DoneReader } from "./row-done";
import { openState } from "./row-state";
import { RowTask, type DatedWords, type Understood } from "./row-task";
import { addressOf, type RawRow } from "./rows/raw-row";
import type { SheetTexts } from "./rows/sheet-texts";
import type { Phase } from "./types";
import type { DoneReading } from "./done";
import { peopleReader, type People } from "./units/people";
import type { TextFacts } from "./words/text-facts";

/** Everything that building tasks shares: the sheet, how deadlines are read, which phases there are. */
export interface TaskMaking {
  readonly sheet: SheetTexts;
  readonly deadlines: DeadlineReader;
  readonly dueSoonDays: number;
  readonly phases: PhaseList;
}

/** The row at hand, and what the next may continue. One object serves all rows: a task takes from it what it keeps. */
interface Continuing extends Understood {
  phase: Phase | null;
  item: TextFacts | null;
  /** The last task that was written out: further measures below it continue it. */
  task: TextFacts | null;
  deadline: DatedWords;
  people: People;
  done: DoneReading;
}

function phaseOf({ phases }: TaskMaking, row: RawRow, before: Continuing): Phase | null {
  const { group, layout } = row;
  const { text } = row.wordsAt(layout.place.phase);
  if (text !== "") {
    const met = phases.met(text);
    const at = met ? null : row.placeOf("phase");
    return met ?? phases.of(text, at?.row ?? row.row, at ? addressOf(at) : null, row.text("window"));
  }
  if (!group) return before.phase;
  return phases.met(group.text) ?? phases.of(group.text, group.row, cellAddress(group.row, group.column));
}

/** A blank item continues the one above it, inside the same phase. */
function itemOf({ sheet }: TaskMaking, row: RawRow, phase: Phase | null, before: Continuing): TextFacts | null {
  const { place } = row.layout;
  const words = row.wordsAt(place.item);
  if (words.text !== "") return words;
  if (place.item >= 0) return phase === before.phase && row.shift.by === 0 ? before.item : null;
  if (row.subgroup) return sheet.known.of(withoutNumber(row.subgroup.text));
  const isFurtherMeasure = row.has("task") && row.text("task") === "" && row.text("measure") !== "";
  return isFurtherMeasure && phase === before.phase ? before.task : null;
}

/** Reads deadline cells. Rows come phase by phase: the same words in one phase are looked up once. */
function deadlineReading(making: TaskMaking): (row: RawRow, phase: Phase | null) => DatedWords {
  const { sheet, deadlines, dueSoonDays } = making;
  const { grid } = sheet;
  const { today } = deadlines.surroundings;
  const soonUntil = daysLater(today, dueSoonDays);
  const dated = (read: ReadDeadline): DatedWords => ({
    read,
    open: openState(read.deadline, read.resolution, today, soonUntil),
  });
  let inPhase: Phase | null = null;
  const known = new Map<TextFacts, DatedWords>();
  const readWords = (words: TextFacts, phase: Phase | null): DatedWords => {
    const before = known.get(words);
    if (before) return before;
    const read = dated(deadlines.readWords(words.text, phase));
    known.set(words, read);
    return read;
  };
  return (row, phase) => {
    const words = row.wordsAt(row.layout.place.deadline);
    const at = words.isShown ? row.placeOf("deadline") : null;
    const value = at ? grid.value(at.row, at.column) : null;
    if (phase !== inPhase) {
      inPhase = phase;
      known.clear();
    }
    if (!at || typeof value !== "number") return readWords(words, phase);
    const isDate = grid.isDate(at.row, at.column);
    return dated(deadlines.read({ text: words.text, value, isDate, date1904: grid.date1904 }, phase));
  };
}

function daysLater(day: IsoDate, days: number): IsoDate {
  const date = fromIso(day);
  return date ? toIso(addDays(date, days)) : day;
}

/** Task rows → tasks, in order; phases are collected on the way. */
export function buildTasks(making: TaskMaking, rows: readonly RawRow[]): RowTask[] {
  const [first] = rows;
  if (!first) return [];
  const { sheet, deadlines } = making;
  const done = new DoneReader(sheet.grid, deadlines.surroundings.year);
  const people = peopleReader(rows);
  const deadlineOf = deadlineReading(making);
  const now: Continuing = {
    phase: null,
    item: null,
    task: null,
    deadline: deadlineOf(first, null),
    people: people(first),
    done: done.read(first),
    sheet,
  };
  return rows.map((row) => {
    const phase = phaseOf(making, row, now);
    now.item = itemOf(making, row, phase, now);
    now.phase = phase;
    const task = row.wordsAt(row.layout.place.task);
    if (task.text !== "") now.task = task;
    now.deadline = deadlineOf(row, phase);
    now.people = people(row);
    now.done = done.read(row);
    return new RowTask(row, now);
  });
}
