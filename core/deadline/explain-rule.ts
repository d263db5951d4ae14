import type { deadline as sentences } from "../messages/zh-CN/deadline";
import type { Meaning } from "./types";

type Sentences = typeof sentences;
type Recurring = Extract<Meaning, { kind: "recurring" }>;

/** A recurrence rule as a sentence: 每月15日, 每周五, 每季度末25日. */
export function sayRule({ rule, window: yearly }: Recurring, { recurring: say }: Sentences): string {
  const parts = new Map(rule.split(";").map((each) => each.split("=", 2) as [string, string]));
  const numbers = (name: string): number[] => (parts.get(name) ?? "").split(",").filter(Boolean).map(Number);
  const interval = numbers("INTERVAL")[0] ?? 1;
  const months = say.list(numbers("BYMONTH").map(say.month));
  const days = say.list(numbers("BYMONTHDAY").map(say.monthDay));
  const weekdays = sayWeekdays(parts.get("BYDAY") ?? "", numbers("BYSETPOS")[0], say);
  if (yearly) {
    const [start, end] = yearly.map((each) => {
      const [month, day] = each.split("-").map(Number);
      return `${say.month(month ?? 0)}${say.monthDay(day ?? 0)}`;
    });
    return say.window(start ?? "", end ?? "");
  }
  switch (parts.get("FREQ")) {
    case "DAILY":
      return say.daily(interval);
    case "WEEKLY":
      return say.weekly(interval, weekdays);
    case "MONTHLY":
      return say.monthly(interval, months, days || weekdays);
    default:
      return say.yearly(interval, months, days || weekdays);
  }
}

function sayWeekdays(codes: string, position: number | undefined, say: Sentences["recurring"]): string {
  if (codes === "MO,TU,WE,TH,FR") return position === undefined ? say.workdays : say.nth(position, say.workdays);
  const name = (code: string): string => say.weekdays[code as keyof typeof say.weekdays] ?? code;
  return say.list(
    codes
      .split(",")
      .filter(Boolean)
      .map((code) => (code.length > 2 ? say.nth(Number(code.slice(0, -2)), name(code.slice(-2))) : name(code))),
  );
}
