import { UniqueNames, type FailedDocument } from "../../core/jobs/fill";
import type { FilledBatch, FilledDocument } from "./filler";

/** Where finished documents go. */
export interface DocumentSink {
  /** Writes one batch; gives the final names, and what could not be written. The bytes are views into the batch. */
  take(batch: FilledBatch): SinkResult;
  /** Makes the result visible; nothing half-written ever is. */
  finish(): void;
  /** Takes back what is not finished. */
  abandon(): void;
}

export interface PlacedDocument extends FilledDocument {
  readonly bytes: Uint8Array;
  /** It was there already, the same. */
  readonly kept: boolean;
}

export interface SinkResult {
  readonly written: readonly PlacedDocument[];
  readonly failed: readonly FailedDocument[];
}

/** The documents of a batch, each under a name of its own. */
export function placed({ bytes, documents }: FilledBatch, names: UniqueNames): PlacedDocument[] {
  let at = 0;
  return documents.map((document) => ({
    ...document,
    name: names.take(document.name),
    bytes: bytes.subarray(at, (at += document.size)),
    kept: false,
  }));
}

/** Counts and names documents and writes nothing. */
export class NoSink implements DocumentSink {
  private readonly names = new UniqueNames();

  take(batch: FilledBatch): SinkResult {
    return { written: placed(batch, this.names), failed: [] };
  }
  finish(): void {
    // Nothing was written.
  }
  abandon(): void {
    // Nothing was written.
  }
}
