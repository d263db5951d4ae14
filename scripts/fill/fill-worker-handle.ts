import path from "node:path";
import { Worker } from "node:worker_threads";
import type { FilledBatch, FillerSetup } from "./filler";
import type { Hand } from "./batch-line";
import type { FillAnswer, FillRequest } from "./fill-worker";
import type { RowBatch } from "./row-batch";

interface Question {
  readonly resolve: (filled: FilledBatch) => void;
  readonly reject: (error: unknown) => void;
}

/** Enough for a batch: what V8 takes by itself only delays its sweeping, and every worker has a heap of its own. */
const youngMegabytes = 16;

/** One worker thread as the main thread sees it; it answers in the order it is asked. */
export class FillWorker implements Hand {
  private readonly worker: Worker;
  private readonly asked: Question[] = [];
  private readonly free: ArrayBuffer[] = [];
  private failure: unknown = null;
  private isUp = false;

  constructor(setup: FillerSetup) {
    const resourceLimits = { maxYoungGenerationSizeMb: youngMegabytes };
    this.worker = new Worker(path.join(__dirname, "fill-worker.cjs"), { workerData: setup, resourceLimits });
    this.worker.on("message", (answer: FillAnswer) => {
      if (answer === "up") this.isUp = true;
      else this.asked.shift()?.resolve(answer);
    });
    this.worker.on("error", (error) => this.fail(error));
    this.worker.on("exit", (code) => this.fail(new Error(`worker thread ended (${code})`)));
  }

  /** Batches it has not answered yet; without end until it can answer at all. One that failed owes nothing: asking it tells. */
  get owes(): number {
    return this.isUp || this.failure !== null ? this.asked.length : Infinity;
  }

  fill(batch: RowBatch): Promise<FilledBatch> {
    const answer = new Promise<FilledBatch>((resolve, reject) => this.asked.push({ resolve, reject }));
    answer.catch(() => undefined);
    if (this.failure !== null) this.fail(this.failure);
    const buffer = this.free.pop() ?? null;
    const request: FillRequest = { batch, buffer };
    this.worker.postMessage(request, buffer ? [buffer] : []);
    return answer;
  }

  /** The documents were taken: their buffer may be written into again. */
  giveBack(bytes: Uint8Array): void {
    this.free.push(bytes.buffer as ArrayBuffer);
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: unknown): void {
    this.failure ??= error;
    this.asked.splice(0).forEach(({ reject }) => reject(error));
  }
}
