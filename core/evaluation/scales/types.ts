import type { ScaleId } from "../types";

/** One way of rating. To add one: a file, a line in index.ts, a few rows in the test table. */
export interface RatingScale {
  readonly id: ScaleId;
  /** Levels, best first; empty for points. */
  readonly levels: readonly string[];
  /** Whether the words of the setting 评议等次 mean this scale. */
  readonly isMeant: (words: string) => boolean;
}
