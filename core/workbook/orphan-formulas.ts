import type { CellStore } from "./cell-store";

/** A cell by its number in the store and its place on the sheet. */
export interface StoredPlace {
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Cells that only point to a shared formula whose first cell is about to change: Excel saves a column of like formulas so.
 * They need the formula written out, or they would follow the new first cell, or nothing at all.
 */
export function orphanFormulas(store: CellStore, replaced: ReadonlySet<number>): StoredPlace[] {
  const gone = new Set<string>();
  for (const at of replaced) {
    const formula = store.formula(at);
    if (formula && formula.shared !== null && formula.text !== "") gone.add(formula.shared);
  }
  if (gone.size === 0) return [];
  const places: StoredPlace[] = [];
  let rank = 0;
  for (const [at, { text, shared }] of store.wideFormulas()) {
    if (shared === null || text !== "" || !gone.has(shared) || replaced.has(at)) continue;
    while (rank + 1 < store.rows && (store.rowFirst[rank + 1] ?? 0) <= at) rank += 1;
    places.push({ at, row: store.rowNumbers[rank] ?? 0, column: store.columns[at] ?? 0 });
  }
  return places;
}
