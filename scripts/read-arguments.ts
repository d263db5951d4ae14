import { parseArgs, type ParseArgsConfig } from "node:util";
import { cliFault } from "./cli-fault";
import type { Command, CommandInput } from "./command";

/** Options every command takes. */
const common = {
  json: { type: "boolean" },
  today: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** A word that is no option; `after`: the repeatable option it stands behind, as 乙 in `--only 甲 乙`. */
interface Word {
  readonly text: string;
  readonly after: string | null;
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

function wordsOf(tokens: readonly Token[], command: Command): Word[] {
  const words: Word[] = [];
  let after: string | null = null;
  for (const token of tokens) {
    if (token.kind === "option") after = command.options[token.name]?.multiple === true ? token.name : null;
    else if (token.kind === "option-terminator") after = null;
    else words.push({ text: token.value, after });
  }
  return words;
}

/**
 * The command's own words and the further values of its repeatable options. A word behind such an option is the option's
 * when the command has no place for it: `letters --only 甲 乙 w.xlsx` and `letters w.xlsx --only 甲 乙` mean the same.
 */
function shareOut(words: readonly Word[], command: Command): { args: string[]; further: Map<string, string[]> } {
  let tooMany = words.length - command.operands;
  const args: string[] = [];
  const further = new Map<string, string[]>();
  for (const { text, after } of words) {
    if (tooMany > 0 && after !== null) {
      tooMany -= 1;
      further.set(after, [...(further.get(after) ?? []), text]);
    } else args.push(text);
  }
  const [extra] = args.slice(command.operands);
  if (extra !== undefined) throw cliFault("extra-argument", { text: extra, command: command.name });
  return { args, further };
}

/** What a command line means to a command; throws Fault for an unknown option, a missing value, a word too many. */
export function readArguments(command: Command, argv: readonly string[]): CommandInput {
  const own = Object.fromEntries(
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
  const config = { args: [...argv], options: { ...own, ...common }, allowPositionals: true, tokens: true } as const;
  const { values, tokens } = parsed(config, command.name);
  const options = values as CommandInput["options"];
  if (options["help"] === true) return { args: [], options };
  const { args, further } = shareOut(wordsOf(tokens ?? [], command), command);
  const added = [...further].map(([name, more]) => [name, [...(options[name] as readonly string[]), ...more]]);
  return { args, options: { ...options, ...Object.fromEntries(added) } };
}

function parsed(config: ParseArgsConfig, command: string): ReturnType<typeof parseArgs> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw usageFault(error, command);
  }
}

function usageFault(error: unknown, command: string): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const option = /'((?:-\w, )?-{1,2}[^' <]*)/.exec(String(message))?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return cliFault("unknown-option", { option, command });
  return code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" ? cliFault("option-value", { option, command }) : error;
}
