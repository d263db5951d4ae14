/** Words of a 完成时间 cell, and what they mean. `issued` is the document's day, `phase` the window of the 工作阶段. */
export interface DeadlineCase {
  readonly words: string;
  readonly means: string;
  readonly year?: number;
  readonly issued?: string;
  readonly phase?: readonly [string, string];
}

/** What is known beside the words. */
export type Known = Omit<DeadlineCase, "words" | "means">;

/** Group → rows. */
export type DeadlineTables = Readonly<
  Record<string, readonly (readonly [words: string, means: string, more?: Known])[]>
>;
