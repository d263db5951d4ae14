import { addDays, fromIso, toIso, type IsoDate } from "../calendar";
import type { SheetGrid } from "../workbook/grid";
import { yearAfterStart } from "./after-start";
import type { DeadlineCell, DeadlineReader, ReadDeadline } from "./deadline-reader";
import { rowSigns } from "./row-signs";
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

/** A body that sits, alone in its cell: with 会议 behind it, it would be a meeting for everybody. */
const committee = /^[^、，,；;]{0,12}(?:常\s*委\s*会|主\s*席\s*团)$/;

/** Reads the deadline cells of rows. Rows come phase by phase: the same words in one phase are looked up once. */
export class RowDeadlines {
  private readonly soonUntil: IsoDate;
  private inPhase: Phase | null = null;
  private readonly known = new Map<TextFacts, DatedWords>();

  constructor(
    private readonly grid: SheetGrid,
    private readonly deadlines: DeadlineReader,
    dueSoonDays: number,
    /** See {@link saysWhenWorkBegins}. */
    private readonly startsWork: boolean,
  ) {
    this.soonUntil = daysLater(deadlines.surroundings.today, dueSoonDays);
  }

  read(row: RawRow, phase: Phase | null): DatedWords {
    if (phase !== this.inPhase) {
      this.inPhase = phase;
      this.known.clear();
    }
    const words = row.wordsAt(row.layout.place.deadline);
    const cell = words.isShown ? this.cellOf(row, "deadline") : null;
    const dated = cell ? this.dated(this.deadlines.read(cell, phase)) : this.readWords(words, phase);
    if ((dated.read.signs & rowSigns.unread) !== 0 && committee.test(words.text))
      return this.atMeeting(row, phase, dated);
    return row.layout.place.start < 0 ? dated : this.afterStart(row, phase, dated);
  }

  /** 常委会 beside a unit of the row's own is the committee's meeting; without one the unit stands in the wrong column. */
  private atMeeting(row: RawRow, phase: Phase | null, dated: DatedWords): DatedWords {
    const { place } = row.layout;
    const parties = [row.wordsAt(place.responsible).text, row.wordsAt(place.lead).text].filter((text) => text !== "");
    const named = parties.some((text) => this.deadlines.readWords(text, null).deadline.meaning.kind === "none");
    return named ? this.dated(this.deadlines.readMeeting(dated.read.deadline.text, phase)) : dated;
  }

  /** Beside 开始时间 2017-11-01 the words 2月底 are next year's. */
  private afterStart(row: RawRow, phase: Phase | null, dated: DatedWords): DatedWords {
    const { start, deadline } = row.layout.place;
    if (row.wordsAt(start).text === "" || dated.read.resolution.due === null) return dated;
    // A deadline over several rows is none of a single row's beginning.
    if (row.merges?.[deadline]?.top !== row.merges?.[start]?.top) return dated;
    const begins = this.deadlines.read(this.cellOf(row, "start"), phase);
    const year = yearAfterStart(begins, dated.read, this.startsWork);
    return year === null ? dated : this.dated(this.deadlines.readInYear(this.cellOf(row, "deadline"), phase, year));
  }

  private cellOf(row: RawRow, role: "deadline" | "start"): DeadlineCell {
    const { grid } = this;
    const { text } = row.words(role);
    const at = row.placeOf(role);
    const value = at ? grid.value(at.row, at.column) : null;
    if (!at || typeof value !== "number") return { text, value: text, isDate: false, date1904: false };
    return { text, value, isDate: grid.isDate(at.row, at.column), date1904: grid.date1904 };
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
