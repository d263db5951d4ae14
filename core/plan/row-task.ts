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
 * A task over its row. What other objects know already it asks them for, addresses and the texts of further columns are
 * made when asked for: of a thousand rows a few have a finding. A copy by spreading has none of this.
 */
export class RowTask implements Task {
  readonly phase: string;
  readonly item: string;
  readonly task: string;
  readonly due: IsoDate | null;
  readonly state: RowState;
  readonly late: boolean;
  readonly dropped: boolean;
  readonly hidden: boolean;
  private readonly read: ReadDeadline;
  private readonly people: People;
  private readonly done: DoneReading;
  private readonly known: KnownTexts;
  private taskFacts: TextFacts | null = null;
  private addresses: Task["cells"] | null = null;
  private others: Task["more"] | null = null;
  private seen = -1;

  constructor(
    private readonly raw: RawRow,
    { phase, item, read, people, done, open, hidden, texts }: Understood,
  ) {
    const [task, measure] = [raw.text("task"), raw.text("measure")];
    this.dropped = done.dropped === true;
    this.due = this.dropped ? null : read.resolution.due;
    this.phase = phase;
    this.item = item ?? (task === "" && measure !== "" ? raw.text("problem") : "");
    this.task = task || measure || (item === null ? raw.text("problem") : "");
    this.state = done.done ? "done" : this.dropped ? "undated" : open;
    this.late = done.done && (done.late || (done.on !== null && this.due !== null && done.on > this.due));
    this.hidden = hidden;
    this.read = read;
    this.people = people;
    this.done = done;
    this.known = texts;
  }

  get row(): number {
    return this.raw.row;
  }

  get deadlineText(): string {
    return this.raw.text("deadline");
  }

  get deadlineInherited(): boolean {
    return this.raw.isInherited("deadline");
  }

  get deadline(): Deadline {
    return this.read.deadline;
  }

  get resolution(): Resolution {
    return this.read.resolution;
  }

  get responsible(): readonly string[] {
    return this.people.responsible;
  }

  get lead(): readonly string[] {
    return this.people.lead;
  }

  get supporting(): readonly string[] {
    return this.people.supporting;
  }

  get leaders(): readonly string[] {
    return this.people.leaders;
  }

  get note(): string {
    return this.raw.text("note");
  }

  get doneOn(): IsoDate | null {
    return this.done.on;
  }

  get shifted(): -1 | 0 | 1 {
    return this.raw.shift.by;
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
