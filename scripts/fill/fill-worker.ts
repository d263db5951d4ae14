import { parentPort, workerData } from "node:worker_threads";
import { Filler, type FillerSetup } from "./filler";
import type { RowBatch } from "./row-batch";

/** A worker thread: batches in, documents out, in the order they came. */
const filler = new Filler(workerData as FillerSetup);

parentPort?.on("message", (batch: RowBatch) => {
  const filled = filler.fill(batch);
  parentPort?.postMessage(filled, [filled.bytes.buffer as ArrayBuffer]);
});
