import type { IsoDate } from "../../calendar";
import { finding } from "../../finding";
import type { ColumnRole, Phase, Task } from "../types";
import { signs } from "../words/text-signs";
import { eachTask, type RowContext } from "./types";
import { at, cellOf, mayHave, plainWords, taskRole } from "./place";

const month = String.raw`(?:(?:20\d{2}|今|本|当|明|次)年(?:度)?)?\d{1,2}月`;
const phrase = new RegExp(
  [
    String.raw`${month}(?:\d{1,2}[日号]?|[上中下]旬|底|末)?(?:之?前|以前|底前|底)`,
    String.raw`(?:在|自|于)?[^\s，。；、：,;:（()）]{1,14}?(?:之日起|结束后|召开后|后|起)(?:的)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?:日|天|工作日|周|星期|月)(?:之?内|以内)`,
  ].join("|"),
  "g",
);

/** What every statement has; most texts have not. */
const mayStateDay = (task: Task): boolean =>
  (mayHave(task, signs.month) && mayHave(task, signs.before)) ||
  (mayHave(task, signs.after) && mayHave(task, signs.within));
const mayState = /月[^。]*[前底]|[后起][^。]{0,8}[日天周期月]\s*之?以?内/;

interface Statement {
  readonly words: string;
  readonly day: IsoDate;
  readonly relative: boolean;
  /** Nothing but the doing stands behind the words: "…，8月15日前完成。" */
  readonly closes: boolean;
  /** The clause with the words names the row's own item. */
  readonly own: boolean;
  /** Other things are named before the words in their clause: 初稿11月20日前, 各乡镇9月25日前上报. */
  readonly ofOthers: boolean;
}

/** Words before a day that make it another than the one to be met. */
const anotherDay = /初稿|草稿|草案|原定|原计划|力争|争取|实际|截止/;

/** Deadlines stated in a text, dated where that can be done. */
function statements(
  text: string,
  isNote: boolean,
  task: Task,
  phase: Phase | null,
  { deadlines }: RowContext,
): Statement[] {
  const plain = text.replace(/\s+/g, "");
  const item = plainWords(task.item);
  return [...plain.matchAll(phrase)].flatMap((match) => {
    const words = match[0].replace(/^[在于]/, "");
    const { deadline, resolution } = deadlines.readWords(words, phase);
    const { kind } = deadline.meaning;
    if (resolution.due === null || (kind !== "date-range" && kind !== "relative")) return [];
    const rest = plain.slice(match.index + match[0].length);
    const clause = /^[^，。；,;]*/.exec(rest)?.[0] ?? "";
    const before = /[^，。；,;]*$/.exec(plain.slice(0, match.index))?.[0] ?? "";
    return [
      {
        words,
        day: resolution.due,
        relative: kind === "relative",
        closes: /^(?:完成|办结|报送|上报|结束|到位|落实)?(?:到位)?[。.]?$/.test(rest),
        own: item.length >= 2 && !anotherDay.test(before) && plainWords(before + clause).includes(item),
        ofOthers: anotherDay.test(before) || (isNote && before.length >= 2),
      },
    ];
  });
}

/** A time after or before the same event in another measure: 会后7日内 beside 会后10日内, whatever day the event gets. */
function otherMeasure(text: string, task: Task, phase: Phase | null, { deadlines }: RowContext): string | null {
  const { meaning } = task.deadline;
  if (meaning.kind !== "relative" || meaning.event === null || meaning.n === null) return null;
  const stated = [...text.replace(/\s+/g, "").matchAll(phrase)].flatMap(([match]) => {
    const words = match.replace(/^[在于]/, "");
    const said = deadlines.readWords(words, phase).deadline.meaning;
    const alike = said.kind === "relative" && said.event === meaning.event && said.dir === meaning.dir;
    return alike && said.unit === meaning.unit && said.n !== null ? [{ words, n: said.n }] : [];
  });
  const [longest] = [...stated].sort((a, b) => b.n - a.n);
  if (!longest || longest.n === meaning.n) return null;
  return longest.n > meaning.n || stated.length === 1 ? longest.words : null;
}

/** Of the times a text states, the one that cannot stand beside the deadline. Steps on the way may be earlier. */
function contradiction(stated: readonly Statement[], due: IsoDate): Statement | null {
  let last = stated[0];
  for (const each of stated) if (last && each.day >= last.day) last = each;
  if (!last || last.day === due) return null;
  if (!last.relative && last.day.slice(0, 4) !== due.slice(0, 4)) return null;
  if (last.day > due) return last;
  return stated.length === 1 && (last.relative || last.own || (last.closes && !last.ofOthers)) ? last : null;
}

/**
 * The same duty with two dates: task or note says 会后2个月内, the deadline 11月底. Compared when both are days, or both
 * are counted from one event that has none yet; of several steps in a text only the last counts.
 */
export const deadlineContradicts = eachTask(signs.month | signs.after, (task, context) => {
  if (!mayStateDay(task)) return null;
  const { meaning } = task.deadline;
  if (task.due === null && meaning.kind !== "relative") return null;
  const single = meaning.kind === "date-range" || meaning.kind === "relative" || meaning.kind === "event";
  if (!single) return null;
  const phase = context.phases.get(task.phase) ?? null;
  const sources: readonly (readonly [string, ColumnRole])[] = [
    [task.task, taskRole(task)],
    [task.note, "note"],
  ];
  for (const [text, role] of sources) {
    if (!mayState.test(text)) continue;
    const other =
      task.due === null
        ? otherMeasure(text, task, phase, context)
        : contradiction(statements(text, role === "note", task, phase, context), task.due)?.words;
    if (!other) continue;
    const values = {
      text: task.deadlineText,
      other,
      otherCell: cellOf(task, role) ?? "",
      why: "two-dates" as const,
    };
    return finding("deadline-contradicts", at(context.plan, task, "deadline"), values);
  }
  return null;
});
