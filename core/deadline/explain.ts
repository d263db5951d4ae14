import { addDays, fromIso, isCovered, toIso } from "../calendar";
import type { deadline as sentences } from "../messages/zh-CN/deadline";
import { sayRule } from "./explain-rule";
import type { Assumption, Deadline, Meaning, Resolution } from "./types";

type Sentences = typeof sentences;

/** A deadline for a person: the words, what they mean, and every assumption with its reason. */
export interface Explanation {
  readonly words: string;
  readonly meaning: string;
  readonly notes: readonly string[];
}

/** Says what a deadline means, in the language of `say`; with a resolution also its dates and what it waits for. */
export function explainDeadline(deadline: Deadline, say: Sentences, resolution?: Resolution): Explanation {
  return {
    words: deadline.text,
    meaning: sayMeaning(deadline.meaning, say),
    notes: [
      ...unique(deadline.assumed).map(({ what, value }) =>
        say.assumed[what](value === "" || !fromIso(value) ? value : say.day(value)),
      ),
      ...sayFlags(deadline.meaning, say),
      ...(resolution ? sayResolution(deadline.meaning, resolution, say) : []),
    ],
  };
}

function unique(assumed: readonly Assumption[]): readonly Assumption[] {
  const seen = new Set<string>();
  return assumed.filter(({ what, value }) => {
    const key = `${what} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** One meaning as a sentence. */
export function sayMeaning(meaning: Meaning, say: Sentences): string {
  switch (meaning.kind) {
    case "date-range":
      return sayRange(meaning, say);
    case "relative": {
      const event = meaning.event ?? say.meaning.someEvent;
      const amount = meaning.n === null || meaning.unit === null ? "" : `${meaning.n}${sayUnit(meaning.unit, say)}`;
      return meaning.dir === "after" ? say.meaning.after(event, amount) : say.meaning.before(event, amount);
    }
    case "event":
      return say.meaning.during(meaning.event);
    case "recurring":
      return sayRule(meaning, say);
    case "ongoing":
      return say.meaning.ongoing;
    case "immediate":
      return say.meaning.immediate;
    case "multiple":
      return say.meaning.several(
        meaning.items.map((item) => {
          const said = sayMeaning(item, say);
          return item.for ? say.meaning.itemFor(item.for, said) : said;
        }),
      );
    case "none":
      return say.none[meaning.reason];
  }
}

const sayUnit = (unit: keyof Sentences["units"], say: Sentences): string =>
  /^[a-z]/.test(say.units[unit]) ? ` ${say.units[unit]}` : say.units[unit];

function sayRange(
  { start, end, startTime, endTime }: Extract<Meaning, { kind: "date-range" }>,
  say: Sentences,
): string {
  const times = startTime || endTime ? ` ${say.meaning.times(startTime ?? "", endTime ?? "")}` : "";
  if (start && end)
    return (
      (start === end ? say.meaning.onDay(say.day(start)) : say.meaning.between(say.day(start), say.day(end))) + times
    );
  if (end) return say.meaning.until(say.day(end)) + times;
  return start ? say.meaning.from(say.day(start)) + times : say.meaning.open;
}

function sayFlags(meaning: Meaning, say: Sentences): readonly string[] {
  const flags = meaning.flags ?? [];
  return [
    ...(flags.includes("amb") ? [say.flags.amb(earlierReading(meaning, say))] : []),
    ...(flags.includes("fuzzy") ? [say.flags.fuzzy] : []),
    ...(flags.includes("serial") ? [say.flags.serial] : []),
  ];
}

/** The other reading of 8月前: the day before the month (or year) begins. */
function earlierReading(meaning: Meaning, say: Sentences): string {
  const end = meaning.kind === "date-range" && meaning.end ? fromIso(meaning.end) : null;
  return end ? say.day(toIso(addDays({ ...end, day: 1 }, -1))) : "";
}

function sayResolution(meaning: Meaning, resolution: Resolution, say: Sentences): readonly string[] {
  const { due, waitingFor, candidates, movedFrom, onDayOff } = resolution;
  const counted = meaning.kind === "relative" && meaning.unit === "workday" && due !== null;
  return [
    ...(waitingFor ? [say.resolved.waiting(waitingFor)] : []),
    ...(candidates.length > 0 ? [say.resolved.candidates(candidates)] : []),
    ...(due && meaning.kind !== "date-range" ? [say.resolved.due(say.day(due))] : []),
    ...(movedFrom ? [say.resolved.moved(say.day(movedFrom))] : []),
    ...(due && onDayOff && !movedFrom ? [say.resolved.dayOff(say.day(due))] : []),
    ...(counted && !isCovered(Number(due.slice(0, 4))) ? [say.resolved.calendarUnknown(due.slice(0, 4))] : []),
  ];
}
