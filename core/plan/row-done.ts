import type { SheetGrid } from "../workbook/grid";
import { isDoneNote, isDropped, readDone, readDoneOn, type DoneReading } from "./done";
import type { RawRow } from "./rows/raw-row";
import type { ColumnRole } from "./types";
import { PerText, type TextReader } from "./words/per-text";
import type { KnownTexts, TextFacts } from "./words/text-facts";

const open: DoneReading = { done: false, on: null, late: false };
const doneUndated: DoneReading = { done: true, on: null, late: false };
const dropped: DoneReading = { ...open, dropped: true };

/** The words of a done column. */
class DoneWords implements TextReader<DoneReading> {
  constructor(
    private readonly date1904: boolean,
    private readonly year: number,
  ) {}

  read(text: string): DoneReading {
    return readDone({ text, value: text, isDate: false, date1904: this.date1904 }, this.year);
  }
}

/** The words of a note, in a table that has no such column. */
const doneNotes: TextReader<DoneReading> = {
  read: (text) => (isDoneNote(text) ? doneUndated : isDropped(text) ? dropped : open),
};

/** Reads whether rows are done: by a word, a date, a line through them. `year`: of days that leave it out. */
export class DoneReader {
  private readonly byWords: PerText<DoneReading>;
  private readonly byNote: PerText<DoneReading>;
  private readonly mayBeStruck: boolean;

  constructor(
    private readonly grid: SheetGrid,
    texts: KnownTexts,
    private readonly year: number,
  ) {
    this.byWords = new PerText(texts, new DoneWords(grid.date1904, year));
    this.byNote = new PerText(texts, doneNotes);
    this.mayBeStruck = grid.hasStrikes ?? true;
  }

  read(row: RawRow): DoneReading {
    const { place } = row.layout;
    const role = place.done >= 0 ? "done" : "status";
    const words = row.wordsAt(place[role]);
    const said = words.text === "" ? open : this.wordsOf(row, role, words);
    const hasDay = row.wordsAt(place.doneOn).text !== "";
    const on = hasDay ? readDoneOn(this.cellOf(row, "doneOn"), this.year) : null;
    if (on !== null) return { done: true, on, late: said.late };
    if (said.done || said.dropped) return said;
    if (place[role] < 0 && place.doneOn < 0) {
      const noted = this.byNote.of(row.wordsAt(place.note));
      if (noted !== open) return noted;
    }
    return this.mayBeStruck && this.isStruckOut(row) ? doneUndated : open;
  }

  /** The same words mean the same; a number or a tick box may only look like them. */
  private wordsOf(row: RawRow, role: ColumnRole, words: TextFacts): DoneReading {
    return words.isShown ? readDone(this.cellOf(row, role), this.year) : this.byWords.of(words);
  }

  private cellOf(row: RawRow, role: ColumnRole) {
    const { grid } = this;
    const at = row.placeOf(role) ?? { row: row.row, column: 0 };
    const value = grid.value(at.row, at.column);
    const isDate = typeof value === "number" && grid.isDate(at.row, at.column);
    return { text: row.text(role), value, isDate, date1904: grid.date1904 };
  }

  /** A line through the task or through what says that it is done. */
  private isStruckOut(row: RawRow): boolean {
    return this.isStruck(row, row.has("task") ? "task" : "measure") || this.isStruck(row, "done");
  }

  private isStruck(row: RawRow, role: ColumnRole): boolean {
    if (row.text(role) === "" || row.isInherited(role)) return false;
    const at = row.placeOf(role);
    return at !== null && this.grid.isStruck(at.row, at.column);
  }
}
