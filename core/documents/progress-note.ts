import type { RowState } from "../plan/types";
import { stateWords } from "./wording";

type Counts = Readonly<Record<RowState, number>>;

const order: readonly RowState[] = ["done", "overdue", "dueSoon", "onTime", "awaitingEvent", "undated"];
const head = "进展:";

/** What the register keeps in 说明 so that the next issue can tell the progress: "进展:已完成9、逾期3…". */
export function progressNote(counts: Counts): string {
  return `${head}${order.map((state) => `${stateWords[state]}${counts[state]}`).join("、")}`;
}

/** Reads {@link progressNote} anywhere in a note; null when it is not there. */
export function readProgressNote(note: string): Counts | null {
  const plain = note.normalize("NFKC").replace(/\s+/g, "");
  const at = plain.indexOf(head);
  if (at < 0) return null;
  const found = order.map((state): [RowState, number | null] => {
    const digits = new RegExp(`${stateWords[state]}(\\d+)`).exec(plain.slice(at));
    return [state, digits ? Number(digits[1]) : null];
  });
  return found.some(([, count]) => count === null) ? null : (Object.fromEntries(found) as Record<RowState, number>);
}

/** "与第3期相比，已完成增加4项，逾期减少1项。" */
export function progressSince(number: string, before: Counts, now: Counts): string {
  const changes = order
    .map((state) => ({ word: stateWords[state], by: now[state] - before[state] }))
    .filter(({ by }) => by !== 0)
    .map(({ word, by }) => `${word}${by > 0 ? "增加" : "减少"}${Math.abs(by)}项`);
  return changes.length === 0 ? `与${number}相比，各项数字没有变化。` : `与${number}相比，${changes.join("，")}。`;
}
