import type { Source } from "../../sense";
import type { Token } from "../../tokens";
import { parts } from "../../words";
import { readAmount } from "../amount";
import { readDays, skipOf } from "./days";
import type { Rule } from "./rule";
import { weekdayCodes } from "./weekly";

/** What narrows 每月: 15日前, 底, 上旬, 第一个周一, 最后一个工作日, 次月5日前. */
export function monthly(source: Source, at: number): Rule | null {
  const t = source.tokens;
  let i = skipOf(source, t, t[at]?.kind === "at" ? at + 1 : at);
  if (t[i]?.kind === "monthWord" || (t[i]?.kind === "monthUnit" && t[i + 1]?.kind === "part")) i += 1;
  const token = t[i];
  const days = readDays(t, i);
  if (days) return { rule: `FREQ=MONTHLY;BYMONTHDAY=${days.days.join(",")}`, next: days.next };
  if (token?.kind === "part") return { rule: `FREQ=MONTHLY;BYMONTHDAY=${partDay(token.value)}`, next: i + 1 };
  if (token?.kind === "stretch") return { rule: `FREQ=MONTHLY;BYMONTHDAY=${stretchDay(token.value)}`, next: i + 1 };
  return afterItsEnd(t, i) ?? ordinal(source, i);
}

const partDay = (part: number): number => (part === parts.end ? -1 : part === parts.start ? 5 : 20);
const stretchDay = (n: number): number => [10, 20, -1, 20, -1, 15, -1][n] ?? -1;

/** 每月结束后5日内: the fifth of the next month. */
function afterItsEnd(t: readonly Token[], i: number): Rule | null {
  const after = t[i]?.kind === "finish" ? i + 1 : i;
  if (t[after]?.kind !== "after") return null;
  const amount = readAmount(t, after + 1);
  if (!amount || amount.unit !== "day" || amount.n > 28) return null;
  return { rule: `FREQ=MONTHLY;BYMONTHDAY=${amount.n}`, next: amount.next };
}

/** 第一个星期一, 最后一个工作日, 最后一天. */
function ordinal(source: Source, i: number): Rule | null {
  const t = source.tokens;
  const last = source.text.startsWith("最后", t[i]?.from);
  if (!last && t[i]?.kind !== "ordinal") return null;
  const number = t[i + 1];
  if (number?.kind !== "num" || number.value > 31) return null;
  const n = last ? -number.value : number.value;
  let at = t[i + 2]?.kind === "measure" ? i + 3 : i + 2;
  if (t[at]?.kind === "plainDay") return { rule: `FREQ=MONTHLY;BYMONTHDAY=${n}`, next: at + 1 };
  if (t[at]?.kind === "workday") {
    return { rule: `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${n}`, next: at + 1 };
  }
  if (t[at]?.kind !== "weekUnit") return null;
  at = skipOf(source, t, at + 1);
  if (t[at]?.kind === "weekUnit") at += 1;
  const code = weekdayCodes(t, at);
  return code ? { rule: `FREQ=MONTHLY;BYDAY=${n}${code.codes[0] ?? ""}`, next: code.next } : null;
}
