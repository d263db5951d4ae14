import type { Meaning } from "./types";
import type { Token } from "./tokens";
import type { FestivalName } from "./words";

/** Hours and minutes of a day; 24:00 is its end. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

export type WhenUnit =
  | "year"
  | "half"
  | "quarter"
  | "quarters"
  | "month"
  | "stretch"
  | "day"
  | "month-week"
  | "today"
  | "week"
  | "weekday"
  | "festival";

/**
 * A stretch of the calendar as the words name it: what they leave out stays null until the context fills it in.
 * Mutable while it is being read, because a list or a range completes its members from one another.
 */
export interface When {
  /** Index of the token after it. */
  next: number;
  unit: WhenUnit;
  /** As written: four digits, or two (17年). */
  year: number | null;
  /** 今年 0, 明年 1. */
  yearShift: number | null;
  month: number | null;
  /** 本月 0, 下月 1. */
  monthShift: number | null;
  day: number | null;
  /** Which half, quarter, stretch, week of a month, weekday (1–7, 0 the whole week), or days from today. */
  n: number;
  /** 本周 0, 下周 1; 本季度 0, 下季度 1. */
  shift: number;
  festival: FestivalName | null;
  /** 初 1, 中 2, 底 3; 0 the whole. */
  part: number;
  time: TimeOfDay | null;
  endTime: TimeOfDay | null;
  about: boolean;
  /** 不含本日. */
  excluded: boolean;
  /** Said with 前: a month or a year so may be meant without itself. */
  before: boolean;
  /** True when written so fully that it can only be a date. */
  certain: boolean;
}

export function when(unit: WhenUnit, next: number): When {
  return {
    next,
    unit,
    year: null,
    yearShift: null,
    month: null,
    monthShift: null,
    day: null,
    n: 0,
    shift: 0,
    festival: null,
    part: 0,
    time: null,
    endTime: null,
    about: false,
    excluded: false,
    before: false,
    certain: false,
  };
}

/** How a stretch is meant: all of it, until its end, from its start, from the day after it, or from one to another. */
export type Bound = "whole" | "until" | "from" | "after" | "range";

export interface Span {
  readonly kind: "span";
  bound: Bound;
  readonly first: When;
  readonly last: When;
}

export type Sense = Span | Exclude<Meaning, { kind: "date-range" | "multiple" }>;

/** firm: surely a deadline. bare: a stretch named without boundary. loose: counts only when nothing better is there. */
export type Weight = "firm" | "bare" | "loose";

export interface Found {
  /** Token indices: first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
  readonly weight: Weight;
  /** True for a word about an event that takes earlier bare stretches of its clause into the event's name. */
  readonly absorbs?: boolean;
  /** Joined to the item before by 、 or 和, so that boundary and part words serve both. */
  readonly joined?: boolean;
}

/** Normalised words with their tokens; `clause` is the token where the current clause begins. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  clause: number;
}

/** One form of words: the token kinds that may begin it, and how it is read from there (null: not this form). */
export interface DeadlineForm {
  readonly name: string;
  readonly begins: readonly Token["kind"][];
  read(source: Source, at: number): Found | readonly Found[] | null;
}
