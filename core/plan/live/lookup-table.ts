import type { Key, Lookup, Said, Standing } from "../checks/types";
import { signsOf } from "../checks/place";
import type { Task } from "../types";
import { FirstRows } from "./first-rows";

const nobody: readonly Said<never>[] = [];

/** The rows of one lookup by key; knows which keys changed since it was last asked. */
export class LookupTable<Fact> {
  /** A row that is alone under its key, as most are, has no list. */
  private readonly groups = new Map<Key, Said<Fact> | Said<Fact>[]>();
  /** Rows under numbers that are not among the groups yet; null once they all are. */
  private first: FirstRows<Fact> | null = new FirstRows();
  /** Groups of fewer rows stay among the first ones. */
  private least = 0;
  /** Null until the table is settled for the first time: then every key is new. */
  private changed: Set<Key> | null = null;

  constructor(
    private readonly lookup: Lookup<Fact>,
    private readonly standing: Standing,
  ) {}

  get waitsFor(): number {
    return this.lookup.waitsFor;
  }

  /** Rows that are new, in the order of the plan. */
  add(tasks: readonly Task[]): void {
    const addRow = this.adding();
    for (const task of tasks) if ((signsOf(task) & this.waitsFor) !== 0) addRow({ task, fact: null });
  }

  /** Takes up one new row after the other that has a sign the lookup waits for, in the order of the plan. */
  adding(): (row: Said<null>) => void {
    const { lookup, standing, changed } = this;
    if (changed !== null) this.groupAll();
    const { first } = this;
    let current: Said<null> | null = null;
    const add = (key: Key, fact: Fact): void => {
      if (!current) return;
      // A row that says no more than its key is one object in all tables.
      const said = (fact === null ? current : { task: current.task, fact }) as Said<Fact>;
      if (first !== null && typeof key === "number") first.add(key, said);
      else this.put(key, said);
      changed?.add(key);
    };
    return (row) => {
      current = row;
      lookup.collect(row.task, add, standing);
    };
  }

  /** Takes out all rows of a change in one go: a group may have lost many. */
  remove(tasks: ReadonlySet<Task>): void {
    this.groupAll();
    const keys = new Set<Key>();
    for (const task of tasks)
      if ((signsOf(task) & this.waitsFor) !== 0) this.lookup.collect(task, (key) => keys.add(key), this.standing);
    for (const key of keys) {
      const rest = this.rows(key).filter(({ task }) => !tasks.has(task));
      if (rest.length > 0) this.groups.set(key, rest);
      else this.groups.delete(key);
      this.changed?.add(key);
    }
  }

  /**
   * Puts changed groups into the order of the plan and gives their keys, once. A group that changed is another array, so that
   * whoever asked for it before sees it. The first time only groups of `least` rows are given.
   */
  settle(placeOf: (task: Task) => number, least = 0): Iterable<Key> {
    const { changed } = this;
    this.changed = new Set();
    // Filled for the first time, groups are in order: rows were added in it.
    if (changed === null) return this.largeKeys(least);
    for (const key of changed) {
      const group = this.groups.get(key);
      if (group !== undefined)
        this.groups.set(
          key,
          [...this.rows(key)].sort((a, b) => placeOf(a.task) - placeOf(b.task)),
        );
    }
    return changed;
  }

  rows(key: Key): readonly Said<Fact>[] {
    const group = this.groupOf(key);
    if (group === undefined) return nobody;
    if (Array.isArray(group)) return group;
    // Kept as a list from now on: who asks again gets the same one.
    const alone = [group];
    this.groups.set(key, alone);
    return alone;
  }

  size(key: Key): number {
    const group = this.groupOf(key);
    return group === undefined ? 0 : Array.isArray(group) ? group.length : 1;
  }

  keys(): Iterable<Key> {
    this.groupAll();
    return this.groups.keys();
  }

  private put(key: Key, said: Said<Fact>): void {
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, said);
    else if (Array.isArray(group)) group.push(said);
    else this.groups.set(key, [group, said]);
  }

  private groupOf(key: Key): Said<Fact> | Said<Fact>[] | undefined {
    const group = this.groups.get(key);
    if (group !== undefined || typeof key !== "number" || this.first === null) return group;
    this.groupAll();
    return this.groups.get(key);
  }

  private groupAll(): void {
    const { first } = this;
    this.first = null;
    first?.groups(this.least, (key, row) => this.put(key, row));
  }

  private largeKeys(least: number): Key[] {
    this.least = least;
    const large = this.first?.groups(least, () => undefined);
    for (const [key, group] of large ?? []) this.groups.set(key, group);
    const keys: Key[] = [];
    for (const [key, group] of this.groups) if ((Array.isArray(group) ? group.length : 1) >= least) keys.push(key);
    return keys;
  }
}
