import { finding } from "../../finding";
import { rowSigns } from "../row-signs";
import type { Task } from "../types";
import { eachTask, type CheckContext, type Lookup, type Said } from "./types";
import { signs } from "../words/text-signs";
import { at, factsOf, plainWords } from "./place";

const received = /^(?:自|从|在|于)?(?:接到|收到|接|收悉)(.{2,})$/;
const sends = /反馈|送达|下发|印发|交办|发出|通知|转交|送交/;

/** What someone must have received before the clock starts: 接到评议意见 → 评议意见. */
function waitsFor({ deadline }: Task): string | null {
  const { meaning } = deadline;
  if (meaning.kind !== "relative" || meaning.dir !== "after" || !meaning.event) return null;
  return received.exec(plainWords(meaning.event))?.[1] ?? null;
}

/** Rows that send something, with their words. */
const senders: Lookup<string> = {
  waitsFor: signs.sending,
  collect: (task, add) => {
    if (sends.test(task.item + task.task)) add("", factsOf(task, task.task).plain);
  },
};

/** The first two rows that send a thing, by the list of those that send: many rows wait for the same. */
const found = new WeakMap<readonly Said<string>[], Map<string, readonly Task[]>>();

function sendersOf(thing: string, now: CheckContext): readonly Task[] {
  const rows = now.rowsUnder(senders, "");
  const known = found.get(rows) ?? new Map<string, readonly Task[]>();
  found.set(rows, known);
  const before = known.get(thing);
  if (before) return before;
  const first: Task[] = [];
  for (const { task, fact } of rows) if (first.length < 2 && fact.includes(thing)) first.push(task);
  known.set(thing, first);
  return first;
}

interface Awaited {
  readonly thing: string;
  readonly by: Task;
}

const senderOf = ({ thing, by }: Awaited, now: CheckContext): Task | null =>
  sendersOf(thing, now).find((other) => other !== by) ?? null;

/** An answer due before what it answers is due: 接到评议意见后10日内 earlier than the row that sends 评议意见. */
export const eventOrder = eachTask(rowSigns.awaits, (task, row) => {
  const thing = task.due === null ? null : waitsFor(task);
  if (!thing) return null;
  const sender = row.ask(senderOf, { thing, by: task });
  if (!sender?.due || !task.due || task.due >= sender.due) return null;
  const values = { text: task.deadlineText, other: sender.deadlineText, otherCell: sender.deadlineCell ?? "" };
  return finding("deadline-contradicts", at(row.plan, task, "deadline"), { ...values, why: "order" as const });
});
