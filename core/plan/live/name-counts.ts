import type { NameCounts } from "../checks/types";
import type { LookupTable } from "./lookup-table";

/** How often names stand in a plan, as the table of rows by name has it. */
export class CountedNames implements NameCounts {
  constructor(private readonly rows: LookupTable<unknown>) {}

  has(name: string): boolean {
    return this.rows.size(name) > 0;
  }

  get(name: string): number | undefined {
    return this.rows.size(name) || undefined;
  }

  *[Symbol.iterator](): Iterator<readonly [string, number]> {
    for (const name of this.rows.keys()) yield [String(name), this.rows.size(name)];
  }
}
