import type { IsoDate } from "../calendar";
import type { SheetGrid } from "../workbook/grid";
import type { Deadline, Resolution } from "../deadline/types";
import type { DoneReading } from "./done";
import type { DatedWords } from "./row-deadline";
import { addressOf, type RawRow, type RowMerges } from "./rows/raw-row";
import { phaseSigns, rowSigns } from "./row-signs";
import type { ColumnRole, Phase, RowState, Task } from "./types";
import type { People } from "./units/people";
import { blankText, type TextFacts } from "./words/text-facts";

/** Roles whose text has a field of its own in a task; the others go to `more`. */
const own: ReadonlySet<ColumnRole> = new Set(["phase", "item", "task", "deadline", "note"]);

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
  /** What the row is and what its words have; see words/text-signs.ts and {@link rowSigns}. */
  readonly signs: number;
  readonly phase: string;
  readonly hidden: boolean;
  private readonly itemWords: TextFacts;
  private readonly taskWords: TextFacts;
  private addresses: Task["cells"] | null = null;
  private others: Task["more"] | null = null;

  constructor(
    private readonly raw: RawRow,
    phase: Phase | null,
    item: TextFacts | null,
    private readonly dated: DatedWords,
    private readonly people: People,
    private readonly done: DoneReading,
    grid: SheetGrid,
  ) {
    const { place } = raw.layout;
    const [task, measure] = [raw.wordsAt(place.task), raw.wordsAt(place.measure)];
    const isBlank = task === blankText && measure === blankText;
    this.phase = phase?.name ?? "";
    this.itemWords = item ?? (task === blankText && !isBlank ? raw.words("problem") : blankText);
    this.taskWords = !isBlank
      ? task === blankText
        ? measure
        : task
      : item === null
        ? raw.words("problem")
        : blankText;
    this.hidden = grid.isRowHidden(raw.row);
    const special = this.dropped || this.hidden || raw.shift.by !== 0 ? rowSigns.special : 0;
    const nobody = people.responsible.length === 0 && people.lead.length === 0 ? rowSigns.nobody : 0;
    const undated = this.dropped ? rowSigns.undated : phaseSigns(this.due, phase);
    this.signs = rowSigns.any | dated.read.signs | special | nobody | undated | this.wordSigns();
  }

  /** What a check may wait for in the row's words. */
  private wordSigns(): number {
    const { texts, layout } = this.raw;
    let found = this.itemWords.signs;
    for (let place = 0; place < texts.length; place += 1)
      found |= (texts[place]?.signs ?? 0) & (layout.signs[place] ?? 0);
    return found;
  }

  get dropped(): boolean {
    return this.done.dropped === true;
  }

  get due(): IsoDate | null {
    return this.done.dropped === true ? null : this.dated.read.resolution.due;
  }

  get state(): RowState {
    if (this.done.done) return "done";
    return this.done.dropped === true ? "undated" : this.dated.open;
  }

  get late(): boolean {
    const { done, on, late } = this.done;
    return done && (late || (on !== null && this.due !== null && on > this.due));
  }

  get row(): number {
    return this.raw.row;
  }

  get item(): string {
    return this.itemWords.text;
  }

  get task(): string {
    return this.taskWords.text;
  }

  get deadlineText(): string {
    return this.raw.wordsAt(this.raw.layout.place.deadline).text;
  }

  get deadlineInherited(): boolean {
    return this.raw.isInherited("deadline");
  }

  get deadline(): Deadline {
    return this.dated.read.deadline;
  }

  get resolution(): Resolution {
    return this.dated.read.resolution;
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
    return this.raw.wordsAt(this.raw.layout.place.note).text;
  }

  get namesSum(): number {
    return this.people.sum;
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
      texts.every(({ text }, place) => text === raw.texts[place]?.text) &&
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

  /** What stands in the cell of a role, itself or by a merge. */
  wordsIn(role: ColumnRole): TextFacts {
    return this.raw.words(role);
  }

  /** Whether a merge that begins in a row above gives it. */
  isInherited(role: ColumnRole): boolean {
    return this.raw.isInherited(role);
  }

  /** What is known about one of the row's texts. */
  factsOf(text: string): TextFacts {
    if (text === this.taskWords.text) return this.taskWords;
    return text === this.itemWords.text ? this.itemWords : this.raw.layout.known.of(text);
  }
}
