import type { IsoDate } from "../calendar";
import type { SheetGrid } from "../workbook/grid";
import type { Deadline, Resolution } from "../deadline/types";
import type { ReadDeadline } from "./deadline-reader";
import type { DoneReading } from "./done";
import { addressOf, type RawRow, type RowMerges } from "./rows/raw-row";
import type { ColumnRole, RowState, Task } from "./types";
import type { People } from "./units/people";
import type { KnownTexts, TextFacts } from "./words/text-facts";
import { signs, signsOf } from "./words/text-signs";

/** Roles whose text has a field of its own in a task; the others go to `more`. */
const own: ReadonlySet<ColumnRole> = new Set(["phase", "item", "task", "deadline", "note"]);

/** What has been understood of one row besides its texts. */
export interface Understood {
  readonly phase: string;
  readonly item: string | null;
  readonly read: ReadDeadline;
  readonly people: People;
  readonly done: DoneReading;
  readonly open: Exclude<RowState, "done">;
  readonly hidden: boolean;
  /** What is known about texts, for all rows of the plan. */
  readonly texts: KnownTexts;
}

/** Texts up to this length are looked through again rather than looked up. */
const shortText = 16;

function sameMerges(a: RowMerges, b: RowMerges): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return a.every((merge, place) => {
    const other = b[place] ?? null;
    if (!merge || !other) return merge === other;
    return merge.top === other.top && merge.left === other.left && merge.bottom === other.bottom;
  });
}

/**
 * A task over its row. Addresses and the texts of further columns are made when asked for: of a thousand rows a few
 * have a finding. They are properties of the class, so a copy by spreading has not got them.
 */
export class RowTask implements Task {
  readonly row: number;
  readonly phase: string;
  readonly item: string;
  readonly task: string;
  readonly deadlineText: string;
  readonly deadlineInherited: boolean;
  readonly deadline: Deadline;
  readonly resolution: Resolution;
  readonly due: IsoDate | null;
  readonly responsible: readonly string[];
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly leaders: readonly string[];
  readonly note: string;
  readonly state: RowState;
  readonly late: boolean;
  readonly dropped: boolean;
  readonly hidden: boolean;
  readonly doneOn: IsoDate | null;
  readonly shifted: -1 | 0 | 1;
  private readonly known: KnownTexts;
  private taskFacts: TextFacts | null = null;
  private addresses: Task["cells"] | null = null;
  private others: Task["more"] | null = null;
  private seen = -1;

  constructor(
    private readonly raw: RawRow,
    understood: Understood,
  ) {
    const { item, read, people, done, open } = understood;
    const [task, measure] = [raw.text("task"), raw.text("measure")];
    const isDropped = done.dropped === true;
    const due = isDropped ? null : read.resolution.due;
    this.row = raw.row;
    this.phase = understood.phase;
    this.item = item ?? (task === "" && measure !== "" ? raw.text("problem") : "");
    this.task = task || measure || (item === null ? raw.text("problem") : "");
    this.deadlineText = raw.text("deadline");
    this.deadlineInherited = raw.isInherited("deadline");
    this.deadline = read.deadline;
    this.resolution = read.resolution;
    this.due = due;
    this.responsible = people.responsible;
    this.lead = people.lead;
    this.supporting = people.supporting;
    this.leaders = people.leaders;
    this.note = raw.text("note");
    this.state = done.done ? "done" : isDropped ? "undated" : open;
    this.dropped = isDropped;
    this.late = done.done && (done.late || (done.on !== null && due !== null && done.on > due));
    this.hidden = understood.hidden;
    this.doneOn = done.on;
    this.shifted = raw.shift.by;
    this.known = understood.texts;
  }

  /** Whether two readings of a row have the same words in the same cells, whatever they mean. */
  readsLike({ raw }: RowTask): boolean {
    const { texts, merges, layout } = this.raw;
    return (
      texts.length === raw.texts.length &&
      texts.every((text, place) => text === raw.texts[place]) &&
      layout.roles.every((role, place) => role === raw.layout.roles[place]) &&
      layout.columns.every((column, place) => column === raw.layout.columns[place]) &&
      sameMerges(merges, raw.merges)
    );
  }

  /** Whether the row's cells hold the same in two readings of the sheet: a text is not a formula that shows it. */
  isWrittenAlike(before: SheetGrid, now: SheetGrid): boolean {
    const { layout, merges, shift, row } = this.raw;
    return layout.columns.every((own, place) => {
      const merge = merges?.[place];
      const column = merge ? merge.left : shift.by === 0 ? own : this.raw.columnAt(place);
      const line = merge ? merge.top : row;
      return (
        before.value(line, column) === now.value(line, column) &&
        before.formula(line, column) === now.formula(line, column)
      );
    });
  }

  get deadlineCell(): string | null {
    return this.cells.deadline ?? null;
  }

  get cells(): Task["cells"] {
    if (this.addresses) return this.addresses;
    const cells: Partial<Record<ColumnRole, string>> = {};
    for (const role of this.raw.layout.roles) {
      const place = this.raw.placeOf(role);
      if (place) cells[role] = addressOf(place);
    }
    return (this.addresses = cells);
  }

  get more(): Task["more"] {
    if (this.others) return this.others;
    const more: Partial<Record<ColumnRole, string>> = {};
    for (const role of this.raw.layout.roles) {
      const text = this.raw.text(role);
      if (text !== "" && !own.has(role)) more[role] = text;
    }
    return (this.others = more);
  }

  /** Whether the table has such a column. */
  has(role: ColumnRole): boolean {
    return this.raw.has(role);
  }

  /** Address of one role's cell, without making all of {@link cells}. */
  cellOf(role: ColumnRole): string | null {
    if (this.addresses) return this.addresses[role] ?? null;
    const place = this.raw.placeOf(role);
    return place ? addressOf(place) : null;
  }

  /** What the row's words have that a check may wait for; see {@link signs}. */
  get signs(): number {
    if (this.seen >= 0) return this.seen;
    const { texts, layout } = this.raw;
    let [says, names] = [this.signsIn(this.item), 0];
    for (const place of layout.saying) says |= this.signsIn(texts[place] ?? "");
    for (const place of layout.naming) names |= this.signsIn(texts[place] ?? "");
    return (this.seen = says | (names & (signs.county | signs.city)));
  }

  private signsIn(text: string): number {
    return text.length <= shortText ? signsOf(text) : this.factsOf(text).signs;
  }

  /** What is known about one of the row's texts. */
  factsOf(text: string): TextFacts {
    if (text !== this.task) return this.known.of(text);
    return (this.taskFacts ??= this.known.of(text));
  }
}
