import { daysInMonth, festivalDate, addDays } from "../../../calendar";
import type { Source, Span, When } from "../../sense";
import { parts } from "../../words";
import { span } from "../span";
import { stretchName } from "../calendar/month";
import { monthStretch } from "../../../calendar";
import { skipOf } from "./days";
import type { Rule } from "./rule";

/** What narrows 每年: 12月底前, 年初, 3月、9月, 11月1日至次年5月31日, 上半年, 元旦前. */
export function yearly(source: Source, at: number): Rule | null {
  const t = source.tokens;
  let i = skipOf(source, t, t[at]?.kind === "at" ? at + 1 : at);
  if (t[i]?.kind === "yearUnit" && t[i + 1]?.kind !== "part" && t[i + 1]?.kind !== "within") i += 1;
  if (t[i]?.kind === "part" && t[i]?.value) return { rule: yearPart(t[i]?.value ?? 0), next: i + 1 };
  const read = span.read(source, i);
  if (!read) return null;
  const list = Array.isArray(read) ? read : [read];
  const senses = list.map((each) => each.sense).filter((each): each is Span => each.kind === "span");
  const next = list.at(-1)?.to ?? i;
  return combine(senses, next);
}

const yearPart = (part: number): string =>
  part === parts.start
    ? "FREQ=YEARLY;BYMONTH=1"
    : part === parts.middle
      ? "FREQ=YEARLY;BYMONTH=6"
      : "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1";

function combine(senses: readonly Span[], next: number): Rule | null {
  const [first] = senses;
  if (!first) return null;
  if (first.bound === "range") return windowOf(first, next);
  const points = senses.map((each) => pointOf(each));
  const months = [...new Set(points.map((each) => each?.month ?? 0))];
  const days = [...new Set(points.map((each) => each?.day ?? 0))];
  if (points.includes(null) || months.includes(0)) return senses.length === 1 ? windowOf(first, next) : null;
  if (days.length > 1 && months.length > 1) return null;
  const day = days.every((each) => each === 0) ? "" : `;BYMONTHDAY=${days.join(",")}`;
  return { rule: `FREQ=YEARLY;BYMONTH=${months.join(",")}${day}`, next };
}

/** Month and day (0 the whole month) of something that RRULE can name; null when it is a stretch of days. */
function pointOf({ first, bound }: Span): { month: number; day: number } | null {
  const until = bound === "until";
  if (first.unit === "festival" && first.festival) {
    const day = festivalDate(2017, first.festival);
    const eve = day && until ? addDays(day, -1) : day;
    return eve && first.festival.includes("-") ? eve : null;
  }
  if (first.unit === "year" && first.part > 0) {
    const month = first.part === parts.start ? 1 : first.part === parts.middle ? 6 : 12;
    return { month, day: first.part === parts.end ? -1 : 0 };
  }
  if (first.unit === "day") return { month: first.month ?? 0, day: first.day ?? 0 };
  if (first.unit === "month") {
    return { month: first.month ?? 0, day: first.part === parts.end || (until && first.part === 0) ? -1 : 0 };
  }
  const days = monthDays(first, first);
  if (!until || !days) return null;
  const [month, day] = days[1].split("-").map(Number);
  return { month: month ?? 0, day: day === daysInMonth(2017, month ?? 0) ? -1 : (day ?? 0) };
}

function windowOf({ first, last }: Span, next: number): Rule | null {
  const days = monthDays(first, last);
  return days && { rule: "FREQ=YEARLY", window: days, next };
}

const monthDay = (month: number, day: number): string =>
  `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** First and last day of every year's stretch; a common year stands for all. */
function monthDays(first: When, last: When): [string, string] | null {
  const from = edges(first);
  const to = edges(last);
  return from && to ? [from[0], to[1]] : null;
}

function edges(when: When): [string, string] | null {
  const { month } = when;
  if (when.unit === "half") return when.n === 1 ? ["01-01", "06-30"] : ["07-01", "12-31"];
  if (when.unit === "quarter" && when.n > 0) {
    return [monthDay(when.n * 3 - 2, 1), monthDay(when.n * 3, daysInMonth(2017, when.n * 3))];
  }
  if (month === null || month < 1 || month > 12) return null;
  if (when.unit === "day" && when.day !== null) return [monthDay(month, when.day), monthDay(month, when.day)];
  if (when.unit === "stretch") {
    const { start, end } = monthStretch(2017, month, stretchName(when.n));
    return [monthDay(month, start.day), monthDay(month, end.day)];
  }
  return when.unit === "month" ? [monthDay(month, 1), monthDay(month, daysInMonth(2017, month))] : null;
}
