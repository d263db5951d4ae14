import type { Finding } from "../../finding";
import { namedParties } from "../checks/named-parties";
import { signsOf } from "../checks/place";
import type {
  Check,
  CheckContext,
  GroupCheck,
  Key,
  Lookup,
  NameCounts,
  RowCheck,
  Said,
  Standing,
  WholeCheck,
} from "../checks/types";
import type { Task } from "../types";
import { KnownContext, type KnownRows, type OpenContext } from "./known-context";
import { LookupTable } from "./lookup-table";
import { CountedNames } from "./name-counts";
import { RowJudging, type OrderedJudge, type RowNotes } from "./row-notes";

/** What a check of a plan cost, so that tests and the bench can hold it against the change. */
export interface CheckCounts {
  /** Rows that the row checks looked at. */
  readonly tasksChecked: number;
  /** Groups of rows that were compared again: doubles, one unit's day, one name. */
  readonly groupsJudged: number;
}

interface Listed {
  readonly finding: Finding;
  readonly order: number;
  readonly key: Key;
}

interface GroupState {
  readonly order: number;
  readonly check: GroupCheck<unknown>;
  readonly table: LookupTable<unknown>;
  readonly found: Map<Key, readonly Listed[]>;
  beside: string | null;
}

/**
 * Findings by row and by group of rows, kept between checks of one plan. A task that is the same object says what it said;
 * tasks that are new are read into the groups and checked; then rows are checked whose questions have another answer,
 * and groups are judged of which a row changed.
 */
export class CheckMemory implements KnownRows {
  readonly units: NameCounts;
  /** Rows in which something was found, or which asked. */
  private readonly notes = new Map<Task, RowNotes>();
  /** Place of each task in the plan; null until somebody asks, which a single check mostly does not. */
  private places: Map<Task, number> | null = null;
  private readonly asking = new Set<Task>();
  private readonly names: LookupTable<unknown>;
  private readonly lookups = new Map<Lookup<unknown>, LookupTable<unknown>>();
  private readonly groups: readonly GroupState[];
  private readonly judges: readonly OrderedJudge[];
  private readonly whole: readonly { readonly order: number; readonly check: WholeCheck }[];
  private tasks: readonly Task[] = [];

  constructor(
    checks: readonly Check[],
    private readonly standing: Standing,
  ) {
    this.names = new LookupTable<unknown>(namedParties, standing);
    this.units = new CountedNames(this.names);
    const ordered = checks.map((check, order) => ({ check, order }));
    this.whole = ordered.flatMap(({ check, order }) => (typeof check === "function" ? [{ check, order }] : []));
    this.judges = ordered.flatMap(({ check, order }) =>
      "prepare" in check ? orderedJudge(check, order, standing) : [],
    );
    this.groups = ordered.flatMap(({ check, order }) =>
      isAmongTasks(check)
        ? [
            {
              order,
              check,
              table: check.shares === namedParties ? this.names : new LookupTable<unknown>(check, standing),
              found: new Map<Key, readonly Listed[]>(),
              beside: null,
            },
          ]
        : [],
    );
  }

  /** All findings of the plan as it is now, by row; what is about the whole sheet first. */
  check(open: OpenContext): { readonly findings: readonly Finding[]; readonly counts: CheckCounts } {
    const fresh = this.takeOver(open.plan.tasks);
    const context = new KnownContext(open, this);
    this.collect(fresh);
    for (const table of this.lookups.values()) table.settle(this);
    const judging = new RowJudging(this.standing, context, this.judges);
    const stale = [...this.asking].filter((task) => !judging.stands(this.notes.get(task)));
    for (const task of fresh) this.note(task, judging.judge(task));
    for (const task of stale) {
      this.notes.delete(task);
      this.asking.delete(task);
      this.note(task, judging.judge(task));
    }
    const groupsJudged = this.groups.reduce((sum, group) => sum + judgeGroups(group, context), 0);
    const findings = this.gather(context);
    return { findings, counts: { tasksChecked: fresh.length + stale.length, groupsJudged } };
  }

  /** Reads new rows into all tables: row by row, so that a row is looked at while it is at hand. */
  private collect(fresh: readonly Task[]): void {
    const tables = this.tables();
    for (const table of tables) table.begin(fresh);
    let place = 0;
    for (const task of fresh) {
      const signs = signsOf(task);
      for (const table of tables) if ((signs & table.waitsFor) !== 0) table.take(task, place);
      place += 1;
    }
  }

  private tables(): LookupTable<unknown>[] {
    return [...new Set([this.names, ...this.groups.map(({ table }) => table), ...this.lookups.values()])];
  }

  /** Lets go of rows that are no longer, and gives those that are new. */
  private takeOver(tasks: readonly Task[]): readonly Task[] {
    const before = this.tasks;
    const fresh = before.length === 0 ? tasks : this.replace(before, tasks);
    this.tasks = tasks;
    return fresh;
  }

  /** Puts the rows of a later reading in the place of those before; gives the new ones. */
  private replace(before: readonly Task[], tasks: readonly Task[]): Task[] {
    const places = this.allPlaces();
    const fresh: Task[] = [];
    tasks.forEach((task, place) => {
      const known = places.get(task);
      if (known === undefined) fresh.push(task);
      if (known !== place) places.set(task, place);
    });
    if (tasks.length - fresh.length < before.length) this.letGo(before, tasks);
    return fresh;
  }

  private letGo(before: readonly Task[], now: readonly Task[]): void {
    const present = new Set(now);
    const gone = new Set(before.filter((task) => !present.has(task)));
    for (const table of this.tables()) table.remove(gone);
    for (const task of gone) {
      this.places?.delete(task);
      this.notes.delete(task);
      this.asking.delete(task);
    }
  }

  private allPlaces(): Map<Task, number> {
    if (this.places) return this.places;
    const places = new Map<Task, number>();
    this.tasks.forEach((task, place) => places.set(task, place));
    return (this.places = places);
  }

  /** The table of a lookup is made when the first row asks for it: most plans need none. */
  rowsUnder(lookup: Lookup<unknown>, key: Key): readonly Said<unknown>[] {
    return this.lookedUp(lookup).rows(key);
  }

  placeOf(task: Task): number {
    return this.allPlaces().get(task) ?? -1;
  }

  private lookedUp(lookup: Lookup<unknown>): LookupTable<unknown> {
    const known = this.lookups.get(lookup);
    if (known) return known;
    const table = new LookupTable(lookup, this.standing);
    table.add(this.tasks);
    table.settle(this);
    this.lookups.set(lookup, table);
    return table;
  }

  private note(task: Task, notes: RowNotes | null): void {
    if (!notes) return;
    this.notes.set(task, notes);
    if (notes.asked.length > 0) this.asking.add(task);
  }

  private gather(context: CheckContext): Finding[] {
    const all: Listed[] = this.whole.flatMap(({ check, order }) =>
      check(context).map((finding) => ({ finding, order, key: "" })),
    );
    const rows = [...this.notes];
    // Of a plan checked for the first time they are in order.
    if (this.places) rows.sort(([a], [b]) => context.placeOf(a) - context.placeOf(b));
    for (const [, { found }] of rows) for (const { finding, order } of found) all.push({ finding, order, key: "" });
    for (const { found } of this.groups) for (const listed of found.values()) all.push(...listed);
    return all.sort(inOrder).map(findingOf);
  }
}

/** The check's judge with its place in the list; none when it can find nothing in this plan. */
function orderedJudge(check: RowCheck<unknown>, order: number, standing: Standing): readonly OrderedJudge[] {
  const prepared = check.prepare(standing);
  return prepared === null ? [] : [{ order, check, prepared }];
}

const isAmongTasks = (check: Check): check is GroupCheck<unknown> => "kind" in check && check.kind === "group";

const rowOf = ({ finding }: Listed): number => finding.row ?? 0;

/** A number says nothing: what it found in one row stands by cell and words. */
const keyOf = ({ key, finding: { cell, values } }: Listed): string =>
  typeof key === "number" ? JSON.stringify([cell, values]) : key;

/** By row; then in the order of the checks; then by what it was found under. */
function inOrder(a: Listed, b: Listed): number {
  const before = rowOf(a) - rowOf(b) || a.order - b.order;
  if (before !== 0 || (a.key === b.key && typeof a.key === "string")) return before;
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const findingOf = ({ finding }: Listed): Finding => finding;

function listed(said: readonly Finding[], order: number, key: Key): readonly Listed[] {
  const list: Listed[] = [];
  for (const finding of said) list.push({ finding, order, key });
  return list;
}

/** Judges the groups of which a row changed, or all when something beside them did; gives how many. */
function judgeGroups(group: GroupState, context: CheckContext): number {
  const { check, table, found, order } = group;
  const beside = check.beside?.(context) ?? "";
  const changed = table.settle(context, check.least);
  const empty = check.least === 0 && table.size("") === 0 ? [""] : [];
  const all = (): Iterable<Key> =>
    group.beside === null ? [...changed, ...empty] : new Set([...changed, ...table.keys(), ...found.keys(), ...empty]);
  const keys = beside === group.beside ? changed : all();
  group.beside = beside;
  let judged = 0;
  for (const key of keys) {
    if (found.size > 0) found.delete(key);
    if (table.size(key) < check.least) continue;
    judged += 1;
    if (check.mayFind?.(key, context) === false) continue;
    const said = check.judge(table.rows(key), context, key);
    if (said.length > 0) found.set(key, listed(said, order, key));
  }
  return judged;
}
