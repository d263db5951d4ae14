import type { IsoDate } from "../calendar";
import { findAll } from "./find";
import { readLetters } from "./normalise";
import { parseDeadline } from "./parse";
import type { Found } from "./sense";

export interface PhaseWindow {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

const inBrackets = /[（(【[︵]([^（()）】【[\]︵︶]*)[)）】\]︶]/g;

function windowOf(text: string, year: number): PhaseWindow | null {
  const { meaning } = parseDeadline(text, { year });
  if (meaning.kind === "date-range") return { start: meaning.start, end: meaning.end };
  if (meaning.kind !== "multiple") return null;
  const ranges = meaning.items.filter((each) => each.kind === "date-range");
  const [first] = ranges;
  const last = ranges.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** 迎接国庆 names what the phase is for; 国庆前 is a time. */
const isOccasion = ({ sense }: Found): boolean =>
  sense.kind === "span" && sense.bound === "whole" && sense.first.unit === "festival";

/** Whether words begin or end with their time (8月动员, 动员部署8月); 完成全年目标 and 巩固2022年成果 only mention one. */
function statesTime(words: string): boolean {
  const { source, found } = findAll(readLetters(words));
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return true;
  if (found.every(isOccasion)) return false;
  const behind = source.tokens[last.to];
  return first.from === 0 || behind === undefined || behind.kind === "end";
}

/**
 * The window that a phase's heading states: "初评阶段 (8月20至9月20日)". Null when it states none; an open end is null.
 * A time counts in brackets, at either end of the heading, or as a part of its own between blanks.
 */
export function parsePhaseWindow(text: string, year: number): PhaseWindow | null {
  const whole = windowOf(text, year);
  if (whole === null) return null;
  for (const [, inside = ""] of text.matchAll(inBrackets)) {
    const bracketed = windowOf(inside, year);
    if (bracketed) return bracketed;
  }
  const bare = text.replace(inBrackets, " ").trim();
  if (statesTime(bare)) return whole;
  const parts = bare.split(/[\s：:，,；;]+/);
  return parts.length > 1 && parts.some((part) => windowOf(part, year) !== null && statesTime(part)) ? whole : null;
}
