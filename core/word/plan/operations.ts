import type { ParagraphFrame } from "../engine-part";
import type { ImageSlot } from "../images/types";
import type { TagExpression } from "../tag-expression";

/** Elements that a container must hold to be valid, as bits; see containers.ts. */
export const HOLDS_PARAGRAPH = 1;
export const HOLDS_CELL = 2;
export const HOLDS_ROW = 4;
export const HOLDS_RUN = 8;

/** Text of the template as UTF-8, with what the executor must know to repair around it. */
export interface StaticOperation {
  readonly kind: "static";
  readonly bytes: Uint8Array;
  /** Begins with `</w:t>`: after an empty value the text element collapses to `<w:t/>`. */
  readonly startsTextEnd: boolean;
  readonly endsTextStart: boolean;
  /** Byte position where a paragraph must stand when a table comes right before; -1 when none is needed. */
  readonly afterTableAt: number;
  /** False when only white space or bookmark ends are in it: what came before still counts. */
  readonly solid: boolean;
  readonly endsTable: boolean;
  readonly holds: number;
  /** Run properties after it: `runReset` forgets those before, then `runAdded` is appended. */
  readonly runReset: boolean;
  readonly runAdded: string;
}

export interface ValueOperation {
  readonly kind: "value";
  readonly tag: TagExpression;
  /** True for a single name without filters: the executor looks it up by itself. */
  readonly plain: boolean;
  /** Line feeds become line breaks. */
  readonly breaks: boolean;
}

export interface LoopOperation {
  readonly kind: "loop";
  readonly tag: TagExpression;
  readonly plain: boolean;
  readonly inverted: boolean;
  readonly body: readonly Operation[];
  /** Written when the loop shows nothing: a section or a page break that must stay. */
  readonly otherwise: StaticOperation | null;
}

export interface ParagraphsOperation {
  readonly kind: "paragraphs";
  readonly tag: TagExpression;
  readonly frame: ParagraphFrame | undefined;
}

export interface ImageOperation {
  readonly kind: "image";
  readonly slot: ImageSlot;
}

/** A table, row, cell or content control whose whole content may vanish with a loop. */
export interface ContainerOperation {
  readonly kind: "container";
  readonly open: StaticOperation;
  readonly body: readonly Operation[];
  readonly close: StaticOperation;
  /** Any of these bits satisfies it. */
  readonly needs: number;
  /** What to do when nothing is in it: leave it out, or put an empty paragraph in. */
  readonly repair: "drop" | "paragraph";
  readonly isTable: boolean;
}

/** Written only in some rounds of the loop at `depth` (1 is the outermost). */
export interface RoundOperation {
  readonly kind: "round";
  readonly depth: number;
  /** first: all loops around are in their first round; later: any is in a later one; last: this loop's last round. */
  readonly when: "first" | "later" | "last";
  /** True when it is written in all rounds but those. */
  readonly not: boolean;
  readonly write: StaticOperation;
}

export type Operation =
  | StaticOperation
  | ValueOperation
  | LoopOperation
  | ParagraphsOperation
  | ImageOperation
  | ContainerOperation
  | RoundOperation;

/** The plan of one part of the package. */
export interface PartPlan {
  readonly name: string;
  readonly operations: readonly Operation[];
}

/** How the construct is named when a loop begins and ends in different cells, rows or content controls. */
export const loopAcross = "loop across";

/** A construct the plan does not know: the template then runs through docxtemplater. */
export class UnknownConstruct extends Error {
  constructor(readonly construct: string) {
    super(construct);
    this.name = "UnknownConstruct";
  }
}
