import { addDays, addMonths, fromIso, toIso, workCalendar, type CalendarDate, type IsoDate } from "../calendar";
import { matchEvent } from "./event-match";
import { parseDeadline } from "./parse";
import { nextTime } from "./recurrence";
import type { CountingRules, DatedEvent, Deadline, Meaning, Resolution } from "./types";

/** What turns a meaning into days: the dated events, how days are counted, and today. */
export interface Circumstances {
  readonly events: readonly DatedEvent[];
  readonly counting: CountingRules;
  readonly today: IsoDate;
  /** The document's day, from which 立即 counts; without it 立即 has no date. */
  readonly issued?: IsoDate;
}

type Relative = Extract<Meaning, { kind: "relative" }>;

const open: Resolution = {
  due: null,
  start: null,
  waitingFor: null,
  candidates: [],
  movedFrom: null,
  onDayOff: null,
};

/** Days for a deadline, as far as the events are dated: by when, from when, or what it waits for. */
export function resolveDeadline(deadline: Deadline, circumstances: Circumstances): Resolution {
  return resolveMeaning(deadline.meaning, circumstances);
}

export function resolveMeaning(meaning: Meaning, at: Circumstances): Resolution {
  switch (meaning.kind) {
    case "date-range":
      return settle({ ...open, start: meaning.start, due: meaning.end }, meaning.start === null, at);
    case "relative":
      return resolveRelative(meaning, at);
    case "event":
      return resolveEvent(meaning.event, at);
    case "recurring":
      return settle({ ...open, ...nextTime(meaning, at.today) }, false, at);
    case "multiple":
      return resolveSeveral(meaning.items, at);
    case "immediate":
      return settle({ ...open, due: at.issued ?? null }, false, at);
    default:
      return open;
  }
}

function resolveEvent(words: string, at: Circumstances): Resolution {
  const { event, candidates } = matchEvent(words, at.events);
  if (!event?.start) return { ...open, waitingFor: words, candidates: candidates.map((each) => each.name) };
  return settle({ ...open, start: event.start, due: event.end ?? event.start }, false, at);
}

/** Counted from the day after the event (民法典 第201条), in months to the same day number (第202条). */
function resolveRelative(meaning: Relative, at: Circumstances): Resolution {
  if (meaning.event === null) return open;
  const { event, candidates } = matchEvent(meaning.event, at.events);
  const day = event ? dayOf(event, meaning) : namedDay(meaning.event, at);
  if (!day) return { ...open, waitingFor: meaning.event, candidates: candidates.map((each) => each.name) };
  if (meaning.dir === "before") {
    const due = meaning.n === null ? addDays(day, -1) : shift(day, -meaning.n, meaning, at.counting);
    return settle({ ...open, due: toIso(due) }, false, at);
  }
  const start = toIso(addDays(day, 1));
  if (meaning.n === null) return { ...open, start };
  return settle({ ...open, start, due: toIso(shift(day, meaning.n, meaning, at.counting)) }, true, at);
}

/** 即日起10日内, 自3月1日起10日内: the event is a day. */
function namedDay(words: string, { today, issued }: Circumstances): CalendarDate | null {
  const { meaning } = parseDeadline(words, { year: Number(today.slice(0, 4)), ...(issued ? { issued } : {}) });
  const day = meaning.kind === "date-range" && meaning.start === meaning.end ? meaning.start : null;
  return day === null ? null : fromIso(day);
}

/** After an event counts from its last day, before it and from its opening (召开后) from its first. */
function dayOf(event: DatedEvent, meaning: Relative): CalendarDate | null {
  const opening = meaning.dir === "before" || /(?:召开|开始|开幕|启动)$/.test(meaning.event ?? "");
  const iso = opening ? event.start : (event.end ?? event.start);
  return iso === null ? null : fromIso(iso);
}

function shift(from: CalendarDate, n: number, { unit }: Relative, counting: CountingRules): CalendarDate {
  switch (unit) {
    case "workday":
      return workCalendar(counting).addWorkdays(from, n).day;
    case "week":
      return addDays(from, n * 7);
    case "month":
      return addMonths(from, n);
    case "year":
      return addMonths(from, n * 12);
    case "hour":
      return addDays(from, Math.sign(n) * Math.ceil(Math.abs(n) / 24));
    default:
      return addDays(from, n);
  }
}

/** The earliest item not yet past; when all are past, the last. */
function resolveSeveral(items: readonly Meaning[], at: Circumstances): Resolution {
  const all = items.map((item) => resolveMeaning(item, at));
  const dated = all.filter((each) => each.due !== null).sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1));
  const ahead = dated.find((each) => (each.due ?? "") >= at.today);
  return ahead ?? dated.at(-1) ?? all.find((each) => each.waitingFor !== null) ?? all[0] ?? open;
}

/** Moves a last day off to the next working day when the office has it so (民法典 第203条), and says which it is. */
function settle(resolution: Resolution, mayMove: boolean, { counting }: Circumstances): Resolution {
  const { due } = resolution;
  if (due === null) return resolution;
  const calendar = workCalendar(counting);
  const onDayOff = calendar.isDayOff(due);
  const day = fromIso(due);
  if (!onDayOff || !mayMove || !counting.moveOffDays || !day) return { ...resolution, onDayOff };
  const moved = toIso(calendar.nextWorkday(day));
  return { ...resolution, due: moved, movedFrom: due, onDayOff: calendar.isDayOff(moved) };
}
