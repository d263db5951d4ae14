import type { DeadlineReader, DeadlineSurroundings } from "./deadline-reader";
import type { CheckMemory } from "./live/check-memory";

/**
 * What one workbook's readings share: deadlines already read. A live re-check reads only words that are new;
 * when the year, the events or the day change, everything is read again.
 */
export interface PlanMemory {
  deadlines?: DeadlineReader;
  stamp?: string;
  /** Findings by row and group, as long as what stands still is the same. */
  checked?: { readonly stamp: string; readonly memory: CheckMemory } | undefined;
}

export const planMemory = (): PlanMemory => ({});

/** The reader kept for these surroundings, or a new one. */
export function rememberedReader(
  memory: PlanMemory | undefined,
  surroundings: DeadlineSurroundings,
  create: (surroundings: DeadlineSurroundings) => DeadlineReader,
): DeadlineReader {
  const stamp = JSON.stringify(surroundings);
  if (memory?.deadlines && memory.stamp === stamp) return memory.deadlines;
  const reader = create(surroundings);
  if (memory) {
    memory.deadlines = reader;
    memory.stamp = stamp;
  }
  return reader;
}
