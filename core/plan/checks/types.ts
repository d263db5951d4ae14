import type { Campaign, CampaignSettings, EvaluationSubject } from "../../evaluation/types";
import type { Finding } from "../../finding";
import type { SheetGrid } from "../../workbook/grid";
import type { DeadlineReader } from "../deadline-reader";
import type { Phase, Plan, Task } from "../types";

/** What rows are found under: words, or a 32-bit sum that rows of the same words share. */
export type Key = string | number;

/** How many rows name each party. */
export interface NameCounts {
  has(name: string): boolean;
  get(name: string): number | undefined;
  [Symbol.iterator](): Iterator<readonly [string, number]>;
}

/** One thing that one row says, under a key. */
export interface Said<Fact> {
  readonly task: Task;
  readonly fact: Fact;
}

/** What rows say by a key, kept up to date row by row: 事项名 → rows, 单位|日 → rows. */
export interface Lookup<Fact> {
  /** Signs (words/text-signs.ts, row-signs.ts) of which a row must have one to say anything. */
  readonly waitsFor: number;
  /** Pure: the same row says the same. */
  collect(task: Task, add: (key: Key, fact: Fact) => void, standing: Standing): void;
}

/** What the office has settled, as far as rows are judged by it. */
export interface OfficeSettings extends Pick<CampaignSettings, "counting" | "units" | "collectives"> {
  readonly subjects: readonly Pick<EvaluationSubject, "name" | "unit" | "group" | "form">[];
}

/** What no edit of a task row changes; when one of these changes, every row is checked again. */
export interface Standing {
  readonly plan: Pick<Plan, "sheet" | "columns" | "year" | "yearSource" | "today">;
  readonly office: OfficeSettings;
}

/** In what order the rows of a plan stand. */
export interface PlanOrder {
  /** Place of a task among the plan's tasks, from 0. */
  placeOf(task: Task): number;
}

/** What every check of a whole plan may look at. */
export interface CheckContext extends Standing, PlanOrder {
  readonly plan: Plan;
  readonly sheets: readonly SheetGrid[];
  readonly campaign: Campaign | null;
  readonly phases: ReadonlyMap<string, Phase>;
  /** Reads deadline words that stand in tasks and notes. */
  readonly deadlines: Pick<DeadlineReader, "readWords">;
  /** How often each name of a responsible party stands in the plan. */
  readonly units: NameCounts;
  /** Rows that say something under a key, in the order of the plan. */
  rowsUnder<Fact>(lookup: Lookup<Fact>, key: Key): readonly Said<Fact>[];
}

/** What a row asks about the others; best a function of the module: see DECISIONS.md, 29. */
export type Question<Subject, Answer> = (subject: Subject, now: CheckContext) => Answer;

/**
 * What a check of one row may look at: its own row, its own phase, what stands still, and answers to questions about the
 * others. The answers are remembered: the row is checked again when one of them changes, and only then.
 */
export interface RowContext extends Standing {
  /** Only the row's own phase may be looked up: a row whose phase changes is another row. */
  readonly phases: ReadonlyMap<string, Phase>;
  readonly deadlines: Pick<DeadlineReader, "readWords">;
  readonly units: { has(name: string): boolean };
  /** Answers are compared by identity: a text, a number, a task. */
  ask<Subject, Answer>(question: Question<Subject, Answer>, subject: Subject): Answer;
}

export type RowFindings = Finding | readonly Finding[] | null;

/**
 * A check that needs one task at a time, and looks at those only that have one of the signs it waits for. `prepare` gives
 * what depends on nothing but what stands still; null: nothing can be found in this plan.
 */
export interface RowCheck<Prepared> {
  readonly kind: "row";
  readonly waitsFor: number;
  prepare(standing: Standing): Prepared | null;
  judge(task: Task, row: RowContext, prepared: Prepared): RowFindings;
}

/** A check that compares rows: each says small facts under keys; only groups of which a row changed are judged again. */
export interface GroupCheck<Fact> extends Lookup<Fact> {
  readonly kind: "group";
  /** A lookup that several look into: its rows are kept once for all. */
  readonly shares?: Lookup<Fact>;
  /** Groups of fewer rows say nothing. */
  readonly least: number;
  /** What judging looks at beside the rows, as text: all groups are judged again when it changes. */
  beside?(context: CheckContext): string;
  /** False where a look at the rows of a group can be spared. */
  mayFind?(key: Key, context: CheckContext): boolean;
  /** Judges a group that changed. */
  judge(rows: readonly Said<Fact>[], context: CheckContext, key: Key): readonly Finding[];
}

/** A check of the plan as a whole, run each time: it must be quick whatever the number of rows. */
export type WholeCheck = (context: CheckContext) => readonly Finding[];

/** A check looks at the plan and says what it found; it never throws and never writes. */
export type Check = WholeCheck | RowCheck<unknown> | GroupCheck<unknown>;

export const eachTask = (waitsFor: number, judge: (task: Task, row: RowContext) => RowFindings): Check =>
  eachTaskBy(waitsFor, () => true, judge);

/** {@link eachTask} with something prepared once: a list of known names, a calendar. */
export const eachTaskBy = <Prepared>(
  waitsFor: number,
  prepare: RowCheck<Prepared>["prepare"],
  judge: RowCheck<Prepared>["judge"],
): Check => ({ kind: "row", waitsFor, prepare, judge }) as RowCheck<Prepared> as RowCheck<unknown>;

/** A check among rows; see {@link GroupCheck}. What it is given to judge is only ever what it collected. */
export const amongTasks = <Fact>(check: Omit<GroupCheck<Fact>, "kind" | "least"> & { least?: number }): Check =>
  ({ least: 1, ...check, kind: "group" }) as GroupCheck<Fact> as GroupCheck<unknown>;
