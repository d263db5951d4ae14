import fc from "fast-check";
import { LookupTable } from "../../../core/plan/live/lookup-table";
import { firstPlaces } from "../../../core/plan/live/repeated-keys";
import type { Key, Lookup, Standing } from "../../../core/plan/checks/types";
import { rowSigns } from "../../../core/plan/row-signs";
import type { Task } from "../../../core/plan";

/** Stand-ins for rows: the table only hands them on. */
const rowOf = (row: number): Task =>
  ({ row, deadlineText: "", deadline: { meaning: {}, assumed: [] }, resolution: { due: null } }) as never;
const noOffice = {} as Standing;

/** Each row says one thing under a key: the row's number to the key, as number or as words. */
const lookup = (keyOf: (row: number) => Key): Lookup<number> => ({
  waitsFor: rowSigns.any,
  collect: (task, add) => add(keyOf(task.row), task.row),
});

const rowsUnder = (table: LookupTable<number>, key: Key): number[] => table.rows(key).map(({ fact }) => fact);

describe("places of the first equal key", () => {
  test("are those that a search from the beginning finds", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer())), (keys) => {
        const first = firstPlaces(Int32Array.from(keys), keys.length);
        expect([...first]).toEqual(keys.map((key) => keys.indexOf(key)));
      }),
    );
  });

  test("hold for keys that all fall into one slot, and for none", () => {
    const keys = Int32Array.from({ length: 500 }, (_, at) => (at % 250) << 24);
    expect([...firstPlaces(keys, 500)]).toEqual([...keys].map((key) => keys.indexOf(key)));
    expect([...firstPlaces(new Int32Array(4), 0)]).toEqual([]);
  });
});

describe.each([
  ["numbers", (row: number): Key => row % 7],
  ["words", (row: number): Key => `k${row % 7}`],
])("rows under %s", (_, keyOf) => {
  const filled = (count: number, least: number) => {
    const table = new LookupTable(lookup(keyOf), noOffice);
    const rows = Array.from({ length: count }, (_each, at) => rowOf(at));
    table.add(rows);
    return { table, rows, keys: [...table.settle({ placeOf: ({ row }) => row }, least)] };
  };

  test("only large groups are given at first, in the order of their first row", () => {
    expect(filled(16, 3).keys).toEqual([0, 1].map(keyOf));
    expect(filled(16, 0).keys).toEqual([0, 1, 2, 3, 4, 5, 6].map(keyOf));
  });

  test("small groups are there when asked for", () => {
    const { table } = filled(16, 3);
    expect(rowsUnder(table, keyOf(0))).toEqual([0, 7, 14]);
    expect(rowsUnder(table, keyOf(2))).toEqual([2, 9]);
    expect(table.size(keyOf(6))).toBe(2);
    expect(table.size(keyOf(0))).toBe(3);
    expect([...table.keys()]).toHaveLength(7);
  });

  test("what nobody said has no rows", () => {
    const { table } = filled(3, 2);
    expect(table.rows(keyOf(5))).toEqual([]);
    expect(table.size(keyOf(5))).toBe(0);
  });

  test("who asks twice gets the same list", () => {
    const { table } = filled(3, 2);
    expect(table.rows(keyOf(1))).toBe(table.rows(keyOf(1)));
  });

  test("a change gives the keys that changed, and new lists for them", () => {
    const { table, rows } = filled(16, 3);
    const before = table.rows(keyOf(1));
    table.remove(new Set([rows[1]!, rows[9]!]));
    table.add([rowOf(22)]);
    expect([...table.settle({ placeOf: ({ row }) => row })].sort()).toEqual([keyOf(1), keyOf(2)].sort());
    expect(rowsUnder(table, keyOf(1))).toEqual([8, 15, 22]);
    expect(rowsUnder(table, keyOf(2))).toEqual([2]);
    expect(table.rows(keyOf(1))).not.toBe(before);
    expect(rowsUnder(table, keyOf(0))).toEqual([0, 7, 14]);
  });
});
