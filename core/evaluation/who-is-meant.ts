import { nameKey } from "./read-values";
import type { Campaign, EvaluationSubject, NamedSubject, SheetPlace } from "./types";

/** Two people of one name are told apart by unit and post; where one of them is blank it may be the same person. */
export function mayBeSame(a: EvaluationSubject, b: EvaluationSubject): boolean {
  const agree = (x: string, y: string) => x === "" || y === "" || nameKey(x) === nameKey(y);
  return nameKey(a.name) === nameKey(b.name) && agree(a.unit, b.unit) && agree(a.post, b.post);
}

/** A row of another sheet and whom it names: 姓名, 姓名（单位）, or a unit; the unit may stand in a column of its own. */
export interface NamingRow extends SheetPlace, NamedSubject {}

/** A subject of the list, once, and what it is called so that no other is meant. */
export interface KnownSubject {
  readonly subject: EvaluationSubject;
  /** 李明, or 李明（某局） when another subject has the same name. */
  readonly label: string;
}

/** What a row says about whom it is about. */
export type Meant =
  | { readonly is: "known"; readonly whom: KnownSubject }
  /** One name, several subjects, and the row does not say which. */
  | { readonly is: "unclear"; readonly among: readonly KnownSubject[] }
  | { readonly is: "unknown" };

/** The subjects of the list, each person once, with labels that differ. */
export function knownSubjects(subjects: readonly EvaluationSubject[]): KnownSubject[] {
  const people: EvaluationSubject[] = [];
  const named = new Map<string, EvaluationSubject[]>();
  for (const subject of subjects) {
    const namesakes = named.get(nameKey(subject.name)) ?? [];
    if (namesakes.some((each) => mayBeSame(each, subject))) continue;
    named.set(nameKey(subject.name), [...namesakes, subject]);
    people.push(subject);
  }
  return people.map((subject) => {
    const { name, unit, post } = subject;
    const namesakes = named.get(nameKey(name)) ?? [];
    if (namesakes.length === 1) return { subject, label: name };
    const sharesUnit = namesakes.some((each) => each !== subject && nameKey(each.unit) === nameKey(unit));
    return { subject, label: `${name}（${sharesUnit ? unit + post : unit}）` };
  });
}

/** Everything a subject may be called, the name itself included. */
function callings({ name, unit, post }: EvaluationSubject): string[] {
  const exact = [unit, post, unit + post].filter((text) => text !== "").map((text) => `${name}(${text})`);
  return [...new Set([name, ...exact, `${unit}${name}`, `${unit}${post}${name}`].map(nameKey))];
}

function byCalling(known: readonly KnownSubject[], call: (subject: EvaluationSubject) => readonly string[]) {
  const found = new Map<string, KnownSubject[]>();
  for (const each of known) {
    for (const calling of call(each.subject)) found.set(calling, [...(found.get(calling) ?? []), each]);
  }
  return found;
}

/** Tells whom the rows of the other sheets are about. A unit stands for its subject when it has only one. */
export function whoIsMeant(known: readonly KnownSubject[]): (row: NamingRow) => Meant {
  const names = byCalling(known, callings);
  const units = byCalling(known, ({ unit }) => (unit === "" ? [] : [nameKey(unit)]));
  return ({ subject, subjectUnit = "" }) => {
    const withUnit = subjectUnit === "" ? undefined : names.get(nameKey(`${subject}(${subjectUnit})`));
    const among = withUnit ?? names.get(nameKey(subject)) ?? [];
    const [first, second] = among;
    if (first && !second) return { is: "known", whom: first };
    if (second) return { is: "unclear", among };
    const [one, more] = units.get(nameKey(subject)) ?? [];
    return one && !more ? { is: "known", whom: one } : { is: "unknown" };
  };
}

/** Rows of the other sheets, in the order in which a letter uses them. */
export function namingRows({ opinions, ballots, scores, problems }: Campaign): readonly NamingRow[] {
  return [...opinions, ...ballots, ...scores, ...problems];
}
