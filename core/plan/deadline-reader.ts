import type { IsoDate } from "../calendar";
import { parseDeadline, parseDeadlineValue, resolveDeadline } from "../deadline";
import type { CountingRules, DatedEvent, Deadline, DeadlineContext, Resolution } from "../deadline/types";
import type { CellValue } from "../workbook/grid";
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
}

export interface DeadlineCell {
  readonly text: string;
  readonly value: CellValue;
  readonly isDate: boolean;
  readonly date1904: boolean;
}

/** Reads deadlines of one plan; the same words in the same phase are read once. */
export class DeadlineReader {
  private readonly known = new Map<string, Map<string, ReadDeadline>>();

  constructor(readonly surroundings: DeadlineSurroundings) {}

  read(cell: DeadlineCell, phase: Phase | null): ReadDeadline {
    const inPhase = this.inPhase(phase);
    const key =
      typeof cell.value === "number" ? `${cell.text}\u0000${cell.value}${cell.isDate ? "d" : "n"}` : cell.text;
    const known = inPhase.get(key);
    if (known) return known;
    const read = this.readNew(cell, phase);
    inPhase.set(key, read);
    return read;
  }

  private inPhase(phase: Phase | null): Map<string, ReadDeadline> {
    const key = phase ? `${phase.start ?? ""}~${phase.end ?? ""}` : "";
    const known = this.known.get(key);
    if (known) return known;
    const empty = new Map<string, ReadDeadline>();
    this.known.set(key, empty);
    return empty;
  }

  /** Words inside a task or note, read like a deadline of their own. */
  readWords(text: string, phase: Phase | null): ReadDeadline {
    return this.read({ text, value: text, isDate: false, date1904: false }, phase);
  }

  private readNew(cell: DeadlineCell, phase: Phase | null): ReadDeadline {
    const deadline = this.parse(cell, this.context(this.surroundings.year, phase));
    const read = { deadline, resolution: this.resolve(deadline) };
    const moved = this.inPhaseYear(cell, phase, read);
    return moved ?? read;
  }

  private context(year: number, phase: Phase | null): DeadlineContext {
    const { issued } = this.surroundings;
    return {
      year,
      ...(issued ? { issued } : {}),
      ...(phase?.start && phase.end ? { phaseWindow: [phase.start, phase.end] as const } : {}),
    };
  }

  private parse(cell: DeadlineCell, context: DeadlineContext): Deadline {
    if (typeof cell.value !== "number") return parseDeadline(cell.text, context);
    const { text, isDate, date1904 } = cell;
    return parseDeadlineValue(cell.value, { text, isDate, date1904 }, context);
  }

  private resolve(deadline: Deadline): Resolution {
    const { events, counting, today } = this.surroundings;
    return resolveDeadline(deadline, { events, counting, today });
  }

  /** 1月15日前 in a phase from December to February is next year's: the phase says so. */
  private inPhaseYear(cell: DeadlineCell, phase: Phase | null, read: ReadDeadline): ReadDeadline | null {
    const { meaning, assumed } = read.deadline;
    const { due } = read.resolution;
    if (meaning.kind !== "date-range" || !due || !phase?.start || !phase.end) return null;
    if (phase.start.slice(0, 4) === phase.end.slice(0, 4) || !assumed.some(({ what }) => what === "year")) return null;
    if (due >= phase.start && due <= phase.end) return null;
    const deadline = this.parse(cell, this.context(this.surroundings.year + 1, phase));
    const resolution = this.resolve(deadline);
    const fits = resolution.due !== null && resolution.due >= phase.start && resolution.due <= phase.end;
    return fits ? { deadline, resolution } : null;
  }
}
