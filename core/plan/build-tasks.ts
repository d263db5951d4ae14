import { cellAddress } from "../workbook/grid";
import type { DeadlineReader } from "./deadline-reader";
import { withoutNumber, type PhaseList } from "./phases";
import { RowDeadlines } from "./row-deadline";
import { DoneReader } from "./row-done";
import { RowTask } from "./row-task";
import { addressOf, type RawRow } from "./rows/raw-row";
import type { SheetTexts } from "./rows/sheet-texts";
import type { Phase } from "./types";
import { PeopleReader } from "./units/people";
import type { TextFacts } from "./words/text-facts";

/** Everything that building tasks shares: the sheet, how deadlines are read, which phases there are. */
export interface TaskMaking {
  readonly sheet: SheetTexts;
  readonly deadlines: DeadlineReader;
  readonly dueSoonDays: number;
  readonly phases: PhaseList;
  /** Whether 开始时间 says when work begins, and not when the matter came up. */
  readonly startsWork: boolean;
}

/** Builds one task after the other, and knows what the next may continue. */
class TaskBuilder {
  private phase: Phase | null = null;
  private item: TextFacts | null = null;
  /** The last task that was written out: further measures below it continue it. */
  private task: TextFacts | null = null;
  private readonly deadlines: RowDeadlines;
  private readonly people: PeopleReader;
  private readonly done: DoneReader;

  constructor(
    private readonly making: TaskMaking,
    rows: readonly RawRow[],
  ) {
    const { sheet, deadlines, dueSoonDays, startsWork } = making;
    this.deadlines = new RowDeadlines(sheet.grid, deadlines, dueSoonDays, startsWork);
    this.people = new PeopleReader(rows, sheet.known);
    this.done = new DoneReader(sheet.grid, sheet.known, deadlines.surroundings.year);
  }

  next(row: RawRow): RowTask {
    const phase = this.phaseOf(row);
    this.item = this.itemOf(row, phase);
    this.phase = phase;
    const task = row.wordsAt(row.layout.place.task);
    if (task.text !== "") this.task = task;
    const done = this.done.read(row);
    const deadline = this.deadlines.read(row, phase);
    return new RowTask(row, phase, this.item, deadline, this.people.read(row), done, this.making.sheet.grid);
  }

  private phaseOf(row: RawRow): Phase | null {
    const { group, layout } = row;
    const { phases } = this.making;
    const { text } = row.wordsAt(layout.place.phase);
    if (text !== "") {
      const met = layout.place.window < 0 ? phases.met(text) : undefined;
      const at = met ? null : row.placeOf("phase");
      return met ?? phases.of(text, at?.row ?? row.row, at ? addressOf(at) : null, row.text("window"));
    }
    if (!group) return this.phase;
    return phases.met(group.text) ?? phases.of(group.text, group.row, cellAddress(group.row, group.column));
  }

  /** A blank item continues the one above it, inside the same phase. */
  private itemOf(row: RawRow, phase: Phase | null): TextFacts | null {
    const { place } = row.layout;
    const words = row.wordsAt(place.item);
    if (words.text !== "") return words;
    if (place.item >= 0) return phase === this.phase && row.shift.by === 0 ? this.item : null;
    if (row.subgroup) return this.making.sheet.known.of(withoutNumber(row.subgroup.text));
    const isFurtherMeasure = row.has("task") && row.text("task") === "" && row.text("measure") !== "";
    return isFurtherMeasure && phase === this.phase ? this.task : null;
  }
}

/** Task rows → tasks, in order; phases are collected on the way. */
export function buildTasks(making: TaskMaking, rows: readonly RawRow[]): RowTask[] {
  const builder = new TaskBuilder(making, rows);
  return rows.map(builder.next, builder);
}
