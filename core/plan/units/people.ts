import type { RawRow, RowLayout } from "../rows/raw-row";
import type { ColumnRole } from "../types";
import { PerText, type TextReader } from "../words/per-text";
import type { KnownTexts, TextFacts } from "../words/text-facts";
import { isLetterOrDigit } from "../words/text-signs";
import { PartyReader } from "./party-reader";
import { isPost } from "./person-names";
import type { Parties } from "./responsible";

/** Who is named in one row, by what they do in it. */
export interface People {
  readonly responsible: readonly string[];
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly leaders: readonly string[];
  /** See {@link namesSum}. */
  readonly sum: number;
}

/** Equal for all names with the same characters, in whatever order and however they are cut. */
export function namesSum(names: readonly string[]): number {
  let sum = 0;
  for (const name of names)
    for (let at = 0; at < name.length; at += 1) {
      const code = name.charCodeAt(at);
      if (isLetterOrDigit(code)) sum = (sum + Math.imul(code, code)) | 0;
    }
  return sum;
}

const partyRoles: readonly ColumnRole[] = ["responsible", "lead", "supporting", "leader", "person"];

class EachOnce implements TextReader<number> {
  readonly texts: string[] = [];

  read(text: string): number {
    return this.texts.push(text);
  }
}

/** Texts of all cells that name parties, each once, in the order of the sheet. */
function partyCells(rows: readonly RawRow[], texts: KnownTexts): readonly string[] {
  const cells = new EachOnce();
  const seen = new PerText(texts, cells);
  let layout: RowLayout | null = null;
  let places: readonly number[] = [];
  for (const row of rows) {
    if (row.layout !== layout) {
      const { place } = (layout = row.layout);
      places = partyRoles.map((role) => place[role]).filter((each) => each >= 0);
    }
    for (const place of places) seen.of(row.wordsAt(place));
  }
  return cells.texts;
}

const joined = (some: readonly string[], more: readonly string[]): readonly string[] => {
  if (some.length + more.length < 2 || more.length === 0) return some.length === 0 ? more : distinct(some);
  return some.length === 0 ? distinct(more) : [...new Set([...some, ...more])];
};

const distinct = (names: readonly string[]): readonly string[] => (names.length < 2 ? names : [...new Set(names)]);

/** 局长 王某某: a post beside names is none; alone it stands for its holder. */
function withoutPosts({ units, people }: Parties): readonly string[] {
  if (units.length + people.length < 2) return units;
  const names = [...units, ...people].filter((name) => !isPost(name));
  return names.length > 0 ? names : units;
}

/** What the one column of parties says, in a table that has no other. */
class PartiesAlone implements TextReader<People> {
  constructor(private readonly reader: PartyReader) {}

  read(text: string): People {
    const { units, lead, supporting, people } = this.reader.read(text);
    const sum = namesSum(units) + namesSum(supporting) + namesSum(people);
    return { responsible: units, lead, supporting, leaders: people, sum };
  }
}

/** Reads who is named in the rows of a plan. Rows with the same words have the same lists. */
export class PeopleReader {
  private readonly parties: PerText<Parties>;
  private readonly alone: PerText<People>;

  constructor(rows: readonly RawRow[], texts: KnownTexts) {
    const reader = new PartyReader(partyCells(rows, texts));
    this.parties = new PerText(texts, reader);
    this.alone = new PerText(texts, new PartiesAlone(reader));
  }

  read(row: RawRow): People {
    const words = row.wordsAt(row.layout.place.responsible);
    return row.layout.manyParties ? this.readSeveral(row, words) : this.alone.of(words);
  }

  private readSeveral(row: RawRow, words: TextFacts): People {
    const { parties } = this;
    const main = parties.of(words);
    const [lead, supporting] = [parties.of(row.words("lead")), parties.of(row.words("supporting"))];
    const [leader, person] = [parties.of(row.words("leader")), parties.of(row.words("person"))];
    const named = [main, lead, person, leader].find(({ units }) => units.length > 0) ?? main;
    const others = joined(supporting.units, main.supporting);
    const leaders = joined(withoutPosts(leader), main.people);
    return {
      responsible: named.units,
      lead: joined(lead.units, main.lead),
      supporting: others,
      leaders,
      sum: namesSum(named.units) + namesSum(others) + namesSum(leaders),
    };
  }
}
