import type { Key, Lookup, PlanOrder, Said, Standing } from "../checks/types";
import { signsOf } from "../checks/place";
import type { Task } from "../types";
import { FirstRows } from "./first-rows";

const nobody: readonly Said<never>[] = [];

/** The rows of one lookup by key; knows which keys changed since it was last asked. */
export class LookupTable<Fact> {
  private readonly groups = new Map<Key, Said<Fact>[]>();
  /** What a first filling said; null once all of it is among the groups. */
  private first: FirstRows<Fact> | null = new FirstRows();
  /** Null until the table is settled for the first time: then every key is new. */
  private changed: Set<Key> | null = null;
  /** Place of the first of the rows that are being added; place and task of the one at hand. */
  private from = 0;
  private place = 0;
  private task: Task | null = null;
  /** Signs of which a row must have one to say anything. */
  readonly waitsFor: number;

  constructor(
    private readonly lookup: Lookup<Fact>,
    private readonly standing: Standing,
  ) {
    this.waitsFor = lookup.waitsFor;
  }

  /** Rows that are new, in the order of the plan. */
  add(tasks: readonly Task[]): void {
    this.begin(tasks);
    let place = 0;
    for (const task of tasks) {
      if ((signsOf(task) & this.waitsFor) !== 0) this.take(task, place);
      place += 1;
    }
  }

  /** Before new rows are added one after the other. */
  begin(tasks: readonly Task[]): void {
    if (this.changed !== null) this.groupAll();
    this.from = this.first?.begin(tasks) ?? 0;
  }

  /** Takes up one of the rows that were begun with, by its place among them; it has a sign that the lookup waits for. */
  take(task: Task, place: number): void {
    this.place = this.from + place;
    this.task = task;
    this.lookup.collect(task, this.say, this.standing);
  }

  private readonly say = (key: Key, fact: Fact): void => {
    if (this.first) this.first.add(key, this.place, fact);
    else if (this.task) this.put(key, { task: this.task, fact });
    this.changed?.add(key);
  };

  private put(key: Key, said: Said<Fact>): void {
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, [said]);
    else group.push(said);
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
  settle(order: PlanOrder, least = 0): Iterable<Key> {
    const { changed } = this;
    this.changed = new Set();
    // Filled for the first time, groups are in order: rows were added in it.
    if (changed === null) {
      this.first?.group(least);
      return this.first?.largeKeys() ?? this.groups.keys();
    }
    for (const key of changed) {
      const group = this.groups.get(key);
      if (group !== undefined)
        this.groups.set(
          key,
          [...group].sort((a, b) => order.placeOf(a.task) - order.placeOf(b.task)),
        );
    }
    return changed;
  }

  rows(key: Key): readonly Said<Fact>[] {
    const group = this.groups.get(key);
    if (group !== undefined || this.first === null) return group ?? nobody;
    const first = this.grouped(this.first, key);
    const list = first.listOf(key);
    // Kept as a list from now on: who asks again gets the same one.
    if (list) this.groups.set(key, list);
    return list ?? nobody;
  }

  size(key: Key): number {
    const group = this.groups.get(key);
    if (group !== undefined || this.first === null) return group?.length ?? 0;
    return this.grouped(this.first, key).size(key) ?? 0;
  }

  keys(): Iterable<Key> {
    if (this.first === null) return this.groups.keys();
    if (!this.first.hasAll) this.first.group(0);
    return this.first.largeKeys();
  }

  /** Grouped so far that what stands under the key is known. */
  private grouped(first: FirstRows<Fact>, key: Key): FirstRows<Fact> {
    if (!first.hasAll && first.size(key) === undefined) first.group(0);
    return first;
  }

  private groupAll(): void {
    const { first, groups } = this;
    this.first = null;
    if (!first) return;
    first.group(0);
    for (const key of first.largeKeys()) {
      const list = groups.has(key) ? undefined : first.listOf(key);
      if (list) groups.set(key, list);
    }
  }
}
