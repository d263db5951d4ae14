import { meetingAlone } from "../../deadline/meeting-name";
import type { FirstReading } from "../deadline-reader";
import { isUnitLike } from "../units/unit-words";
import { PerText, type TextReader } from "../words/per-text";
import type { KnownTexts, TextFacts } from "../words/text-facts";

const longestDeadline = 30;
const longestUnit = 40;

/** Whether words are a time. A meeting alone (主任会议) may as well be the body that does it: it tells no moved row. */
class TimeWords implements TextReader<boolean> {
  constructor(private readonly words: FirstReading) {}

  read(text: string): boolean {
    if (text === "" || text.length > longestDeadline) return false;
    const { meaning } = this.words.read(text);
    return meaning.kind !== "none" && !(meaning.kind === "event" && meaning.event === text);
  }
}

const names = /[\s、，,；;]+/;

/** 动员会 ends like a unit and is none. */
const unitWords: TextReader<boolean> = {
  read: (text) =>
    text.length <= longestUnit && meetingAlone(text) === null && text.split(names).every((name) => isUnitLike(name)),
};

/** Whether a text could be a deadline, or a name: what tells a moved row. */
export class Likeness {
  private readonly times: PerText<boolean>;
  private readonly units: PerText<boolean>;

  constructor(texts: KnownTexts, words: FirstReading) {
    this.times = new PerText(texts, new TimeWords(words));
    this.units = new PerText(texts, unitWords);
  }

  isDeadline(words: TextFacts): boolean {
    return this.times.of(words);
  }

  isUnit(words: TextFacts): boolean {
    return this.units.of(words);
  }
}
