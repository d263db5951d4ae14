import { finding } from "../../finding";
import type { Task } from "../types";
import { signs } from "../words/text-signs";
import { eachTask, type Lookup } from "./types";
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

const wordsOf = (task: Task): string => factsOf(task, task.item).plain + factsOf(task, task.task).plain;

/** Rows in which a plan is examined or approved, by what it is called. */
const approvals: Lookup<null> = {
  collect: (task, add) => {
    if (!mayHave(task, signs.approval) || !mayHave(task, signs.document)) return;
    const what = mentions(task, /审|批/) ? named(approval, wordsOf(task)) : null;
    if (what) add(what, null);
  },
};

/** A plan is carried out only after it has been examined: 整改方案 due to be put into effect before the row that approves it. */
export const approvalFirst = eachTask((task, { plan, ask }) => {
  if (task.due === null || !mayHave(task, signs.document) || !mayHave(task, signs.doing)) return null;
  if (!mentions(task, /方案|措施|计划/)) return null;
  const words = wordsOf(task);
  const what = named(doing, words);
  if (!what || approval.test(words)) return null;
  const approving = ask(({ rowsUnder }) => {
    const rows = rowsUnder(approvals, what);
    return rows.length === 1 ? (rows[0]?.task ?? null) : null;
  });
  if (!approving?.due || approving === task || task.due >= approving.due) return null;
  const values = { text: task.deadlineText, other: approving.deadlineText, otherCell: approving.deadlineCell ?? "" };
  return finding("deadline-contradicts", at(plan, task, "deadline"), { ...values, why: "order" as const });
});
