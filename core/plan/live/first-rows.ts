import type { Key, Said } from "../checks/types";
import type { Task } from "../types";
import { firstPlaces } from "./repeated-keys";

const grown = (from: Int32Array): Int32Array => {
  const to = new Int32Array(2 * from.length);
  to.set(from);
  return to;
};

/** Of what stands under one key: where the first stands, and how many there are. */
interface Group {
  readonly head: number;
  readonly size: number;
}

/**
 * What the rows of a first filling said, in columns of numbers: of a plan that is checked once few groups are ever looked
 * into, and only those become lists.
 */
export class FirstRows<Fact> {
  private count = 0;
  /** By place: the key, or the number of its word. */
  private keys: Int32Array = new Int32Array(256);
  /** By place: the row's place among the tasks. */
  private rows: Int32Array = new Int32Array(256);
  /** By place; empty as long as nobody says more than a key. */
  private readonly facts: Fact[] = [];
  private readonly numberOf = new Map<string, number>();
  private tasks: readonly Task[] = [];
  private least = 0;
  /** By place: the next with the same key, -1 behind the last. */
  private next: Int32Array | null = null;
  private readonly groups = new Map<Key, Group>();

  /** More rows to come; gives the place of the first of them. */
  begin(tasks: readonly Task[]): number {
    const from = this.tasks.length;
    this.tasks = from === 0 ? tasks : [...this.tasks, ...tasks];
    return from;
  }

  /** What the row at a place says under a key; the keys of one filling are all words or all numbers. */
  add(key: Key, row: number, fact: Fact): void {
    if (this.count === this.keys.length) [this.keys, this.rows] = [grown(this.keys), grown(this.rows)];
    this.keys[this.count] = typeof key === "number" ? key : this.numberOfWord(key);
    this.rows[this.count] = row;
    if (fact !== null || this.facts.length > 0) this.facts[this.count] = fact;
    this.count += 1;
  }

  private numberOfWord(word: string): number {
    const known = this.numberOf.get(word);
    if (known !== undefined) return known;
    const number = this.numberOf.size;
    this.numberOf.set(word, number);
    return number;
  }

  /** Finds the groups of `least` rows and more, in the order of their first rows. */
  group(least: number): void {
    this.least = least;
    const { keys, count, groups } = this;
    const first = firstPlaces(keys, count);
    const sizes = new Int32Array(count);
    const last = new Int32Array(count);
    const next = new Int32Array(count).fill(-1);
    for (let at = 0; at < count; at += 1) {
      const head = first[at] ?? at;
      if (head !== at) next[last[head] ?? head] = at;
      last[head] = at;
      sizes[head] = (sizes[head] ?? 0) + 1;
    }
    const words = [...this.numberOf.keys()];
    groups.clear();
    for (let at = 0; at < count; at += 1) {
      const size = sizes[at] ?? 0;
      if (first[at] !== at || size < least) continue;
      const key = keys[at] ?? 0;
      groups.set(words[key] ?? key, { head: at, size });
    }
    this.next = next;
  }

  get isGrouped(): boolean {
    return this.next !== null;
  }

  /** Whether a key that is not among the large ones has no rows at all. */
  get hasAll(): boolean {
    return this.isGrouped && this.least <= 1;
  }

  largeKeys(): readonly Key[] {
    return [...this.groups.keys()];
  }

  /** Undefined when it is not among the large ones. */
  size(key: Key): number | undefined {
    return this.groups.get(key)?.size;
  }

  /** Undefined when they are not among the large ones. */
  listOf(key: Key): Said<Fact>[] | undefined {
    const { next, tasks, rows, facts } = this;
    const group = this.groups.get(key);
    if (!group || !next) return undefined;
    const list = new Array<Said<Fact>>(group.size);
    for (let [at, place] = [group.head, 0]; at >= 0; at = next[at] ?? -1, place += 1) {
      const task = tasks[rows[at] ?? 0];
      // A row that says no more than its key has null for a fact.
      if (task) list[place] = { task, fact: (facts[at] ?? null) as Fact };
    }
    return list;
  }
}
