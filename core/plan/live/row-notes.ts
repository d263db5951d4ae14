import type { Finding } from "../../finding";
import { signsOf } from "../checks/place";
import type { CheckContext, Question, RowCheck, RowContext, Standing } from "../checks/types";
import type { ReadDeadline } from "../deadline-reader";
import type { Phase, Task } from "../types";

interface Asked {
  readonly question: Question<never, unknown>;
  readonly subject: unknown;
  readonly answer: unknown;
}

/** What was found in one row, by the place of the check in the list. */
export interface RowFinding {
  readonly finding: Finding;
  readonly order: number;
}

/** What is known about one row: its findings, and what it asked about others to come to them. */
export interface RowNotes {
  readonly found: readonly RowFinding[];
  readonly asked: readonly Asked[];
}

/** A check of one row with its place in the list and what it has prepared. */
export interface OrderedJudge {
  readonly order: number;
  readonly check: RowCheck<unknown>;
  readonly prepared: unknown;
}

const nothing: readonly never[] = [];

type WordsInPhase = readonly [text: string, phase: Phase | null];

const readWords = ([text, phase]: WordsInPhase, { deadlines }: CheckContext): ReadDeadline =>
  deadlines.readWords(text, phase);

const isParty = (name: string, { units }: CheckContext): boolean => units.has(name);

/** Answers of a row are remembered: see {@link RowContext.ask}. */
class AskedWords {
  constructor(private readonly row: RowContext) {}

  readWords(text: string, phase: Phase | null): ReadDeadline {
    return this.row.ask(readWords, [text, phase] as const);
  }
}

class AskedParties {
  constructor(private readonly row: RowContext) {}

  has(name: string): boolean {
    return this.row.ask(isParty, name);
  }
}

/** What a check of one row sees, row after row, and what the one at hand has asked. */
class RowView implements RowContext {
  asked: Asked[] = [];
  readonly plan: Standing["plan"];
  readonly office: Standing["office"];
  readonly deadlines: RowContext["deadlines"] = new AskedWords(this);
  readonly units: RowContext["units"] = new AskedParties(this);

  constructor(
    { plan, office }: Standing,
    private readonly now: CheckContext,
  ) {
    this.plan = plan;
    this.office = office;
  }

  get phases(): ReadonlyMap<string, Phase> {
    return this.now.phases;
  }

  ask<Subject, Answer>(question: Question<Subject, Answer>, subject: Subject): Answer {
    const answer = question(subject, this.now);
    this.asked.push({ question, subject, answer });
    return answer;
  }
}

/** Judges rows; one view serves all of them, so that a row costs no more than its checks. */
export class RowJudging {
  private readonly row: RowView;
  /** Signs that any of the checks waits for. */
  private readonly waitsFor: number;

  constructor(
    standing: Standing,
    private readonly now: CheckContext,
    private readonly judges: readonly OrderedJudge[],
  ) {
    this.row = new RowView(standing, now);
    this.waitsFor = judges.reduce((some, { check }) => some | check.waitsFor, 0);
  }

  /** Runs every row check on one row; null when nothing was found and nothing asked. */
  judge(task: Task): RowNotes | null {
    const signs = signsOf(task);
    if ((signs & this.waitsFor) === 0 || task.dropped) return null;
    let found: RowFinding[] | null = null;
    for (const { order, check, prepared } of this.judges) {
      if ((signs & check.waitsFor) === 0) continue;
      const said = check.judge(task, this.row, prepared);
      if (said === null) continue;
      found ??= [];
      for (const finding of "code" in said ? [said] : said) found.push({ finding, order });
    }
    const { asked } = this.row;
    if (asked.length === 0) return found && { found, asked: nothing };
    this.row.asked = [];
    return { found: found ?? nothing, asked };
  }

  /** Whether everything that a row asked would still be answered as it was. */
  stands(notes: RowNotes | undefined): boolean {
    for (const { question, subject, answer } of notes?.asked ?? nothing)
      // It is asked again about what it was asked about.
      if (!Object.is(question(subject as never, this.now), answer)) return false;
    return true;
  }
}
