import { isLetterOrDigit, signsAt } from "./text-signs";
import { statedLimits, type StatedLimit } from "./stated-limits";
import { plainWords } from "./plain-words";

/** What one check finds in texts, worked out once for each text of a plan. */
export function textFact<Fact>(find: (text: string) => Fact): (facts: TextFacts) => Fact {
  const known = new WeakMap<TextFacts, Fact>();
  return (facts) => {
    const before = known.get(facts);
    if (before !== undefined) return before;
    const found = find(facts.text);
    known.set(facts, found);
    return found;
  };
}

/** What checks want to know about one text, however many rows have it. */
export class TextFacts {
  /** See {@link signs}. */
  readonly signs: number;
  /** Number of the text's letters and digits: equal when they are equal, whatever the blanks and marks. */
  readonly sum: number;
  private words: string | null = null;
  private stated: readonly StatedLimit[] | null = null;

  constructor(readonly text: string) {
    let [found, sum] = [0, 7];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      found |= signsAt(code);
      if (isLetterOrDigit(code)) sum = (Math.imul(sum, 31) + code) | 0;
    }
    this.signs = found;
    this.sum = sum;
  }

  /** {@link plainWords} */
  get plain(): string {
    return (this.words ??= plainWords(this.text));
  }

  /** {@link statedLimits} */
  get limits(): readonly StatedLimit[] {
    return (this.stated ??= statedLimits(this.text));
  }
}

/** The facts of every text of one plan, worked out when first asked for. */
export class KnownTexts {
  private readonly known = new Map<string, TextFacts>();

  of(text: string): TextFacts {
    const before = this.known.get(text);
    if (before) return before;
    const facts = new TextFacts(text);
    this.known.set(text, facts);
    return facts;
  }
}
