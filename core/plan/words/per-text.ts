import type { KnownTexts, TextFacts } from "./text-facts";

/** Finds something in a text. */
export interface TextReader<Fact> {
  read(text: string): Fact;
}

/**
 * What one reading of a plan finds in its texts, worked out once for each.
 * The reader is best an object of a class: see DECISIONS.md, 29.
 */
export class PerText<Fact> {
  private found: (Fact | undefined)[] = [];

  constructor(
    private readonly texts: KnownTexts,
    private readonly reader: TextReader<Fact>,
  ) {}

  of({ id, text }: TextFacts): Fact {
    if (id >= this.found.length) this.grow(id);
    return (this.found[id] ??= this.reader.read(text));
  }

  /** Made longer as a whole: a list with gaps would be looked up slowly. */
  private grow(id: number): void {
    const before = this.found;
    const size = Math.max(this.texts.size, id + (id >> 1) + 64);
    this.found = new Array<Fact | undefined>(size).fill(undefined);
    for (let at = 0; at < before.length; at += 1) this.found[at] = before[at];
  }
}
