import type { Finding } from "../../finding";
import { signsOf } from "../checks/place";
import type { CheckContext, RowCheck, RowContext, Standing } from "../checks/types";
import type { Task } from "../types";

interface Asked {
  readonly question: (now: CheckContext) => unknown;
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

/** Judges rows; one context serves all of them, so that a row costs no more than its checks. */
export class RowJudging {
  private asked: Asked[] = [];
  private readonly row: RowContext;

  constructor(
    standing: Standing,
    private readonly now: CheckContext,
    private readonly judges: readonly OrderedJudge[],
  ) {
    const ask = <Answer>(question: (each: CheckContext) => Answer): Answer => {
      const answer = question(now);
      this.asked.push({ question, answer });
      return answer;
    };
    this.row = {
      ...standing,
      phases: now.phases,
      deadlines: { readWords: (text, phase) => ask(({ deadlines }) => deadlines.readWords(text, phase)) },
      units: { has: (name) => ask(({ units }) => units.has(name)) },
      ask,
    };
  }

  /** Runs every row check on one row; null when nothing was found and nothing asked. */
  judge(task: Task): RowNotes | null {
    if (task.dropped) return null;
    let found: RowFinding[] | null = null;
    const signs = signsOf(task);
    for (const { order, check, prepared } of this.judges) {
      if ((signs & check.waitsFor) === 0) continue;
      const said = check.judge(task, this.row, prepared);
      if (said === null) continue;
      found ??= [];
      for (const finding of "code" in said ? [said] : said) found.push({ finding, order });
    }
    const { asked } = this;
    if (asked.length === 0) return found && { found, asked: nothing };
    this.asked = [];
    return { found: found ?? nothing, asked };
  }

  /** Whether everything that a row asked would still be answered as it was. */
  stands(notes: RowNotes | undefined): boolean {
    return (notes?.asked ?? nothing).every(({ question, answer }) => Object.is(question(this.now), answer));
  }
}
