import type { Said } from "../checks/types";
import { firstPlaces } from "./repeated-keys";

/** Rows of a first filling under number keys, not yet grouped: a plan that is checked once needs only the large groups. */
export class FirstRows<Fact> {
  private keys = new Int32Array(256);
  private readonly rows: Said<Fact>[] = [];

  add(key: number, row: Said<Fact>): void {
    if (this.rows.length === this.keys.length) {
      const keys = new Int32Array(2 * this.keys.length);
      keys.set(this.keys);
      this.keys = keys;
    }
    this.keys[this.rows.length] = key;
    this.rows.push(row);
  }

  /** Groups of `least` rows and more, in order of their first row; the other rows are given to `rest`. */
  groups(least: number, rest: (key: number, row: Said<Fact>) => void): Map<number, Said<Fact>[]> {
    const { keys, rows } = this;
    const first = firstPlaces(keys, rows.length);
    const sizes = new Int32Array(rows.length);
    for (const place of first) sizes[place] = (sizes[place] ?? 0) + 1;
    const groups = new Map<number, Said<Fact>[]>();
    rows.forEach((row, at) => {
      const key = keys[at] ?? 0;
      if ((sizes[first[at] ?? 0] ?? 0) < least) rest(key, row);
      else if (first[at] === at) groups.set(key, [row]);
      else groups.get(key)?.push(row);
    });
    return groups;
  }
}
