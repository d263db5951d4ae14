#!/usr/bin/env node
import { parseArgs } from "node:util";
import { fromIso, type CalendarDate } from "../core/calendar";
import { Fault } from "../core/fault";
import { messagesIn, type Language } from "../core/messages";
import type { Command, CommandContext, ExitCode } from "./command";
import { commands } from "./commands";

/** Options every command takes. */
const common = {
  json: { type: "boolean" },
  today: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

function localToday(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv;
  const command: Command | undefined = commands.find((each) => each.name === name);
  if (!command) return 2;
  const options = Object.fromEntries(
    Object.entries(command.options).map(([key, { type, multiple, short, default: initial }]) => [
      key,
      {
        type,
        ...(multiple ? { multiple } : {}),
        ...(short ? { short } : {}),
        ...(initial === undefined ? {} : { default: initial }),
      },
    ]),
  );
  const { values, positionals } = parseArgs({
    args: rest,
    options: { ...options, ...common },
    allowPositionals: true,
    strict: true,
  });
  const language: Language = values.lang === "en" ? "en" : "zh-CN";
  const given = typeof values.today === "string" ? fromIso(values.today) : null;
  const context: CommandContext = {
    language,
    messages: messagesIn(language),
    today: given ?? localToday(),
    todayGiven: given !== null,
    json: values.json === true,
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text),
    note: (text) => process.stderr.write(`${text}\n`),
    terminal: process.stderr.isTTY === true,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    stdin: () => process.stdin,
  };
  return command.run({ args: positionals, options: values }, context);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Fault ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = error instanceof Fault ? 2 : 1;
  },
);
