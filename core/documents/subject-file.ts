import { nameKey } from "../evaluation/read-values";
import type { Ballot, Campaign, EvaluationSubject, Opinion, Problem, Score } from "../evaluation/types";

/** All that the workbook says about one subject. */
export interface SubjectFile {
  readonly name: string;
  /** Null when the sheets name someone who is not in the list of subjects. */
  readonly subject: EvaluationSubject | null;
  readonly opinions: readonly Opinion[];
  readonly ballots: readonly Ballot[];
  readonly scores: readonly Score[];
  readonly problems: readonly Problem[];
}

/** Key of a subject by name, or by unit when one subject alone has that unit. */
function keysOf(campaign: Campaign): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const units = new Map<string, number>();
  for (const { unit } of campaign.subjects) units.set(nameKey(unit), (units.get(nameKey(unit)) ?? 0) + 1);
  for (const { name, unit } of campaign.subjects) {
    if (unit !== "" && units.get(nameKey(unit)) === 1) keys.set(nameKey(unit), nameKey(name));
  }
  for (const { name } of campaign.subjects) keys.set(nameKey(name), nameKey(name));
  return keys;
}

function grouped<Row extends { readonly subject: string }>(
  rows: readonly Row[],
  keys: ReadonlyMap<string, string>,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keys.get(nameKey(row.subject)) ?? nameKey(row.subject);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** One file a subject, in the order of the list; then those whom only the other sheets name. */
export function subjectFiles(campaign: Campaign): SubjectFile[] {
  const keys = keysOf(campaign);
  const opinions = grouped(campaign.opinions, keys);
  const ballots = grouped(campaign.ballots, keys);
  const scores = grouped(campaign.scores, keys);
  const problems = grouped(campaign.problems, keys);
  const people = new Map<string, { name: string; subject: EvaluationSubject | null }>();
  for (const subject of campaign.subjects) {
    const key = nameKey(subject.name);
    if (!people.has(key)) people.set(key, { name: subject.name, subject });
  }
  for (const { subject: name } of [
    ...campaign.opinions,
    ...campaign.ballots,
    ...campaign.scores,
    ...campaign.problems,
  ]) {
    const key = keys.get(nameKey(name)) ?? nameKey(name);
    if (!people.has(key)) people.set(key, { name, subject: null });
  }
  return [...people].map(([key, { name, subject }]) => ({
    name,
    subject,
    opinions: opinions.get(key) ?? [],
    ballots: ballots.get(key) ?? [],
    scores: scores.get(key) ?? [],
    problems: problems.get(key) ?? [],
  }));
}
