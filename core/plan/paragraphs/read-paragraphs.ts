import { isFootLine } from "../rows/row-kind";
import { bothLabels, noLabels, opensMeasures, takeLabels, type Labels } from "./labels";
import { planLines, type PlanLine } from "./lines";
import { ownSteps, type MeasureLine } from "./steps";
import { bracketed, leadingTime, timeInSentence, windowOf, withoutTimes } from "./times";

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

/** A numbered line with everything that follows it until the next, its labels taken out. */
interface Block {
  readonly head: PlanLine;
  /** Heading of the phase around it, with its window. */
  readonly phase: string;
  readonly texts: string[];
  readonly sources: string[];
  /** The same with its labels. */
  readonly lines: MeasureLine[];
  /** A time that stands before the task: "8月,部署安排…". */
  readonly time: string;
  labels: Labels | null;
  /** 整改措施： stood last: numbered lines are its measures, until a label says who or by when. */
  collecting: boolean;
}

const isPhase = ({ kind, text }: PlanLine): boolean =>
  kind === "section" &&
  (/阶段/.test(text.slice(0, 24)) || (windowOf(text.slice(0, 60)) !== "" && takeLabels(text) === null));

/** A phase's heading without what is said about it: "动员部署阶段（3月1日—15日）。制定方案…" */
function phaseHeading(text: string): string {
  const span = windowOf(text);
  const name = heading(withoutTimes(text).trim()) || text;
  return span === "" ? name : `${name}${text.includes("（") ? `（${span}）` : `(${span})`}`;
}

/** 第一阶段：动员部署 is one name. */
const onlyNumbered = /^第[一二三四五六七八九十\d]+(?:阶段|环节)$/;

function heading(text: string): string {
  const [first = "", second = ""] = text.split(/[。；;：:]/);
  const name = onlyNumbered.test(first) ? text.slice(0, first.length + 1 + second.length) : first;
  return name.length <= 30 ? name : "";
}

interface List {
  readonly blocks: Block[];
}

/** 1、 after a heading or after 4、 is another list; below a phase the steps stay with it. */
function beginsList({ head }: Block, line: PlanLine): boolean {
  if (line.kind !== "item") return false;
  if (head.kind === "section" || head.kind === "part") return !isPhase(head);
  return head.number !== null && line.number !== null && line.number <= head.number;
}

/** Builds the lists of numbered blocks, line by line. */
class Lists {
  readonly found: List[] = [{ blocks: [] }];
  private phase = "";
  private current: Block | null = null;
  /** The part is a schedule: a time may stand first in its lines. */
  private schedule = false;

  add(line: PlanLine): void {
    if (line.kind === "text" && isFootLine(line.text)) this.current = null;
    else if (line.kind === "part") {
      this.phase = "";
      this.schedule = /时间|进度|日程|步骤|安排/.test(line.text.slice(0, 20));
      this.begin();
      this.open(line);
    } else if (line.kind === "item" && this.current?.collecting) this.more(line);
    else if (line.kind === "section" || line.kind === "item") this.numbered(line);
    else if (line.kind === "problem" && (this.current === null || this.current.labels !== null)) this.open(line);
    else if (!this.scheduled(line)) this.more(line);
  }

  private begin(): void {
    this.found.push({ blocks: [] });
  }

  private numbered(line: PlanLine): void {
    if (isPhase(line)) {
      this.phase = phaseHeading(line.text);
      this.begin();
    } else if (this.current && beginsList(this.current, line)) {
      if (this.isBareHeading(this.current)) this.found[this.found.length - 1]?.blocks.pop();
      this.begin();
    }
    this.open(line);
  }

  /** （二）规范财务管理 right above its measures. */
  private isBareHeading(block: Block): boolean {
    return block.head.kind === "section" && block.texts.length === 1 && !isStated(block);
  }

  private open(line: PlanLine, time = ""): void {
    this.current = {
      head: line,
      phase: this.phase,
      texts: [],
      sources: [],
      lines: [],
      time,
      labels: null,
      collecting: false,
    };
    this.found[this.found.length - 1]?.blocks.push(this.current);
    this.more(line);
  }

  private scheduled(line: PlanLine): boolean {
    const timed = this.schedule && line.kind === "text" ? leadingTime(line.text) : null;
    if (!timed) return false;
    this.open({ ...line, text: timed.task }, timed.deadline);
    return true;
  }

  private more({ text, source, line }: PlanLine): void {
    if (!this.current) return;
    const taken = takeLabels(text);
    this.current.texts.push(taken ? taken.text : text);
    this.current.sources.push(source);
    this.current.lines.push({ text, line });
    if (opensMeasures(source)) this.current.collecting = true;
    else if (taken) this.current.collecting = false;
    if (taken) this.current.labels = bothLabels(this.current.labels ?? noLabels, taken.labels);
  }
}

function rowOf({ head, phase, texts, sources, time, labels }: Block): ImportedRow {
  const own = isPhase(head);
  const paragraphs = texts.map((text) => (own ? withoutTimes(text) : text)).filter((text) => text !== "");
  const { text: whole, deadline, parties } = bracketed(paragraphs.join("\n"));
  const [first = "", ...rest] = whole.split("\n").map((each) => each.trim());
  const stated = time || deadline || labels?.deadline || (own ? windowOf(head.text) : timeInSentence(whole));
  const item = labels?.problem || heading(first);
  const more = labels?.problem ? first : first.slice(item.length).replace(/^[。；;：:]\s*/, "");
  const said = [more, ...rest, labels?.measure ?? ""].filter((each) => each !== "");
  return {
    phase,
    item: said.length === 0 ? "" : item,
    task: said.length === 0 ? first : said.join(" "),
    deadline: stated,
    responsible: [parties, labels?.responsible ?? ""].filter((each) => each !== "").join("、"),
    leader: labels?.leader ?? "",
    source: sources.join(" "),
    line: head.line,
  };
}

/** A row a block; a row for each of its steps where these have who or when of their own. */
function rowsOf(block: Block): ImportedRow[] {
  const steps = ownSteps(block.lines);
  const whole = rowOf(block);
  if (steps.length === 0) return [whole];
  const item = block.labels?.problem || heading(block.texts[0]?.replace(/一(?:是|要).*$/, "") ?? "");
  return steps.map(({ text, ...step }) => ({ phase: whole.phase, item, task: text, ...step }));
}

/** Whether a block says itself who does it or by when. */
const isStated = ({ head, texts, labels, time }: Block): boolean =>
  labels !== null || time !== "" || bracketed(head.text).deadline !== "" || bracketed(texts.join("\n")).deadline !== "";

/** A list is one of tasks when one of its blocks says who or by when, or a phase with dates stands over it. */
const isTaskList = ({ blocks }: List): boolean => blocks.some((block) => isStated(block) || block.phase !== "");

/**
 * Reads a plan written in paragraphs: numbered measures with 责任领导:… 责任处室:…, labels in brackets or behind the
 * sentence, a deadline in brackets at the end, problems with labelled measures, phases with their window and the steps
 * below, schedules with the time first. A numbered list of which no line says who or by when is left out.
 */
export function readParagraphs(text: string): ImportedRow[] {
  const lists = new Lists();
  for (const line of planLines(text)) lists.add(line);
  return lists.found
    .filter(isTaskList)
    .flatMap(({ blocks }) => {
      const own = blocks.filter((block) => block.head.kind !== "part" || isStated(block));
      const steps = own.filter(({ head }) => !isPhase(head));
      return (steps.length > 0 ? steps : own).flatMap(rowsOf);
    })
    .filter(({ task }) => task !== "");
}
