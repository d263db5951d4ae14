import type { Key, Lookup, Said, Standing } from "../checks/types";
import type { Task } from "../types";

const nobody: readonly Said<never>[] = [];

/** The rows of one lookup by key; knows which keys changed since it was last asked. */
export class LookupTable<Fact> {
  /** A row that is alone under its key, as most are, has no list. */
  private readonly groups = new Map<Key, Said<Fact> | Said<Fact>[]>();
  /** Null until the table is settled for the first time: then every key is new. */
  private changed: Set<Key> | null = null;

  constructor(
    private readonly lookup: Lookup<Fact>,
    private readonly standing: Standing,
  ) {}

  /** Rows that are new, in the order of the plan. */
  add(tasks: readonly Task[]): void {
    const addTask = this.adding();
    for (const task of tasks) addTask(task);
  }

  /** Takes up one new row after the other, in the order of the plan. */
  adding(): (task: Task) => void {
    const { lookup, standing, groups, changed } = this;
    let current: Task | undefined;
    const add = (key: Key, fact: Fact): void => {
      if (!current) return;
      const said = { task: current, fact };
      const group = groups.get(key);
      if (group === undefined) groups.set(key, said);
      else if (Array.isArray(group)) group.push(said);
      else groups.set(key, [group, said]);
      changed?.add(key);
    };
    return (task) => {
      current = task;
      lookup.collect(task, add, standing);
    };
  }

  /** Takes out all rows of a change in one go: a group may have lost many. */
  remove(tasks: ReadonlySet<Task>): void {
    const keys = new Set<Key>();
    for (const task of tasks) this.lookup.collect(task, (key) => keys.add(key), this.standing);
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
    const group = this.groups.get(key);
    if (group === undefined) return nobody;
    if (Array.isArray(group)) return group;
    // Kept as a list from now on: who asks again gets the same one.
    const alone = [group];
    this.groups.set(key, alone);
    return alone;
  }

  size(key: Key): number {
    const group = this.groups.get(key);
    return group === undefined ? 0 : Array.isArray(group) ? group.length : 1;
  }

  private largeKeys(least: number): Key[] {
    const keys: Key[] = [];
    this.groups.forEach((group, key) => {
      if ((Array.isArray(group) ? group.length : 1) >= least) keys.push(key);
    });
    return keys;
  }

  keys(): Iterable<Key> {
    return this.groups.keys();
  }
}
