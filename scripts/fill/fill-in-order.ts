import os from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { GrowingBytes } from "../../core/package";
import { BatchLine, type Hand, type TakeBatch } from "./batch-line";
import { Filler, type FilledBatch, type FillerSetup } from "./filler";
import { FillWorker } from "./fill-worker-handle";
import type { RowBatch } from "./row-batch";

/** Batches a worker may owe: it has work while this thread fills one of its own and writes, and memory stays flat. */
const ahead = 4;

/**
 * Fills all batches and gives the results in order, the same whoever made them, in `jobs` threads, of which this one is
 * the first; null: in this one, until it has shown that workers pay. Any error ends the run.
 */
export async function fillInOrder(
  batches: Iterable<RowBatch>,
  setup: FillerSetup,
  jobs: number | null,
  take: TakeBatch,
): Promise<void> {
  const rest = batches[Symbol.iterator]();
  try {
    const threads = jobs !== null && jobs > 1 ? jobs : fillHere(rest, setup, jobs === null, take);
    if (threads > 0) await fillWithWorkers(rest, setup, threads, take);
  } finally {
    rest.return?.();
  }
}

/** Fills until the end, or until workers pay: gives how many threads are to go on, 0 when all is done. */
function fillHere(rest: Iterator<RowBatch>, setup: FillerSetup, mayHire: boolean, take: TakeBatch): number {
  const filler = new Filler(setup);
  const buffer = new GrowingBytes();
  const cores = Math.min(os.availableParallelism(), 8);
  const start = performance.now();
  for (let step = rest.next(); step.done !== true; step = rest.next()) {
    take(filler.fill(step.value, buffer), step.value);
    if (mayHire && cores > 1 && workersPay((performance.now() - start) / 1000, step.value.reached)) return cores;
  }
  return 0;
}

/** A worker costs about a third of a second to start and to get up to speed. */
const secondsToJudge = 0.5;
const secondsThatPay = 2;

/** Number of documents times what one costs: what this thread would still need, seen from what it has done. */
export function workersPay(seconds: number, reached: number): boolean {
  return seconds >= secondsToJudge && reached > 0 && (seconds / reached) * (1 - reached) >= secondsThatPay;
}

/** This thread as one of those who fill. */
class OwnHand implements Hand {
  private readonly filler: Filler;
  private readonly free: Uint8Array[] = [];

  constructor(setup: FillerSetup) {
    this.filler = new Filler(setup);
  }

  fill(batch: RowBatch): FilledBatch {
    return this.filler.fill(batch, new GrowingBytes(this.free.pop()));
  }

  giveBack(bytes: Uint8Array): void {
    this.free.push(new Uint8Array(bytes.buffer));
  }
}

/** A batch goes to a worker who has little to do; when none has, this thread fills it and then hears who is done. */
async function fillWithWorkers(
  rest: Iterator<RowBatch>,
  setup: FillerSetup,
  threads: number,
  take: TakeBatch,
): Promise<void> {
  const here = new OwnHand(setup);
  const workers = Array.from({ length: threads - 1 }, () => new FillWorker(setup));
  const line = new BatchLine(take);
  try {
    for (let step = rest.next(); step.done !== true; step = rest.next()) {
      const batch = step.value;
      const worker = workers.find(({ owes }) => owes < ahead);
      if (worker) line.add(batch, worker, worker.fill(batch));
      else line.add(batch, here, Promise.resolve(here.fill(batch)));
      if (!worker) await nextTurn();
      line.takeReady();
      if (line.length >= threads * ahead * 2) await line.takeFirst();
    }
    while (line.length > 0) await line.takeFirst();
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}
