import type { TemplateTag } from "../types";

/** How a loop's beginning is written. */
export type LoopSign = "#" | "^";

/** Where tags stay as they are. */
export type UnfilledPlace = "endnote" | "chart" | "diagram" | "link" | "field";

/** Rows to repeat, or one value. */
export type NameKind = "loop" | "value";

/** What can be wrong with a template; each has its sentence and remedy in messages/<language>/word.ts. */
export interface ProblemValues {
  "tag-unclosed": { tag: string };
  "tag-unopened": { tag: string };
  "tag-empty": { tag: string };
  "braces-doubled": { tag: string; mended: string };
  "braces-full-width": { text: string; mended: string };
  "marks-full-width": { tag: string; mended: string };
  "tag-broken": { tag: string };
  "no-tags": Readonly<Record<string, never>>;
  "tag-unknown": {
    tag: string;
    /** The known name most like it, of its own kind where one is alike; or "". */
    nearest: string;
    /** The loop that has it, or "". */
    loop: string;
    /** What the mark asks for. */
    asks: NameKind;
    /** What `nearest` is. */
    nearestIs: NameKind;
  };
  "filter-unknown": { filter: string; nearest: string };
  "loop-unclosed": { tag: string; sign: LoopSign };
  "loop-unopened": { tag: string };
  /** `opening` begins inside the loop `closing` and ends after it. */
  "loop-crossed": { opening: string; sign: LoopSign; closing: string };
  /** `mistyped`: the end that has the wrong name. */
  "loop-misnamed": { opening: string; sign: LoopSign; closing: string; mistyped: "opening" | "closing" };
  "loop-half-row": { tag: string; sign: LoopSign };
  /** Both would repeat the same row. */
  "loops-share-row": { tag: string; sign: LoopSign; other: string };
  "paragraphs-not-alone": { tag: string };
  "part-not-filled": { tag: string; place: UnfilledPlace };
  /** A field of Word's own mail merge. */
  "merge-field": { name: string };
  "changes-tracked": { count: number };
  "comments-left": { count: number };
  "external-link": { target: string };
  macros: { part: string };
  "font-may-lack": { font: string };
  "xml-damaged": { detail: string };
}

export type ProblemCode = keyof ProblemValues;

/** A problem without its place. */
export type Said = { [Code in ProblemCode]: readonly [code: Code, values: ProblemValues[Code]] }[ProblemCode];

type ProblemOf<Code extends ProblemCode> = {
  readonly code: Code;
  /** Errors keep the template from being filled; warnings do not. */
  readonly severity: "error" | "warning" | "info";
  /** Part of the package, e.g. "word/header1.xml". */
  readonly part: string;
  /** The words around the place, "" when the problem has none. */
  readonly around: string;
  readonly values: ProblemValues[Code];
};

export type TemplateProblem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

/** A problem and where in its part it stands, for their order. */
export interface PlacedProblem {
  readonly problem: TemplateProblem;
  readonly position: number;
}

/** A tag and where it stands in its part. */
export interface PlacedTag extends TemplateTag {
  readonly position: number;
}

/** What is wrong with the tags of a template, all of it, and the tags as they were meant. */
export interface Judgement {
  readonly problems: readonly PlacedProblem[];
  readonly tags: readonly PlacedTag[];
}
