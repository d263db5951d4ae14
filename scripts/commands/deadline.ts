import {
  explainDeadline,
  parseDeadline,
  resolveDeadline,
  type DatedEvent,
  type DeadlineContext,
} from "../../core/deadline";
import { fromIso, toIso } from "../../core/calendar";
import { cliFault } from "../cli-fault";
import type { Command, CommandContext, CommandInput } from "../command";
import { linesOf } from "../lines-of";

/** What a line of --stdin holds. */
interface Line {
  readonly text?: unknown;
  readonly context?: { readonly year?: unknown; readonly issued?: unknown; readonly phaseWindow?: unknown };
}

export const deadline: Command = {
  name: "deadline",
  usage: "[TEXT…] [--year YYYY] [--stdin]",
  operands: Infinity,
  says: {
    "zh-CN": "读“完成时间”的写法：意思、日期、按什么推定",
    en: "reads deadline words: the meaning, the dates, what was assumed and why",
  },
  options: {
    stdin: {
      type: "boolean",
      says: {
        "zh-CN": '从标准输入读 JSON 行 {"text", "context"}，每行写出一个结果',
        en: 'reads JSON Lines {"text", "context"} from standard input, writes one label a line',
      },
    },
    year: { type: "string", value: "YYYY", says: { "zh-CN": "文件的年份", en: "year of the document" } },
    issued: { type: "string", value: "YYYY-MM-DD", says: { "zh-CN": "发文日期", en: "day of issue" } },
    phase: {
      type: "string",
      value: "FROM,TO",
      says: { "zh-CN": "所在工作阶段的起止日期", en: "first and last day of the phase" },
    },
    event: {
      type: "string",
      multiple: true,
      value: "NAME=YYYY-MM-DD",
      says: { "zh-CN": "已知的时间节点，如 评议会=2017-09-26", en: "a dated event" },
    },
  },
  run: async (input, context) => {
    if (input.options.stdin === true) return answerLines(input, context);
    if (input.args.length === 0) throw cliFault("missing-argument", { what: "TEXT", command: "deadline" });
    answerWords(input, context);
    return 0;
  },
};

function givenDay(option: string, value: CommandInput["options"][string]): string | null {
  if (typeof value !== "string") return null;
  if (!fromIso(value)) throw cliFault("bad-date", { option, text: value });
  return value;
}

function givenContext({ options }: CommandInput, { today }: CommandContext): DeadlineContext {
  const issued = givenDay("--issued", options.issued);
  const year = typeof options.year === "string" ? Number(options.year) : today.year;
  if (!Number.isInteger(year) || year < 1 || year > 9999)
    throw cliFault("option-value", { option: "--year", command: "deadline" });
  const [from, to] = typeof options.phase === "string" ? options.phase.split(",") : [];
  const start = givenDay("--phase", from);
  const end = givenDay("--phase", from === undefined ? undefined : (to ?? ""));
  return { year, ...(issued ? { issued } : {}), ...(start && end ? { phaseWindow: [start, end] as const } : {}) };
}

function givenEvents({ options }: CommandInput): DatedEvent[] {
  const list = Array.isArray(options.event) ? (options.event as readonly string[]) : [];
  return list.map((each) => {
    const [name = "", day = ""] = each.split("=");
    return { name, start: givenDay("--event", day), end: null, aliases: [] };
  });
}

function answerWords(input: CommandInput, context: CommandContext): void {
  const say = context.messages.deadline;
  const given = givenContext(input, context);
  const circumstances = {
    events: givenEvents(input),
    counting: { moveOffDays: false, extraDaysOff: [], extraWorkdays: [] },
    today: toIso(context.today),
  };
  const answers = input.args.map((text) => {
    const read = parseDeadline(text, given);
    const resolution = resolveDeadline(read, circumstances);
    return { label: { ...read.meaning, text, due: resolution.due }, said: explainDeadline(read, say, resolution) };
  });
  if (context.json) {
    const labels = answers.map(({ label, said }) => ({ ...label, says: said.meaning, notes: said.notes }));
    context.out(`${JSON.stringify(labels.length === 1 ? labels[0] : labels)}\n`);
    return;
  }
  const row = (name: string, value: string): string => `${name}  ${value}\n`;
  context.out(
    answers
      .map(
        ({ said }) =>
          row(say.sheet.words, said.words) +
          row(say.sheet.meaning, said.meaning) +
          said.notes.map((note) => row(say.sheet.notes, note)).join(""),
      )
      .join("\n"),
  );
}

async function answerLines(input: CommandInput, context: CommandContext): Promise<0> {
  const given = givenContext(input, context);
  let number = 0;
  let answers = "";
  for await (const line of linesOf(context.stdin())) {
    number += 1;
    if (line.trim() === "") continue;
    const { text, context: own } = readLine(line, number);
    answers += `${JSON.stringify(parseDeadline(text, { ...given, ...own }).meaning)}\n`;
    if (answers.length > 1 << 16) {
      context.out(answers);
      answers = "";
    }
  }
  context.out(answers);
  return 0;
}

function readLine(line: string, number: number): { text: string; context: Partial<DeadlineContext> } {
  let read: Line | null;
  try {
    read = JSON.parse(line) as Line | null;
  } catch {
    throw cliFault("bad-line", { line: number });
  }
  if (typeof read?.text !== "string") throw cliFault("bad-line", { line: number });
  const { year, issued, phaseWindow } = read.context ?? {};
  const days = Array.isArray(phaseWindow) ? (phaseWindow as unknown[]).filter(isDay) : [];
  const [start, end] = days;
  return {
    text: read.text,
    context: {
      ...(typeof year === "number" && Number.isInteger(year) ? { year } : {}),
      ...(isDay(issued) ? { issued } : {}),
      ...(start && end ? { phaseWindow: [start, end] as const } : {}),
    },
  };
}

const isDay = (value: unknown): value is string => typeof value === "string" && fromIso(value) !== null;
