import { commands } from "../../scripts/commands";
import type { Command, ExitCode } from "../../scripts/command";
import { faultSentence } from "../../scripts/fault-sentence";
import { languageIn, runCommand } from "../../scripts/run-command";
import { messagesIn } from "../../core/messages";

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as the command line would: same sentences, same exit codes. */
export async function shuping(
  argv: readonly string[],
  options: { cwd?: string; stdin?: string; commands?: readonly Command[] } = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const surroundings = {
    today: () => ({ year: 2017, month: 9, day: 10 }),
    cwd: options.cwd ?? process.cwd(),
    out: (text: string) => void (out += text),
    note: (text: string) => void (err += `${text}\n`),
    terminal: false,
    colour: false,
    stdin: async function* () {
      yield new TextEncoder().encode(options.stdin ?? "");
    },
  };
  try {
    return { code: await runCommand(argv, options.commands ?? commands, surroundings), out, err };
  } catch (error) {
    const sentence = faultSentence(error, messagesIn(languageIn(argv)));
    if (sentence === null) throw error;
    return { code: 2, out, err: `${err}${sentence}\n` };
  }
}
