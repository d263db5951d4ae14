import { parentPort, workerData } from "node:worker_threads";
import { GrowingBytes } from "../../core/package";
import { Filler, type FilledBatch, type FillerSetup } from "./filler";
import type { RowBatch } from "./row-batch";

/** What a worker is asked: a batch, and a buffer of an earlier answer to write into, when one is free. */
export interface FillRequest {
  readonly batch: RowBatch;
  readonly buffer: ArrayBuffer | null;
}

/** "up" once it can be asked, then one answer a request. */
export type FillAnswer = FilledBatch | "up";

/** A worker thread: batches in, documents out, in the order they came. The buffers go back and forth. */
const filler = new Filler(workerData as FillerSetup);

parentPort?.on("message", ({ batch, buffer }: FillRequest) => {
  const filled = filler.fill(batch, new GrowingBytes(buffer ? new Uint8Array(buffer) : undefined));
  parentPort?.postMessage(filled, [filled.bytes.buffer as ArrayBuffer]);
});
parentPort?.postMessage("up" satisfies FillAnswer);
