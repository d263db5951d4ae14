import path from "node:path";
import { Worker } from "node:worker_threads";
import { Filler, type FilledBatch, type FillerSetup } from "./filler";
import type { RowBatch } from "./row-batch";

/** Called in the order of the data. */
export type TakeBatch = (filled: FilledBatch, batch: RowBatch) => void;

/** Batches a worker may have before it must answer: it never waits for data, and memory stays flat. */
const ahead = 2;

/** Fills all batches, here or in `jobs` worker threads; results come in order. Any error ends the run. */
export async function fillInOrder(
  batches: Iterable<RowBatch>,
  setup: FillerSetup,
  jobs: number,
  take: TakeBatch,
): Promise<void> {
  if (jobs <= 1) {
    const filler = new Filler(setup);
    for (const batch of batches) take(filler.fill(batch), batch);
    return;
  }
  const workers = Array.from({ length: jobs }, () => new WorkerQueue(setup));
  try {
    const waiting: { filled: Promise<FilledBatch>; batch: RowBatch }[] = [];
    let turn = 0;
    for (const batch of batches) {
      const worker = workers[turn % jobs];
      turn += 1;
      if (!worker) return;
      waiting.push({ filled: worker.fill(batch), batch });
      if (waiting.length >= jobs * ahead) await takeFirst(waiting, take);
    }
    while (waiting.length > 0) await takeFirst(waiting, take);
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

async function takeFirst(waiting: { filled: Promise<FilledBatch>; batch: RowBatch }[], take: TakeBatch): Promise<void> {
  const first = waiting.shift();
  if (first) take(await first.filled, first.batch);
}

/** One worker thread; it answers in the order it is asked. */
class WorkerQueue {
  private readonly worker: Worker;
  private readonly asked: { resolve: (filled: FilledBatch) => void; reject: (error: unknown) => void }[] = [];

  constructor(setup: FillerSetup) {
    this.worker = new Worker(path.join(__dirname, "fill-worker.cjs"), { workerData: setup });
    this.worker.on("message", (filled: FilledBatch) => this.asked.shift()?.resolve(filled));
    this.worker.on("error", (error) => this.asked.splice(0).forEach(({ reject }) => reject(error)));
  }

  fill(batch: RowBatch): Promise<FilledBatch> {
    const answer = new Promise<FilledBatch>((resolve, reject) => this.asked.push({ resolve, reject }));
    answer.catch(() => undefined);
    this.worker.postMessage(batch);
    return answer;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
