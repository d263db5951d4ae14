import { isLetterOrDigit, signsAt } from "./text-signs";
import { statedLimits, type StatedLimit } from "./stated-limits";
import { withoutBlanks } from "./place-mix";
import { placeSightings, type PlaceSighting } from "./place-names";
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

/** Equal for equal words. */
export function textSum(text: string): number {
  let sum = 7;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
}

/** A text of a plan and what is known about it. Equal texts are one object, however many rows have them. */
export class TextFacts {
  /** See {@link signs}. */
  readonly signs: number;
  /** Number of the text's letters and digits: equal when they are equal, whatever the blanks and marks. */
  readonly sum: number;
  private words: string | null = null;
  private stated: readonly StatedLimit[] | null = null;
  private sighted: readonly PlaceSighting[] | null = null;

  constructor(
    readonly text: string,
    /** Number of the text among those of its {@link KnownTexts}. */
    readonly id = 0,
    /** Whether it is what Excel shows of a number, a date or a truth value, and nobody wrote it. */
    readonly isShown = false,
  ) {
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

  /** {@link placeSightings}, blanks apart. */
  get places(): readonly PlaceSighting[] {
    return (this.sighted ??= placeSightings(withoutBlanks(this.text)));
  }

  /** {@link statedLimits} */
  get limits(): readonly StatedLimit[] {
    return (this.stated ??= statedLimits(this.text));
  }
}

/** Longer texts are sentences, no names or deadlines, and seldom stand twice in a sheet's list. */
const longest = 24;

/** What stands in a blank cell. */
export const blankText = new TextFacts("");

/** Every text of one plan, numbered as they are met; the blank one comes first. */
export class KnownTexts {
  private readonly written = new Map<string, TextFacts>();
  private readonly others = new Map<string, TextFacts>();
  private count = 1;
  private isReadAgain = false;

  /** How many there are: their numbers are smaller. */
  get size(): number {
    return this.count;
  }

  of(text: string): TextFacts {
    return text === "" ? blankText : (this.written.get(text) ?? this.add(this.written, text, false));
  }

  /** The text of a cell that holds no text; see {@link TextFacts.isShown}. */
  shown(text: string): TextFacts {
    return text === "" ? blankText : (this.others.get(text) ?? this.add(this.others, text, true));
  }

  /** A text that the sheet lists once: for long ones, which are seldom looked for by their letters, that is enough. */
  listed(text: string): TextFacts {
    const isRead = text.length > longest && !this.isReadAgain;
    return isRead ? new TextFacts(text, this.count++) : this.of(text);
  }

  /** From now on every text is looked for: those of the reading before come again. */
  readAgain(): void {
    this.isReadAgain = true;
  }

  private add(to: Map<string, TextFacts>, text: string, isShown: boolean): TextFacts {
    const facts = new TextFacts(text, this.count++, isShown);
    to.set(text, facts);
    return facts;
  }
}
