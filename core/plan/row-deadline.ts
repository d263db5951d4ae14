import { addDays, fromIso, toIso, type IsoDate } from "../calendar";
import type { SheetGrid } from "../workbook/grid";
import type { DeadlineReader, ReadDeadline } from "./deadline-reader";
import { openState } from "./row-state";
import type { RawRow } from "./rows/raw-row";
import type { Phase, RowState } from "./types";
import type { TextFacts } from "./words/text-facts";

/** A deadline with the state of a row that is not done. */
export interface DatedWords {
  readonly read: ReadDeadline;
  readonly open: Exclude<RowState, "done">;
}

function daysLater(day: IsoDate, days: number): IsoDate {
  const date = fromIso(day);
  return date ? toIso(addDays(date, days)) : day;
}

/** Reads the deadline cells of rows. Rows come phase by phase: the same words in one phase are looked up once. */
export class RowDeadlines {
  private readonly soonUntil: IsoDate;
  private inPhase: Phase | null = null;
  private readonly known = new Map<TextFacts, DatedWords>();

  constructor(
    private readonly grid: SheetGrid,
    private readonly deadlines: DeadlineReader,
    dueSoonDays: number,
  ) {
    this.soonUntil = daysLater(deadlines.surroundings.today, dueSoonDays);
  }

  read(row: RawRow, phase: Phase | null): DatedWords {
    const { grid } = this;
    const words = row.wordsAt(row.layout.place.deadline);
    const at = words.isShown ? row.placeOf("deadline") : null;
    const value = at ? grid.value(at.row, at.column) : null;
    if (phase !== this.inPhase) {
      this.inPhase = phase;
      this.known.clear();
    }
    if (!at || typeof value !== "number") return this.readWords(words, phase);
    const isDate = grid.isDate(at.row, at.column);
    return this.dated(this.deadlines.read({ text: words.text, value, isDate, date1904: grid.date1904 }, phase));
  }

  private readWords(words: TextFacts, phase: Phase | null): DatedWords {
    const before = this.known.get(words);
    if (before) return before;
    const read = this.dated(this.deadlines.readWords(words.text, phase));
    this.known.set(words, read);
    return read;
  }

  private dated(read: ReadDeadline): DatedWords {
    const { today } = this.deadlines.surroundings;
    return { read, open: openState(read.deadline, read.resolution, today, this.soonUntil) };
  }
}
