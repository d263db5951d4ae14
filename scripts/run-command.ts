import { fromIso, type CalendarDate } from "../core/calendar";
import { messagesIn, type Language } from "../core/messages";
import { cliFault } from "./cli-fault";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command";
import { helpFor, helpForAll } from "./help";
import { nearestName } from "./nearest-name";
import { readArguments } from "./read-arguments";

/** What the process gives; the start script and the tests give their own. */
export type Surroundings = Pick<CommandContext, "cwd" | "out" | "note" | "terminal" | "colour" | "stdin"> & {
  readonly today: () => CalendarDate;
};

/** `--lang` before anything else is understood, so that even "unknown command" speaks the reader's language. */
export function languageIn(argv: readonly string[]): Language {
  const at = argv.findIndex((each) => each === "--lang" || each.startsWith("--lang="));
  const value = argv[at]?.includes("=") ? argv[at]?.slice("--lang=".length) : argv[at + 1];
  return at >= 0 && value === "en" ? "en" : "zh-CN";
}

/** Runs one command line; throws Fault for wrong use and unusable input. */
export async function runCommand(
  argv: readonly string[],
  commands: readonly Command[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const language = languageIn(argv);
  const messages = messagesIn(language);
  const [name = "help", ...rest] = argv;
  if (name === "help" || name.startsWith("-")) {
    const about = commands.find((each) => each.name === rest[0]);
    surroundings.out(about ? helpFor(about, messages, language) : helpForAll(commands, messages, language));
    return name === "help" || name === "--help" || name === "-h" || name.startsWith("--lang") ? 0 : 2;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) throw cliFault("unknown-command", { name, nearest: nearestName(name, commands) });
  const { options, args } = readArguments(command, rest);
  if (options.help === true) {
    surroundings.out(helpFor(command, messages, language));
    return 0;
  }
  if (options.lang !== undefined && options.lang !== "en" && options.lang !== "zh-CN") {
    throw cliFault("bad-language", { text: String(options.lang) });
  }
  const given = givenDay(options.today);
  return command.run(
    { args, options },
    {
      ...surroundings,
      language,
      messages,
      json: options.json === true,
      today: given ?? surroundings.today(),
      todayGiven: given !== null,
    },
  );
}

function givenDay(text: CommandInput["options"][string]): CalendarDate | null {
  if (typeof text !== "string") return null;
  const day = fromIso(text);
  if (!day) throw cliFault("bad-date", { option: "--today", text });
  return day;
}
