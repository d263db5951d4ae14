import type { TextFacts } from "./text-facts";

/** Finds something in a text. */
export interface TextReader<Fact> {
  read(text: string): Fact;
}

/**
 * What one reading of a plan finds in texts, worked out once for each; for texts of one KnownTexts only.
 * The reader is best an object of a class: see DECISIONS.md, 29.
 */
export class PerText<Fact> {
  private known: (Fact | undefined)[] = [];

  constructor(private readonly reader: TextReader<Fact>) {}

  of({ id, text }: TextFacts): Fact {
    // Made longer as a whole: a list with gaps would be looked up slowly.
    if (id >= this.known.length) this.known = [...this.known, ...new Array<undefined>(id + 256).fill(undefined)];
    return (this.known[id] ??= this.reader.read(text));
  }
}
