import type { Source } from "../../sense";
import type { Token } from "../../tokens";
import { weekdayAt } from "../calendar/week";
import type { Rule } from "./rule";

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** 五 → FR; 一、三、五 and 一至五 → several. Null when no weekday begins at `i` (每周一次 has none). */
export function weekdayCodes(
  t: readonly Token[],
  i: number,
): { readonly codes: readonly string[]; readonly next: number } | null {
  const found: string[] = [];
  let at = i;
  let ranged = false;
  for (;;) {
    const day = weekdayAt(t, at);
    if (day === 0 || t[at + 1]?.kind === "times" || t[at + 1]?.kind === "measure") break;
    const from = ranged ? codes.indexOf((found.at(-1) ?? "MO") as (typeof codes)[number]) + 1 : day - 1;
    for (let n = Math.min(from, day - 1); n < day; n += 1) found.push(codes[n] ?? "SU");
    at += 1;
    const joint = t[at]?.kind;
    ranged = joint === "to" || joint === "dash" || joint === "tilde";
    if (!ranged && joint !== "tight") break;
    const next = t[at + 1]?.kind === "weekUnit" ? at + 2 : at + 1;
    if (weekdayAt(t, next) === 0) break;
    at = next;
  }
  return found.length > 0 ? { codes: found, next: at } : null;
}

/** What narrows 每周: 五, 一、三, 一至五. */
export function weekly({ tokens: t }: Source, at: number, interval: number): Rule | null {
  const every = interval === 1 ? "" : `;INTERVAL=${interval}`;
  const from = t[at]?.kind === "weekUnit" ? at + 1 : at;
  const days = weekdayCodes(t, from);
  if (days) return { rule: `FREQ=WEEKLY${every};BYDAY=${days.codes.join(",")}`, next: days.next };
  return t[from]?.kind === "part" ? { rule: `FREQ=WEEKLY${every};BYDAY=FR`, next: from + 1 } : null;
}
