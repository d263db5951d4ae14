import { limitsClash, type StatedLimit } from "./stated-limits";

/** Shorter words (述职) fit several things (现场述职, 书面述职). */
const shortest = 3;

interface Kept<Limit> {
  readonly limit: Limit;
  readonly place: number;
}

function into(index: Map<string, string[]>, key: string, subject: string): void {
  const subjects = index.get(key);
  if (!subjects) index.set(key, [subject]);
  else if (subjects[subjects.length - 1] !== subject) subjects.push(subject);
}

/**
 * Limits by what they limit. Two are for one thing when the words of one are, or hold, those of the other; subjects are found
 * by three letters in a row, so that many limits cost no more each than few.
 */
export class EarlierLimits<Limit extends StatedLimit> {
  private readonly bySubject = new Map<string, Kept<Limit>[]>();
  private readonly byStart = new Map<string, string[]>();
  private readonly byPart = new Map<string, string[]>();
  private count = 0;

  add(limit: Limit): void {
    const { subject } = limit;
    const place = this.count;
    this.count += 1;
    if (subject.length < shortest) return;
    const kept = this.bySubject.get(subject);
    if (!kept) {
      this.bySubject.set(subject, [{ limit, place }]);
      into(this.byStart, subject.slice(0, shortest), subject);
      for (const part of parts(subject)) into(this.byPart, part, subject);
    } else if (!kept.some(({ limit: each }) => isSame(each, limit))) kept.push({ limit, place });
  }

  /** The first of the limits added that is for the same thing and cannot hold beside this one. */
  clashing(limit: Limit): Limit | null {
    let first: Kept<Limit> | null = null;
    for (const subject of this.related(limit.subject)) {
      for (const kept of this.bySubject.get(subject) ?? [])
        if ((first === null || kept.place < first.place) && limitsClash(kept.limit, limit)) first = kept;
    }
    return first?.limit ?? null;
  }

  /** Subjects that stand in the words, and those in which the words stand. */
  private *related(words: string): Iterable<string> {
    let rarest: readonly string[] | null = null;
    for (let at = 0; at + shortest <= words.length; at += 1) {
      const part = words.slice(at, at + shortest);
      for (const subject of this.byStart.get(part) ?? []) if (words.startsWith(subject, at)) yield subject;
      const holding = this.byPart.get(part) ?? [];
      if (rarest === null || holding.length < rarest.length) rarest = holding;
    }
    for (const subject of rarest ?? []) if (subject.length > words.length && subject.includes(words)) yield subject;
  }
}

function* parts(subject: string): Iterable<string> {
  for (let at = 0; at + shortest <= subject.length; at += 1) yield subject.slice(at, at + shortest);
}

const isSame = (a: StatedLimit, b: StatedLimit): boolean =>
  a.unit === b.unit && a.kind === b.kind && a.from === b.from && a.to === b.to;
