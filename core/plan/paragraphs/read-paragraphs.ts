import { parseDeadline } from "../../deadline";
import { labelMark, planLines, type PlanLine } from "./lines";

/** A row for the task table, beside the sentence it was taken from: for a clerk to confirm. */
export interface ImportedRow {
  readonly phase: string;
  readonly item: string;
  readonly task: string;
  readonly deadline: string;
  readonly responsible: string;
  readonly leader: string;
  readonly source: string;
  readonly line: number;
}

const bracketEnd = /[（(]([^（()）]{2,40})[)）]\s*[。.]?\s*$/;
const bracketAnywhere = /[（(]([^（()）]{2,40})[)）]/g;
const leaderLabels = /领导|责任人/;
const deadlineLabels = /时限|时间|期限/;
/** Words of a date inside a sentence, with what stands right around them. */
const datePhrase =
  /(?:(?:20\d{2}|今|本|明|次)年)?(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|初|末|份)?(?:至(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|底|末)?)?(?:之?前|以前|底前)?|年底(?:前|之前)?)/;

const isTime = (words: string): boolean => {
  const { kind } = parseDeadline(words, { year: 2000 }).meaning;
  return kind === "date-range" || kind === "relative" || kind === "multiple" || kind === "event";
};

/** The deadline in brackets at the end of a text, and the text without it. */
function bracketed(text: string): { text: string; deadline: string } {
  const found = bracketEnd.exec(text);
  const words = found?.[1] ?? "";
  if (!found || !isTime(words)) return { text, deadline: "" };
  return { text: text.slice(0, found.index).trim(), deadline: words };
}

function windowOf(text: string): string {
  for (const [, words = ""] of text.matchAll(bracketAnywhere)) if (isTime(words)) return words;
  return "";
}

const withoutTime = (bracket: string): string => (isTime(bracket.slice(1, -1)) ? "" : bracket);

interface Labels {
  readonly responsible: string;
  readonly leader: string;
  readonly deadline: string;
}

/** "责任领导:甲 乙 责任处室:丙处" → who leads, who does it, by when. */
function readLabels(text: string): Labels {
  const found = { responsible: "", leader: "", deadline: "" };
  const pieces = text.split(new RegExp(labelMark.source, "g"));
  for (let at = 1; at + 1 < pieces.length; at += 2) {
    const [name = "", value = ""] = [pieces[at], pieces[at + 1]];
    const list = value.trim().split(/\s+/).join("、");
    if (leaderLabels.test(name)) found.leader = list;
    else if (deadlineLabels.test(name)) found.deadline = value.trim();
    else found.responsible = [found.responsible, list].filter((each) => each !== "").join("、");
  }
  return found;
}

/** Labels on lines of their own add up. */
function bothLabels(before: Labels | null, next: Labels): Labels {
  if (!before) return next;
  return {
    responsible: [before.responsible, next.responsible].filter((each) => each !== "").join("、"),
    leader: [before.leader, next.leader].filter((each) => each !== "").join("、"),
    deadline: before.deadline || next.deadline,
  };
}

/** A numbered line with everything that follows it until the next. */
interface Block {
  readonly head: PlanLine;
  /** Heading of the phase around it, with its window. */
  readonly phase: string;
  readonly body: string[];
  labels: Labels | null;
}

const isPhase = (line: PlanLine): boolean =>
  line.kind === "section" && (/阶段/.test(line.text.slice(0, 24)) || windowOf(line.text) !== "");

interface List {
  readonly blocks: Block[];
}

/** 1、 after a heading or after 4、 is another list; below a phase the steps stay with it. */
function beginsList({ head }: Block, line: PlanLine): boolean {
  if (line.kind !== "item") return false;
  if (head.kind === "section") return !isPhase(head);
  return head.number !== null && line.number !== null && line.number <= head.number;
}

/** Numbered blocks, list by list: a new part or section begins a new list. */
function lists(lines: readonly PlanLine[]): List[] {
  const found: List[] = [];
  let phase = "";
  let current: Block | null = null;
  const begin = () => found.push({ blocks: [] });
  begin();
  for (const line of lines) {
    if (line.kind === "part") {
      [phase, current] = ["", null];
      begin();
    } else if (line.kind === "section" || line.kind === "item") {
      if (isPhase(line)) {
        phase = line.text;
        begin();
      } else if (current && beginsList(current, line)) begin();
      current = { head: line, phase, body: [], labels: null };
      found[found.length - 1]?.blocks.push(current);
    } else if (line.kind === "labels") {
      if (current) current.labels = bothLabels(current.labels, readLabels(line.text));
    } else current?.body.push(line.text);
  }
  return found;
}

function heading(text: string): string {
  const [first = ""] = text.split(/[。；;：:]/);
  return first.length <= 30 ? first : "";
}

function rowOf({ head, phase, body, labels }: Block): ImportedRow {
  const own = isPhase(head);
  const paragraphs = [head.text, ...body].map((text) => (own ? text.replace(bracketAnywhere, withoutTime) : text));
  const { text: whole, deadline } = bracketed(paragraphs.join("\n"));
  const [first = "", ...rest] = whole.split("\n").map((each) => each.trim());
  const stated = deadline || labels?.deadline || (own ? windowOf(head.text) : (datePhrase.exec(whole)?.[0] ?? ""));
  const item = heading(first);
  const more = first.slice(item.length).replace(/^[。；;：:]\s*/, "");
  const alone = more === "" && rest.length === 0;
  return {
    phase,
    item: alone ? "" : item,
    task: alone ? first : [more, ...rest].filter((each) => each !== "").join(" "),
    deadline: stated !== "" && isTime(stated) ? stated : "",
    responsible: labels?.responsible ?? "",
    leader: labels?.leader ?? "",
    source: [head.source, ...body].join(" "),
    line: head.line,
  };
}

/** A list is one of tasks when one of its blocks says who or by when, or a phase with dates stands over it. */
function isTaskList({ blocks }: List): boolean {
  return blocks.some(
    ({ head, labels, phase }) => labels !== null || bracketed(head.text).deadline !== "" || phase !== "",
  );
}

/**
 * Reads a plan written in paragraphs: numbered measures with 责任领导:… 责任处室:…, a deadline in brackets at the end,
 * phases with their window and the numbered steps below. A numbered list of which no line says who or by when is left out.
 */
export function readParagraphs(text: string): ImportedRow[] {
  return lists(planLines(text))
    .filter(isTaskList)
    .flatMap(({ blocks }) => {
      const steps = blocks.filter(({ head }) => !isPhase(head));
      return (steps.length > 0 ? steps : blocks).map(rowOf);
    })
    .filter(({ task }) => task !== "");
}
