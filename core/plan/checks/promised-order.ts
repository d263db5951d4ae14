import type { IsoDate } from "../../calendar";
import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import type { Task } from "../types";
import { textFact } from "../words/text-facts";
import { signs } from "../words/text-signs";
import { eachTask, type CheckContext, type Lookup, type RowContext } from "./types";
import { at, factsOf, plainWords } from "./place";

/** Rows by the words of their item. */
const items: Lookup<null> = {
  waitsFor: rowSigns.any,
  collect: (task, add) => {
    const named = task.item || (task.task.length <= 12 ? task.task : "");
    const words = factsOf(task, named).plain;
    if (words.length >= 2) add(words, null);
  },
};

/** The row of an item, when one row only has it. */
function rowOfItem(words: string, now: CheckContext): Task | null {
  const rows = now.rowsUnder(items, words);
  return rows.length === 1 ? (rows[0]?.task ?? null) : null;
}

interface Span {
  readonly start: IsoDate | null;
  readonly end: IsoDate;
}

const spanOf = (task: Task): Span | null => {
  if (task.due === null || task.deadline.meaning.kind === "multiple" || task.deadline.meaning.kind === "recurring")
    return null;
  return { start: task.resolution.start, end: task.due };
};

const apart = (a: Span, b: Span): boolean =>
  (a.start !== null && a.start > b.end) || (b.start !== null && b.start > a.end);

const mayPromise = /同时|同步|后|前/;
const together = /^(?:此项)?(.{0,16}?)(?:与|和|同)(.{2,16}?)(同时|同步)(?:进行|开展|推进|实施|完成|举行)/;
const following =
  /(?:在|待|于)?(.{2,16}?)(?:结束|完成|召开|举行)?(?:之后|以后|后)(?:再|方可|才|立即|随即)?(?:进行|开展|实施|启动|组织|形成|报送)/;
const preceding = /(?:须|应|要)?在(.{2,16}?)(?:召开|举行|开始)?(?:之前|以前|前)(?:完成|报送|提交|印发|结束|到位)/;

const brokenTogether = (a: Task, b: Task, same: string): boolean => {
  const [mine, other] = [spanOf(a), spanOf(b)];
  if (!mine || !other) return false;
  return apart(mine, other) || (same === "同时" && mine.end !== other.end);
};

const ranked = (a: Task, b: Task): boolean => {
  const [mine, other] = [spanOf(a), spanOf(b)];
  return mine !== null && other !== null && mine.end < other.end;
};

interface Broken {
  readonly other: Task;
  readonly words: string;
  readonly why: "together" | "order";
}

/** A promise in one clause of a text that the dates of the rows do not keep. */
function brokenIn(clause: string, task: Task, row: RowContext): Broken | null {
  const both = together.exec(clause);
  if (both) {
    const [, left = "", right = "", same = ""] = both;
    const subject = left === "" ? task : row.ask(rowOfItem, left);
    const other = row.ask(rowOfItem, right);
    if (!subject || !other || subject === other || (subject !== task && other !== task)) return null;
    const partner = other === task ? subject : other;
    return brokenTogether(task, partner, same) ? { other: partner, words: both[0], why: "together" } : null;
  }
  const after = following.exec(clause);
  const basis = after ? row.ask(rowOfItem, after[1] ?? "") : null;
  if (after && basis && basis !== task && ranked(task, basis)) return { other: basis, words: after[0], why: "order" };
  const before = preceding.exec(clause);
  const limit = before ? row.ask(rowOfItem, before[1] ?? "") : null;
  return before && limit && limit !== task && ranked(limit, task)
    ? { other: limit, words: before[0], why: "order" }
    : null;
}

/** Clauses that may promise something, without blanks and marks. */
const promisingClauses = textFact((text) =>
  text
    .split(/[，。；,;\n]/)
    .filter((clause) => mayPromise.test(clause))
    .map(plainWords)
    .filter((clause) => together.test(clause) || following.test(clause) || preceding.test(clause)),
);

/** "民主测评与组织学习同时进行", "座谈走访结束后进行": rows named by a note or task must keep what it promises. */
export const promisedOrder = eachTask(signs.together | signs.after | signs.before, (task, context) => {
  for (const text of [task.note, task.task]) {
    if (!mayPromise.test(text)) continue;
    for (const clause of promisingClauses(factsOf(task, text))) {
      const broken = brokenIn(clause, task, context);
      if (!broken) continue;
      const { other, why } = broken;
      const values = { text: task.deadlineText, other: other.deadlineText, otherCell: other.deadlineCell ?? "", why };
      return finding("deadline-contradicts", at(context.plan, task, "deadline"), values);
    }
  }
  return null;
});
