import type { IsoDate } from "../../calendar";
import { finding } from "../../finding";
import { signs } from "../words/text-signs";
import { amongTasks } from "./types";
import { at, factsOf, plainWords } from "./place";

const reading = /第([一二三四])次(?:提请)?审议|([一二三四])审(?![判案理庭裁])|([初首])(?:次)?审(?:议)?(?!查|计)/;

/** What every reading has, whatever the blanks. */
const mayBeReading = /[一二三四初首]/;

const bill = /条例|办法|规定|规则|决定|规划|方案|议案/;
const shortest = 5;

/** 1 for 一审, 初审 and 第一次审议; 0 for words that name no reading. */
function stageOf([, counted, short]: RegExpExecArray): number {
  return "一二三四".indexOf(counted ?? short ?? "一") + 1;
}

interface Reading {
  readonly stage: number;
  readonly due: IsoDate;
}

/** A bill's second reading before its first: rows that differ only in 一审, 二审, 第三次审议. */
export const stageOrder = amongTasks<Reading>({
  waitsFor: signs.approval,
  least: 2,
  collect: (task, add) => {
    if (task.due === null || task.state === "done" || task.deadline.meaning.kind !== "date-range") return;
    if (!mayBeReading.test(task.task)) return;
    const words = factsOf(task, task.task).plain;
    const found = reading.exec(words);
    if (!found) return;
    const [item, rest] = [plainWords(task.item), words.replace(found[0], "")];
    // 常委会二审 names no bill: its name stands in a column that is not known.
    if (item.length < 2 && !(rest.length >= shortest && bill.test(rest))) return;
    add(`${item} ${rest}`, { stage: stageOf(found), due: task.due });
  },
  judge: (rows, { plan }) => {
    // Two second readings are of two bills.
    if (new Set(rows.map(({ fact }) => fact.stage)).size < rows.length) return [];
    return rows.flatMap(({ task, fact }) => {
      const before = rows.find(({ fact: other }) => other.stage < fact.stage && other.due > fact.due)?.task;
      if (!before) return [];
      const values = { text: task.deadlineText, other: before.deadlineText, otherCell: before.deadlineCell ?? "" };
      return [finding("deadline-contradicts", at(plan, task, "deadline"), { ...values, why: "order" as const })];
    });
  },
});
