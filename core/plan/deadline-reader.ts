import type { IsoDate } from "../calendar";
import { parseDeadline, parseDeadlineValue, resolveDeadline } from "../deadline";
import type { CountingRules, DatedEvent, Deadline, DeadlineContext, Meaning, Resolution } from "../deadline/types";
import type { CellValue } from "../workbook/grid";
import { deadlineSigns } from "./row-signs";
import type { Phase } from "./types";

/** What deadlines are read and dated against. */
export interface DeadlineSurroundings {
  readonly year: number;
  readonly issued: IsoDate | null;
  readonly today: IsoDate;
  readonly events: readonly DatedEvent[];
  readonly counting: CountingRules;
}

export interface ReadDeadline {
  readonly deadline: Deadline;
  readonly resolution: Resolution;
  /** See {@link deadlineSigns}. */
  readonly signs: number;
}

export interface DeadlineCell {
  readonly text: string;
  readonly value: CellValue;
  readonly isDate: boolean;
  readonly date1904: boolean;
}

type Known = Map<string, ReadDeadline>;

const keyOf = ({ text, value, isDate }: DeadlineCell): string =>
  typeof value === "number" ? `${text}\u0000${value}${isDate ? "d" : "n"}` : text;

/** What has been read in phases of one window. */
interface PhaseWords {
  /** Into another year than the plan's: words without a year may mean either. */
  readonly spansYears: boolean;
  readonly known: Known;
}

const hangsOnEvent = (meaning: Meaning): boolean =>
  meaning.kind === "relative" ||
  meaning.kind === "event" ||
  (meaning.kind === "multiple" && meaning.items.some(hangsOnEvent));

/** Words read before the plan's phases and day of issue are known: what did not ask for either need not be read again. */
export class FirstReading {
  private readonly known = new Map<string, { readonly deadline: Deadline; readonly asked: boolean }>();

  constructor(readonly year: number) {}

  read(text: string): Deadline {
    const before = this.known.get(text);
    if (before) return before.deadline;
    const context = new PhaseContext(this.year, undefined, undefined);
    const deadline = parseDeadline(text, context);
    this.known.set(text, { deadline, asked: context.asked });
    return deadline;
  }

  /** What the words say whatever the phase. */
  anywhere(text: string): Deadline | undefined {
    const before = this.known.get(text);
    return before?.asked === false ? before.deadline : undefined;
  }
}

/** Reads deadlines of one plan; the same words in the same phase are read once, and mostly once for all phases. */
export class DeadlineReader {
  private readonly byWindow = new Map<string, PhaseWords>();
  /** Words that say the same in every phase of one year: their reading did not ask for the phase. */
  private readonly anywhere: Known = new Map();
  private readonly byPhase = new WeakMap<Phase, PhaseWords>();
  private lastPhase: Phase | null = null;
  private lastWords: PhaseWords = { spansYears: false, known: new Map() };

  constructor(
    readonly surroundings: DeadlineSurroundings,
    private readonly first: FirstReading | null = null,
  ) {
    this.byWindow.set("", this.lastWords);
  }

  /** The same reader when only events got or lost their dates: what does not hang on one stays the same object. */
  withEvents(events: readonly DatedEvent[]): DeadlineReader {
    const next = new DeadlineReader({ ...this.surroundings, events }, this.first);
    const carryOver = (from: Known, to: Known): void => {
      for (const [words, read] of from)
        to.set(words, hangsOnEvent(read.deadline.meaning) ? next.dated(words, read) : read);
    };
    carryOver(this.anywhere, next.anywhere);
    for (const [span, { spansYears, known }] of this.byWindow) {
      const words: PhaseWords = { spansYears, known: new Map() };
      carryOver(known, words.known);
      next.byWindow.set(span, words);
      if (span === "") next.lastWords = words;
    }
    return next;
  }

  /** A deadline with the dates it has now; the same object when they are the same. */
  private dated(words: string, read: ReadDeadline): ReadDeadline {
    const { deadline } = read;
    const resolution = this.resolve(deadline);
    const same = JSON.stringify(resolution) === JSON.stringify(read.resolution);
    return same ? read : { deadline, resolution, signs: deadlineSigns(words, deadline, resolution) };
  }

  read(cell: DeadlineCell, phase: Phase | null): ReadDeadline {
    return typeof cell.value === "number"
      ? this.remembered(keyOf(cell), cell, phase)
      : this.readWords(cell.text, phase);
  }

  /** Words of a cell, or inside a task or note, read like a deadline of their own. */
  readWords(text: string, phase: Phase | null): ReadDeadline {
    return this.remembered(text, null, phase);
  }

  /** The same cell as words of a later year: work begins only after what they say of the plan's own. */
  readInYear(cell: DeadlineCell, phase: Phase | null, year: number): ReadDeadline {
    const { known } = this.inPhase(phase);
    const key = `${keyOf(cell)}\u0000${year}`;
    const before = known.get(key);
    if (before) return before;
    const { text, meaning, assumed } = this.parse(cell, this.context(year, phase));
    const end = meaning.kind === "date-range" ? meaning.end : null;
    const deadline: Deadline =
      end === null
        ? { text, meaning, assumed }
        : { text, meaning, assumed: [...assumed, { what: "next-year", value: end }] };
    return this.keep(known, key, deadline);
  }

  /** A committee's name as its meeting: 县人大常委会 as 县人大常委会会议, which the events may date. */
  readMeeting(text: string, phase: Phase | null): ReadDeadline {
    const { known } = this.inPhase(phase);
    const key = `${text}\u0000meeting`;
    const before = known.get(key);
    if (before) return before;
    const deadline = { ...parseDeadline(`${text}会议`, this.context(this.surroundings.year, phase)), text };
    return this.keep(known, key, deadline);
  }

  private keep(known: Known, key: string, deadline: Deadline): ReadDeadline {
    const resolution = this.resolve(deadline);
    const read = { deadline, resolution, signs: deadlineSigns(deadline.text, deadline, resolution) };
    known.set(key, read);
    return read;
  }

  private remembered(key: string, cell: DeadlineCell | null, phase: Phase | null): ReadDeadline {
    const words = this.inPhase(phase);
    const before = (words.spansYears ? undefined : this.anywhere.get(key)) ?? words.known.get(key);
    if (before) return before;
    const context = this.context(this.surroundings.year, phase);
    const known = this.readNew(cell ?? { text: key, value: key, isDate: false, date1904: false }, phase, context);
    (context.asked || words.spansYears ? words.known : this.anywhere).set(key, known);
    return known;
  }

  /** Rows come phase by phase, so the last one is mostly the one asked for. */
  private inPhase(phase: Phase | null): PhaseWords {
    if (phase === this.lastPhase) return this.lastWords;
    const words = (phase && this.byPhase.get(phase)) ?? this.inWindow(phase);
    if (phase) this.byPhase.set(phase, words);
    this.lastPhase = phase;
    this.lastWords = words;
    return words;
  }

  private inWindow(phase: Phase | null): PhaseWords {
    const { start, end } = phase ?? { start: null, end: null };
    const span = phase ? `${start ?? ""}~${end ?? ""}` : "";
    const years = [start, end].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
    const spansYears = years.length === 2 && years.some((year) => year > this.surroundings.year);
    const words = this.byWindow.get(span) ?? { spansYears, known: new Map() };
    this.byWindow.set(span, words);
    return words;
  }

  private readNew(cell: DeadlineCell, phase: Phase | null, context: DeadlineContext): ReadDeadline {
    const deadline = this.parse(cell, context);
    const resolution = this.resolve(deadline);
    const read = { deadline, resolution, signs: deadlineSigns(cell.text, deadline, resolution) };
    const moved = this.inPhaseYear(cell, phase, read);
    return moved ?? read;
  }

  private context(year: number, phase: Phase | null): PhaseContext {
    const phaseWindow = phase?.start && phase.end ? ([phase.start, phase.end] as const) : undefined;
    return new PhaseContext(year, this.surroundings.issued ?? undefined, phaseWindow);
  }

  private parse(cell: DeadlineCell, context: DeadlineContext): Deadline {
    if (typeof cell.value !== "number") return this.readBefore(cell.text, context) ?? parseDeadline(cell.text, context);
    const { text, isDate, date1904 } = cell;
    return parseDeadlineValue(cell.value, { text, isDate, date1904 }, context);
  }

  private readBefore(text: string, { year, issued }: DeadlineContext): Deadline | undefined {
    return issued === undefined && this.first?.year === year ? this.first.anywhere(text) : undefined;
  }

  private resolve(deadline: Deadline): Resolution {
    const { events, counting, today, issued } = this.surroundings;
    return resolveDeadline(deadline, { events, counting, today, ...(issued ? { issued } : {}) });
  }

  /** 1月15日前 in a phase from December to February, or in one of next year, is next year's: the phase says so. */
  private inPhaseYear(cell: DeadlineCell, phase: Phase | null, read: ReadDeadline): ReadDeadline | null {
    const { meaning, assumed } = read.deadline;
    const { due } = read.resolution;
    if (meaning.kind !== "date-range" || !due || !phase?.start || !phase.end) return null;
    const year = Number(phase.end.slice(0, 4));
    if (year <= this.surroundings.year || !assumed.some(({ what }) => what === "year")) return null;
    if (due >= phase.start && due <= phase.end) return null;
    const deadline = this.parse(cell, this.context(year, phase));
    const resolution = this.resolve(deadline);
    const fits = resolution.due !== null && resolution.due >= phase.start && resolution.due <= phase.end;
    return fits ? { deadline, resolution, signs: deadlineSigns(cell.text, deadline, resolution) } : null;
  }
}

/** Notes whether a reading asked for the phase: if not, it holds in every phase. */
class PhaseContext implements DeadlineContext {
  asked = false;

  constructor(
    readonly year: number,
    readonly issued: IsoDate | undefined,
    private readonly span: readonly [IsoDate, IsoDate] | undefined,
  ) {}

  get phaseWindow(): readonly [IsoDate, IsoDate] | undefined {
    this.asked = true;
    return this.span;
  }
}
