import type { IsoDate } from "../calendar";

export type RelativeUnit = "day" | "workday" | "week" | "month" | "year" | "hour";
export type NoneReason =
  "blank" | "not-a-date" | "vague" | "invalid-date" | "malformed-range" | "status-not-date" | "ditto";
export type MeaningFlag = "fuzzy" | "amb" | "holiday" | "lunar" | "serial";

interface Flagged {
  readonly flags?: readonly MeaningFlag[];
}

/** What the words mean; docs/deadlines.md gives each kind, its fields and the convention behind it. */
export type Meaning =
  | (Flagged & {
      readonly kind: "date-range";
      readonly start: IsoDate | null;
      readonly end: IsoDate | null;
      readonly startTime?: string;
      readonly endTime?: string;
    })
  | (Flagged & {
      readonly kind: "relative";
      readonly event: string | null;
      readonly dir: "after" | "before";
      readonly n: number | null;
      readonly unit: RelativeUnit | null;
    })
  | (Flagged & { readonly kind: "event"; readonly event: string; readonly window?: readonly [IsoDate, IsoDate] })
  | (Flagged & { readonly kind: "recurring"; readonly rule: string; readonly window?: readonly [string, string] })
  | (Flagged & { readonly kind: "ongoing" })
  | (Flagged & { readonly kind: "immediate" })
  | (Flagged & { readonly kind: "multiple"; readonly items: readonly MultipleItem[] })
  | (Flagged & { readonly kind: "none"; readonly reason: NoneReason });

/** One of several deadlines in a cell, with what it is for ("初稿") when the cell says. */
export type MultipleItem = Meaning & { readonly for?: string };

/** What a deadline is read against. `year` is the document's year; the rest is used where the words leave it out. */
export interface DeadlineContext {
  readonly year: number;
  readonly issued?: IsoDate | undefined;
  readonly phaseWindow?: readonly [IsoDate, IsoDate] | undefined;
}

/** Something the words did not say and we filled in, with the reason. */
export interface Assumption {
  readonly what:
    "year" | "month" | "start" | "inclusive" | "century" | "next-year" | "festival-eve" | "part-of-month" | "typo";
  /** The value assumed, for the sentence. */
  readonly value: string;
}

export interface Deadline {
  /** The cell's words, untouched. */
  readonly text: string;
  readonly meaning: Meaning;
  readonly assumed: readonly Assumption[];
}

/** An event that deadlines hang on, from the sheet 时间节点. `aliases`: words the user has said mean this event. */
export interface DatedEvent {
  readonly name: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly aliases: readonly string[];
}

/** How dates are counted; campaign settings, never constants. */
export interface CountingRules {
  /** 民法典 第203条: whether a last day that is a day off moves to the next working day. */
  readonly moveOffDays: boolean;
  /** Extra days off and extra working days from 设置. */
  readonly extraDaysOff: readonly IsoDate[];
  readonly extraWorkdays: readonly IsoDate[];
}

/** A deadline made into dates. */
export interface Resolution {
  /** Last day by which it must be done, as far as known. */
  readonly due: IsoDate | null;
  readonly start: IsoDate | null;
  /** Words of the event whose date is missing, when that is why `due` is null. */
  readonly waitingFor: string | null;
  /** Events that may be meant, when the words fit several or only loosely: ask. */
  readonly candidates: readonly string[];
  /** The counted day before it was moved off a day off, if it was. */
  readonly movedFrom: IsoDate | null;
  /** True when `due` is a weekend or public holiday; null when the year's calendar is not known. */
  readonly onDayOff: boolean | null;
}
