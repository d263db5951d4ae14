import type { TagPlace } from "../engine-part";
import type { LoopSign, Said } from "./types";

/** `{#任务}` or `{^任务}`. */
export interface LoopStart {
  readonly sign: LoopSign;
  readonly name: string;
  /** In the part's text. */
  readonly position: number;
  readonly place: TagPlace | undefined;
}

/** `{/任务}`. */
export interface LoopEnd {
  readonly sign: "/";
  readonly name: string;
  readonly position: number;
  readonly place: TagPlace | undefined;
}

export type LoopMark = LoopStart | LoopEnd;

export interface LoopPair {
  readonly opening: LoopStart;
  readonly closing: LoopEnd;
}

export interface LoopFault {
  readonly said: Said;
  readonly mark: LoopMark;
}

export interface Loops {
  /** Misnamed ones too. */
  readonly pairs: readonly LoopPair[];
  /** Pairs that cross another: they cannot be judged where they stand. */
  readonly crossing: readonly LoopPair[];
  /** Ends without the other end. */
  readonly single: readonly LoopMark[];
  readonly faults: readonly LoopFault[];
}

/**
 * Pairs the ends of loops by name and goes on after every fault: what belongs together although it crosses, what was
 * only misnamed, what lacks its other end.
 */
export function pairLoops(marks: readonly LoopMark[]): Loops {
  const reader = new LoopReader(marks);
  marks.forEach((mark, index) => (mark.sign === "/" ? reader.close(mark, index) : reader.open(mark)));
  reader.end();
  return reader;
}

class LoopReader implements Loops {
  readonly pairs: LoopPair[] = [];
  readonly crossing: LoopPair[] = [];
  readonly single: LoopMark[] = [];
  readonly faults: LoopFault[] = [];
  private opened: LoopStart[] = [];
  private readonly crossed = new Set<LoopStart>();

  constructor(private readonly marks: readonly LoopMark[]) {}

  open(mark: LoopStart): void {
    this.opened.push(mark);
  }

  close(closing: LoopEnd, index: number): void {
    const last = this.opened.at(-1);
    if (!last) this.strayEnd(closing);
    else if (closing.name === "" || closing.name === last.name) this.pair(last, closing);
    else if (this.opened.some(({ name }) => name === closing.name)) this.closeOuter(closing, index);
    else if (this.endsLater(last, index)) this.strayEnd(closing);
    else {
      const values = { opening: last.name, sign: last.sign, closing: closing.name, mistyped: "closing" } as const;
      this.tell(["loop-misnamed", values], last);
      this.pair(last, closing);
    }
  }

  end(): void {
    this.opened.forEach((mark) => this.unclosed(mark));
  }

  /** The loops opened since either end later, and cross this one, or never do. */
  private closeOuter(closing: LoopEnd, index: number): void {
    const at = this.opened.map(({ name }) => name).lastIndexOf(closing.name);
    for (const inner of this.opened.slice(at + 1)) {
      if (this.crossed.has(inner)) continue;
      if (!this.endsLater(inner, index)) this.unclosed(inner);
      else {
        this.tell(["loop-crossed", { opening: inner.name, sign: inner.sign, closing: closing.name }], inner);
        this.crossed.add(inner);
      }
    }
    const opening = this.opened[at];
    if (opening) this.pair(opening, closing);
  }

  private pair(opening: LoopStart, closing: LoopEnd): void {
    (this.crossed.has(opening) ? this.crossing : this.pairs).push({ opening, closing });
    this.opened = this.opened.filter((mark) => mark !== opening);
  }

  /** Whether an end of its own comes after `index`. */
  private endsLater({ name }: LoopStart, index: number): boolean {
    let depth = 1;
    for (const mark of this.marks.slice(index + 1)) {
      if (mark.name !== name) continue;
      depth += mark.sign === "/" ? -1 : 1;
      if (depth === 0) return true;
    }
    return false;
  }

  private unclosed(mark: LoopStart): void {
    this.tell(["loop-unclosed", { tag: mark.name, sign: mark.sign }], mark);
    this.single.push(mark);
    this.opened = this.opened.filter((each) => each !== mark);
  }

  private strayEnd(mark: LoopEnd): void {
    this.tell(["loop-unopened", { tag: mark.name }], mark);
    this.single.push(mark);
  }

  private tell(said: Said, mark: LoopMark): void {
    this.faults.push({ said, mark });
  }
}
