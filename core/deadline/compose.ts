import { addDays, compareDates, toIso, type CalendarDate, type IsoDate, type Period } from "../calendar";
import type { Found, Sense, Source, Span, TimeOfDay, When } from "./sense";
import { keep } from "./keep";
import { place, type Placing, type Unplaced } from "./place";
import { purposeOf } from "./purpose";
import type { Meaning, MeaningFlag, MultipleItem, NoneReason } from "./types";

type DateRange = Extract<Meaning, { kind: "date-range" }>;

const none = (reason: NoneReason): Meaning => ({ kind: "none", reason });

/** Puts a span on the calendar; `none` when there is no such day or nothing to count from. */
export function dateSpan(span: Span, at: Placing): Meaning {
  const first = place(span.first, at, span.bound === "until");
  if (typeof first === "string") return unplaced(span, first, at);
  if (span.bound === "range") return dateRange(span, first, at);
  const times = timesOf(span);
  const flags = flagsOf(span);
  switch (span.bound) {
    case "until":
      return range(null, untilDay(span.first, first, at), times, flags);
    case "from":
      return range(toIso(first.start), null, times, flags);
    case "after":
      // 10月12日16:00后 begins that day.
      if (span.first.time) return range(toIso(first.end), null, times, flags);
      return range(toIso(addDays(first.end, 1)), null, null, flags);
    default:
      return range(toIso(first.start), first.start === first.end ? toIso(first.start) : toIso(first.end), times, flags);
  }
}

function unplaced(span: Span, why: Unplaced, at: Placing): Meaning {
  // 即日起 without a day of issue is still open-ended from some day.
  if (why === "vague" && span.first.unit === "today" && span.first.n === 0 && span.bound === "from") {
    return range(null, null, null, undefined);
  }
  // 即日起至9月15日 without it: the end is known.
  if (why === "vague" && span.first.unit === "today" && span.bound === "range") {
    const last = place(span.last, at);
    if (typeof last !== "string") return range(null, toIso(last.end), timesOf(span), flagsOf(span));
  }
  return none(why);
}

/** X前 includes X; a festival's eve is meant before a festival; 不含 leaves the day out. */
function untilDay(when: When, period: Period, at: Placing): IsoDate {
  if (when.unit !== "festival" && !when.excluded) {
    const end = toIso(period.end);
    at.assumed.push({ what: "inclusive", value: end });
    return end;
  }
  const eve = toIso(addDays(period.start, -1));
  if (when.unit === "festival") at.assumed.push({ what: "festival-eve", value: eve });
  return eve;
}

function dateRange(span: Span, first: Period, at: Placing): Meaning {
  let last = place(span.last, at);
  if (typeof last === "string") return none(last);
  let { start } = first;
  if (compareDates(start, last.end) > 0) {
    const rolled = rollYear(span, start, last, at);
    if (!rolled) return none("malformed-range");
    start = rolled.start;
    last = { start: last.start, end: rolled.end };
  }
  if (compareDates(start, last.end) > 0) return none("malformed-range");
  return range(toIso(start), toIso(last.end), timesOf(span), flagsOf(span));
}

/** A range whose end month lies before its start month ends in the next year, unless the words say otherwise. */
function rollYear(
  span: Span,
  start: CalendarDate,
  last: Period,
  at: Placing,
): { start: CalendarDate; end: CalendarDate } | null {
  const endYearSaid = span.last.year !== null && span.last.year !== span.first.year;
  const startYearSaid = span.first.year !== null || span.first.yearShift !== null;
  if (endYearSaid && !startYearSaid) {
    const earlier = { ...start, year: last.end.year - (start.month > last.end.month ? 1 : 0) };
    return compareDates(earlier, last.end) <= 0 ? { start: earlier, end: last.end } : null;
  }
  if (endYearSaid || start.month <= last.end.month) return null;
  const again = place({ ...span.last, year: last.end.year + 1, yearShift: null }, at);
  if (typeof again === "string") return null;
  at.assumed.push({ what: "next-year", value: toIso(again.end) });
  return { start, end: again.end };
}

interface Times {
  startTime?: string;
  endTime?: string;
}

const clock = ({ hour, minute }: TimeOfDay): string =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

function timesOf({ bound, first, last }: Span): Times | null {
  if (!first.time && !last.time && !first.endTime && !last.endTime) return null;
  const times: Times = {};
  if (bound === "until") {
    const end = first.endTime ?? first.time;
    if (end) times.endTime = clock(end);
    return times;
  }
  if (first.time) times.startTime = clock(first.time);
  const end = bound === "range" ? (last.endTime ?? last.time) : first.endTime;
  if (end) times.endTime = clock(end);
  return times;
}

function flagsOf({ bound, first, last }: Span): MeaningFlag[] | undefined {
  if (first.part === 0 && !first.about && !last.about && first.unit === "day") return undefined;
  const flags: MeaningFlag[] = [];
  const softStart = bound !== "until" && bound !== "after" && (first.part > 0 || first.about);
  if (softStart || first.about || last.about) flags.push("fuzzy");
  const wide = first.part === 0 && (first.unit === "month" || first.unit === "year") && first === last;
  if (bound === "until" && wide && first.before) flags.push("amb");
  if (first.unit === "festival") flags.push(first.festival?.includes("-") ? "holiday" : "lunar");
  return flags.length > 0 ? flags : undefined;
}

/** Built without spreading where nothing more is to say, as is usual: this runs for every cell. */
function range(
  start: IsoDate | null,
  end: IsoDate | null,
  times: Times | null,
  flags: readonly MeaningFlag[] | undefined,
): DateRange {
  if (times === null) return flags ? { kind: "date-range", start, end, flags } : { kind: "date-range", start, end };
  return flags ? { kind: "date-range", start, end, ...times, flags } : { kind: "date-range", start, end, ...times };
}

const named = (meaning: Meaning, purpose: string | undefined): MultipleItem =>
  purpose === undefined ? meaning : { ...meaning, for: purpose };

/** What was found → one meaning: the only one, several in text order, or why there is none. */
export function compose(source: Source, found: readonly Found[], at: Placing): Meaning {
  const kept = keep(source, found);
  if (kept.length === 0) return none("not-a-date");
  const [single] = kept;
  if (single && kept.length === 1) return single.sense.kind === "span" ? dateSpan(single.sense, at) : single.sense;
  if (isMalformed(source, kept)) return none("malformed-range");
  const items: { readonly meaning: Meaning; readonly index: number }[] = [];
  let year: Pick<When, "year" | "yearShift"> | null = null;
  for (let index = 0; index < kept.length; index += 1) {
    const each = kept[index] as Found;
    if (each.sense.kind !== "span") {
      items.push({ meaning: each.sense, index });
      continue;
    }
    inheritYear(each.sense, year);
    const { first, last } = each.sense;
    if (first.year !== null || first.yearShift !== null) year = last;
    const dated = dateSpan(each.sense, at);
    if (dated.kind === "none" && dated.reason !== "vague") return dated;
    items.push({ meaning: dated, index });
  }
  const sure = items.filter((each) => each.meaning.kind !== "none");
  const [only] = sure.length > 0 ? sure : items;
  if (!only) return none("not-a-date");
  if (sure.length < 2) return only.meaning;
  return { kind: "multiple", items: sure.map(({ meaning, index }) => named(meaning, purposeOf(source, kept, index))) };
}

/** 2018年7-8月，11-12月: the year of one serves the next. */
function inheritYear({ first, last }: Span, year: Pick<When, "year" | "yearShift"> | null): void {
  if (!year || first.year !== null || first.yearShift !== null) return;
  for (const each of first === last ? [first] : [first, last]) {
    if (each.year !== null || each.yearShift !== null) return;
    each.year = year.year;
    each.yearShift = year.yearShift;
  }
}

const isDay = (sense: Sense): boolean => sense.kind === "span" && sense.bound === "whole" && sense.first.unit === "day";

/** 5月2日7日: two days side by side with nothing between them. */
function isMalformed(source: Source, kept: readonly Found[]): boolean {
  return kept.some((each, index) => {
    const next = kept[index + 1];
    return (
      next !== undefined &&
      !next.joined &&
      isDay(each.sense) &&
      isDay(next.sense) &&
      each.to === next.from &&
      source.tokens[each.to]?.kind === "num"
    );
  });
}
