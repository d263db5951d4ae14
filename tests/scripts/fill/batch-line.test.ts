import { BatchLine, type Hand } from "../../../scripts/fill/batch-line";
import type { FilledBatch } from "../../../scripts/fill/filler";
import type { RowBatch } from "../../../scripts/fill/row-batch";

const batch = (first: number): RowBatch => ({ first, rows: [], count: 1, reached: 0 });
const filled = (first: number): FilledBatch => ({
  bytes: new Uint8Array([first]),
  documents: [],
  failed: [],
  warnings: [],
});
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Batches 1, 2, 3 of which the test decides when each is filled. */
function threeWaiting() {
  const taken: number[] = [];
  const back: number[] = [];
  const line = new BatchLine(({ bytes }, { first }) => {
    expect([...bytes]).toEqual([first]);
    expect(back).not.toContain(first);
    taken.push(first);
  });
  const hand: Hand = { giveBack: ([first = 0]) => back.push(first) };
  const done = new Map<number, { resolve: (answer: FilledBatch) => void; reject: (error: unknown) => void }>();
  for (const first of [1, 2, 3]) {
    const promise = new Promise<FilledBatch>((resolve, reject) => done.set(first, { resolve, reject }));
    promise.catch(() => undefined);
    line.add(batch(first), hand, promise);
  }
  return { line, taken, back, fill: (first: number) => done.get(first)!.resolve(filled(first)), done };
}

test("what is filled early waits for what comes before it; a buffer goes back after it was taken", async () => {
  const { line, taken, back, fill } = threeWaiting();
  fill(2);
  await settled();
  line.takeReady();
  expect([taken, back, line.length]).toEqual([[], [], 3]);
  fill(1);
  await settled();
  line.takeReady();
  expect([taken, back, line.length]).toEqual([[1, 2], [1, 2], 1]);
  fill(3);
  await line.takeFirst();
  expect([taken, line.length]).toEqual([[1, 2, 3], 0]);
  await line.takeFirst();
});

test("what could not be filled is told in its turn, what stands before it was taken", async () => {
  const { line, taken, fill, done } = threeWaiting();
  done.get(2)!.reject(new Error("no memory"));
  fill(3);
  fill(1);
  await line.takeFirst();
  await expect(line.takeFirst()).rejects.toThrow("no memory");
  expect(taken).toEqual([1]);
});
