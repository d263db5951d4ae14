import { compose } from "./compose";
import { findAll } from "./find";
import { inChinese } from "./in-chinese";
import { meetingAlone } from "./meeting-name";
import { readLetters } from "./normalise";
import { placing } from "./place";
import type { Found } from "./sense";
import type { Deadline, DeadlineContext, Meaning, NoneReason } from "./types";

const blank: ReadonlySet<string> = new Set([
  "",
  "/",
  "-",
  "~",
  "无",
  "*",
  ".",
  ";",
  ",",
  "、",
  "//",
  "N/A",
  "n/a",
  "空",
  "(空)",
  "?",
  "x",
  "X",
  "()",
]);
const ditto: ReadonlySet<string> = new Set([
  "同上",
  "同前",
  "同左",
  "同右",
  "〃",
  "″",
  "同上行",
  "如上",
  "同上述",
  "(同上)",
  "同上一条",
  "同上一行",
  "同上述时间",
]);

/** The longest cell that is read; beyond it only the beginning counts. */
const longest = 4000;

/** Reads the words of a cell: what they mean, and what had to be assumed. Never throws. */
export function parseDeadline(text: string, context: DeadlineContext): Deadline {
  const { source, found } = findAll(readLetters(text.length > longest ? text.slice(0, longest) : text));
  const plain = source.tokens.length < 10 && found.length === 0 ? noneOf(text, source.text) : null;
  if (plain) return { text, meaning: { kind: "none", reason: plain }, assumed: [] };
  const translated = found.length === 0 || hidesQuarter(found) ? inChinese(text) : null;
  if (translated !== null) return { ...parseDeadline(translated, context), text };
  const at = placing(context);
  const meaning: Meaning = compose(source, found, at);
  const meeting = meaning.kind === "none" && found.length === 0 ? meetingAlone(source.text) : null;
  return { text, meaning: meeting === null ? meaning : { kind: "event", event: meeting }, assumed: at.assumed };
}

const quarterCode = /^(?:20\d\d年?)?Q[1-4](?:结束)?$/i;

/** 2017年Q3 and Q3前: only the year and the boundary of it are Chinese. */
function hidesQuarter([only, more]: readonly Found[]): boolean {
  if (only === undefined || more !== undefined) return false;
  const { sense } = only;
  if (sense.kind === "relative") return sense.event !== null && quarterCode.test(sense.event);
  return sense.kind === "span" && sense.first.unit === "year";
}

function noneOf(text: string, words: string): NoneReason | null {
  if (words.length > 8) return null;
  if (blank.has(words)) return text.trim() === '"' || text.trim() === "”" ? "ditto" : "blank";
  return ditto.has(words) ? "ditto" : null;
}
