import type { SheetGrid } from "../workbook/grid";
import { readBallots } from "./sheets/ballots";
import { readEvents } from "./sheets/events";
import { readOpinions } from "./sheets/opinions";
import { readProblems } from "./sheets/problems";
import { readScores } from "./sheets/scores";
import { readSettings } from "./sheets/settings";
import { readSubjects } from "./sheets/subjects";
import type { Campaign, CampaignSettings, CampaignSheet, EvaluationSubject } from "./types";

const distinct = (items: readonly string[]): string[] => [...new Set(items.filter((item) => item !== ""))];

/** Collectives that the sheet 评议对象 itself defines, unless 设置 says otherwise. */
function withKnownMembers(settings: CampaignSettings, subjects: readonly EvaluationSubject[]): CampaignSettings {
  if (subjects.length === 0) return settings;
  const groups = distinct(subjects.map(({ group }) => group));
  const units = distinct(subjects.map(({ unit }) => unit));
  const known: [string, readonly string[]][] = [
    ["各履职初评小组", groups],
    ["各评议小组", groups],
    ["评议对象", distinct(subjects.map(({ name }) => name))],
    ["评议对象所在单位", units],
  ];
  const filled = known.filter(([, members]) => members.length > 0);
  return { ...settings, collectives: new Map([...filled, ...settings.collectives]) };
}

/**
 * Everything about the campaign beside the plan: settings, events, subjects, opinions, ballots, scores, problems.
 * Sheets are known by their headings, whatever their names; `year` completes dates when 设置 gives none. Never throws.
 */
export function readCampaign(sheets: readonly SheetGrid[], year: number | null = null): Campaign {
  const read = readSettings(sheets);
  const dated = read.year ?? year;
  const events = readEvents(sheets, dated);
  const subjects = readSubjects(sheets);
  const opinions = readOpinions(sheets, dated);
  const ballots = readBallots(sheets, read.levels);
  const scores = readScores(sheets);
  const problems = readProblems(sheets, dated);
  const found: [CampaignSheet, string | undefined][] = [
    ["settings", read.sheet ?? undefined],
    ["events", events?.sheet],
    ["subjects", subjects?.sheet],
    ["opinions", opinions?.sheet],
    ["ballots", ballots?.sheet],
    ["scores", scores?.sheet],
    ["problems", problems?.sheet],
  ];
  return {
    settings: withKnownMembers(read, subjects?.rows ?? []),
    events: events?.rows ?? [],
    subjects: subjects?.rows ?? [],
    opinions: opinions?.rows ?? [],
    ballots: ballots?.rows ?? [],
    scores: scores?.rows ?? [],
    problems: problems?.rows ?? [],
    sheets: Object.fromEntries(found.filter(([, name]) => name !== undefined)),
  };
}
