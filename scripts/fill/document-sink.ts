import type { Fault } from "../../core/fault";
import { UniqueNames, type FailedDocument } from "../../core/jobs/fill";
import type { FilledBatch, FilledDocument } from "./filler";

/** Where finished documents go. */
export interface DocumentSink {
  /** Writes one batch; gives the final names, and what could not be written. The bytes are views into the batch. */
  take(batch: FilledBatch): SinkResult;
  /**
   * Makes the result visible; nothing half-written ever is. Throws when nothing came of it; gives what did not when
   * the rest did.
   */
  finish(): Fault | null;
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

/**
 * The documents of a batch, each under a name of its own. One that failed keeps its name free: once its row is mended,
 * a further run makes it under that name and leaves the others as they are.
 */
export function placed({ bytes, documents, failed }: FilledBatch, names: UniqueNames): PlacedDocument[] {
  let at = 0;
  let passed = 0;
  return documents.map((document) => {
    for (; (failed[passed]?.row ?? Infinity) < document.row; passed += 1) names.take(failed[passed]?.name ?? "");
    const own = bytes.subarray(at, (at += document.size));
    return { ...document, name: names.take(document.name), bytes: own, kept: false };
  });
}

/** Counts and names documents and writes nothing. */
export class NoSink implements DocumentSink {
  private readonly names = new UniqueNames();

  take(batch: FilledBatch): SinkResult {
    return { written: placed(batch, this.names), failed: [] };
  }
  finish(): null {
    return null;
  }
  abandon(): void {
    // Nothing was written.
  }
}
