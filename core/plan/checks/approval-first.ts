import { finding } from "../../finding";
import type { Task } from "../types";
import type { TextFacts } from "../words/text-facts";
import { signs } from "../words/text-signs";
import { eachTask, type CheckContext, type Lookup } from "./types";
import { at, factsOf, mayHave } from "./place";

const paper = "整改方案|整改措施|整改计划|评议方案|实施方案|工作方案";
const approval = new RegExp(
  `(?:审核|审议|审定|审查|审批|批准|研究通过)[^，。；]{0,12}(${paper})|(${paper})[^，。；]{0,16}(?:审核|审议|审定|审查|审批|报批|批准)`,
);
const doing = new RegExp(
  `(?:组织落实|抓好落实|落实|实施|执行|组织)(?:好|上述|各项)?(${paper})|(${paper})(?:的)?(?:组织|全面)?(?:落实|实施|执行)`,
);

const named = (pattern: RegExp, text: string): string | null => {
  const found = pattern.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
};

const mentions = ({ item, task }: Task, words: RegExp): boolean => words.test(task) || words.test(item);

interface Steps {
  /** The plan that is examined or approved. */
  readonly approves: string | null;
  /** The plan that is carried out. */
  readonly does: string | null;
}

const nothing: Steps = { approves: null, does: null };

/** What an item and a task say together, worked out once for each task that stands below one item, as nearly all do. */
const known = new WeakMap<TextFacts, { readonly item: string; readonly steps: Steps }>();

function stepsOf(task: Task): Steps {
  if (!mentions(task, /方案|措施|计划/)) return nothing;
  const facts = factsOf(task, task.task);
  const before = known.get(facts);
  if (before?.item === task.item) return before.steps;
  const words = factsOf(task, task.item).plain + facts.plain;
  const steps = { approves: named(approval, words), does: named(doing, words) };
  known.set(facts, { item: task.item, steps });
  return steps;
}

/** Rows in which a plan is examined or approved, by what it is called. */
const approvals: Lookup<null> = {
  waitsFor: signs.approval,
  collect: (task, add) => {
    if (!mayHave(task, signs.document)) return;
    const { approves } = stepsOf(task);
    if (approves && mentions(task, /审|批/)) add(approves, null);
  },
};

/** The one row that approves a plan. */
function approvalOf(name: string, now: CheckContext): Task | null {
  const rows = now.rowsUnder(approvals, name);
  return rows.length === 1 ? (rows[0]?.task ?? null) : null;
}

/** A plan is carried out only after it has been examined: 整改方案 due to be put into effect before the row that approves it. */
export const approvalFirst = eachTask(signs.document, (task, row) => {
  if (task.due === null || !mayHave(task, signs.doing)) return null;
  const { approves, does } = stepsOf(task);
  if (!does || approves) return null;
  const approving = row.ask(approvalOf, does);
  if (!approving?.due || approving === task || task.due >= approving.due) return null;
  const values = { text: task.deadlineText, other: approving.deadlineText, otherCell: approving.deadlineCell ?? "" };
  return finding("deadline-contradicts", at(row.plan, task, "deadline"), { ...values, why: "order" as const });
});
