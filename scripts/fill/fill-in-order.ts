import os from "node:os";
import { GrowingBytes } from "../../core/package";
import { Filler, type FilledBatch, type FillerSetup } from "./filler";
import { FillWorker } from "./fill-worker-handle";
import type { RowBatch } from "./row-batch";

/** Called in the order of the data; the batch's bytes are only good until it returns. */
export type TakeBatch = (filled: FilledBatch, batch: RowBatch) => void;

/** Batches a worker may have before it must answer: it does not wait while this thread writes, and memory stays flat. */
const ahead = 8;

/**
 * Fills all batches and gives the results in order, the same whoever made them. `jobs` worker threads do it, or this
 * thread for 1; null: this thread, until it has shown that workers pay. Any error ends the run.
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

async function fillWithWorkers(
  rest: Iterator<RowBatch>,
  setup: FillerSetup,
  threads: number,
  take: TakeBatch,
): Promise<void> {
  const workers = Array.from({ length: threads }, () => new FillWorker(setup));
  const waiting: { filled: Promise<FilledBatch>; batch: RowBatch; worker: FillWorker }[] = [];
  const takeFirst = async (): Promise<void> => {
    const first = waiting.shift();
    if (!first) return;
    const filled = await first.filled;
    take(filled, first.batch);
    first.worker.giveBack(filled.bytes);
  };
  try {
    let turn = 0;
    for (let step = rest.next(); step.done !== true; step = rest.next()) {
      const worker = workers[turn % threads] as FillWorker;
      turn += 1;
      waiting.push({ filled: worker.fill(step.value), batch: step.value, worker });
      if (waiting.length >= threads * ahead) await takeFirst();
    }
    while (waiting.length > 0) await takeFirst();
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}
