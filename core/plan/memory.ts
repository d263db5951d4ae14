import { DeadlineReader, FirstReading, type DeadlineSurroundings } from "./deadline-reader";
import type { CheckMemory } from "./live/check-memory";
import type { KeptTasks } from "./live/kept-tasks";
import { KnownTexts } from "./words/text-facts";

/**
 * What one workbook's readings share, owned by whoever reads it again and again: the tasks as they were, deadline words
 * already read, findings by row. A live re-check then reads words that are new and checks rows that changed.
 */
export interface PlanMemory {
  deadlines?: DeadlineReader;
  /** Words that looked like a deadline, read before anything else. */
  first?: FirstReading;
  /** What the deadlines were read against, events apart. */
  stamp?: string;
  tasks?: KeptTasks;
  /** The texts of the plan, so that a row kept from a reading before keeps no others of it. */
  texts?: KnownTexts;
  /** How many tasks of the last reading were not in the one before. */
  tasksChanged?: number;
  /** Findings by row and group, as long as what stands still is the same. */
  checked?: { readonly stamp: string; readonly memory: CheckMemory } | undefined;
}

export const planMemory = (): PlanMemory => ({});

/** The reader kept for these surroundings, one that knows what the other knew when only events changed, or a new one. */
export function rememberedReader(
  memory: PlanMemory | undefined,
  surroundings: DeadlineSurroundings,
  first: FirstReading,
): DeadlineReader {
  const { events, ...others } = surroundings;
  const stamp = JSON.stringify(others);
  const before = memory?.stamp === stamp ? memory.deadlines : undefined;
  if (before && JSON.stringify(before.surroundings.events) === JSON.stringify(events)) return before;
  const reader = before ? before.withEvents(events) : new DeadlineReader(surroundings, first);
  if (memory) {
    memory.deadlines = reader;
    memory.stamp = stamp;
  }
  return reader;
}

/** The texts known from the readings before. */
export function rememberedTexts(memory: PlanMemory | undefined): KnownTexts {
  const texts = memory?.texts ?? new KnownTexts();
  if (memory?.texts) texts.readAgain();
  if (memory) memory.texts = texts;
  return texts;
}

/** The first reading of words, that of the reading before when the year is the same. */
export function rememberedWords(memory: PlanMemory | undefined, year: number): FirstReading {
  const first = memory?.first?.year === year ? memory.first : new FirstReading(year);
  if (memory) memory.first = first;
  return first;
}
