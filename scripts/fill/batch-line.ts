import type { FilledBatch } from "./filler";
import type { RowBatch } from "./row-batch";

/** Called in the order of the data; the batch's bytes are only good until it returns. */
export type TakeBatch = (filled: FilledBatch, batch: RowBatch) => void;

/** One who fills batches and may write into their buffers again once they were taken. */
export interface Hand {
  giveBack(bytes: Uint8Array): void;
}

interface Waiting {
  readonly batch: RowBatch;
  readonly hand: Hand;
  readonly filled: Promise<FilledBatch>;
  answer: FilledBatch | null;
}

/** Batches that are being filled by several hands, taken in the order of the data. */
export class BatchLine {
  private readonly waiting: Waiting[] = [];

  constructor(private readonly take: TakeBatch) {}

  get length(): number {
    return this.waiting.length;
  }

  add(batch: RowBatch, hand: Hand, filled: Promise<FilledBatch>): void {
    const last: Waiting = { batch, hand, filled, answer: null };
    // A failure is told by takeFirst, when its turn comes.
    filled.then(
      (answer) => (last.answer = answer),
      () => undefined,
    );
    this.waiting.push(last);
  }

  /** Takes from the front all that is filled. */
  takeReady(): void {
    for (let first = this.waiting[0]; first?.answer; first = this.waiting[0]) {
      this.waiting.shift();
      this.take(first.answer, first.batch);
      first.hand.giveBack(first.answer.bytes);
    }
  }

  /** Waits for the first one, then takes all that is filled. Throws what kept it from being filled. */
  async takeFirst(): Promise<void> {
    await this.waiting[0]?.filled;
    this.takeReady();
  }
}
