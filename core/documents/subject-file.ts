import { nameKey } from "../evaluation/read-values";
import type { Ballot, Campaign, EvaluationSubject, Opinion, Problem, Score, SheetPlace } from "../evaluation/types";
import { knownSubjects, namingRows, whoIsMeant, type KnownSubject, type NamingRow } from "../evaluation/who-is-meant";

/** All that the workbook says about one subject. */
export interface SubjectFile {
  readonly name: string;
  /** The name, with the unit when another subject has the same name: for the register and the file's name. */
  readonly label: string;
  /** Null when the sheets name someone who is not in the list of subjects. */
  readonly subject: EvaluationSubject | null;
  readonly opinions: readonly Opinion[];
  readonly ballots: readonly Ballot[];
  readonly scores: readonly Score[];
  readonly problems: readonly Problem[];
  /** Rows that name this subject or a namesake and do not say which. */
  readonly unclear: readonly SheetPlace[];
}

interface Person {
  readonly name: string;
  readonly label: string;
  readonly subject: EvaluationSubject | null;
}

const keyOf = ({ label }: KnownSubject): string => nameKey(label);

/** One file a subject, in the order of the list; then those whom only the other sheets name. */
export function subjectFiles(campaign: Campaign): SubjectFile[] {
  const known = knownSubjects(campaign.subjects);
  const meant = whoIsMeant(known);
  const people = new Map<string, Person>(
    known.map((each) => [keyOf(each), { name: each.subject.name, label: each.label, subject: each.subject }]),
  );
  const unclear = new Map<string, SheetPlace[]>();
  const keys = new Map<NamingRow, string>();
  for (const row of namingRows(campaign)) {
    const said = meant(row);
    if (said.is === "unclear") {
      for (const key of said.among.map(keyOf)) unclear.set(key, [...(unclear.get(key) ?? []), row]);
      continue;
    }
    const key = said.is === "known" ? keyOf(said.whom) : nameKey(row.subject);
    if (!people.has(key)) people.set(key, { name: row.subject, label: row.subject, subject: null });
    keys.set(row, key);
  }
  const grouped = <Row extends NamingRow>(rows: readonly Row[]): Map<string, Row[]> => {
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
      const key = keys.get(row);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    return groups;
  };
  const groups = {
    opinions: grouped(campaign.opinions),
    ballots: grouped(campaign.ballots),
    scores: grouped(campaign.scores),
    problems: grouped(campaign.problems),
  };
  return [...people].map(([key, person]) => ({
    ...person,
    opinions: groups.opinions.get(key) ?? [],
    ballots: groups.ballots.get(key) ?? [],
    scores: groups.scores.get(key) ?? [],
    problems: groups.problems.get(key) ?? [],
    unclear: unclear.get(key) ?? [],
  }));
}
