import type { Language, Messages } from "../core/messages";
import type { CalendarDate } from "../core/calendar";

/** 0 done, 1 done with errors found or documents failed, 2 wrong use or unusable input. */
export type ExitCode = 0 | 1 | 2;

/** An option as `node:util` parseArgs takes it, with what help says. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
  readonly default?: string | boolean;
  /** Placeholder in help, e.g. "FILE". */
  readonly value?: string;
  readonly says: { readonly "zh-CN": string; readonly en: string };
}

export interface CommandInput {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** What a command may use of the machine. Commands return text through `out`; only cli.ts ends the process. */
export interface CommandContext {
  readonly language: Language;
  readonly messages: Messages;
  readonly today: CalendarDate;
  /** True when --today was given. */
  readonly todayGiven: boolean;
  readonly json: boolean;
  readonly cwd: string;
  /** stdout, as is. */
  out(text: string): void;
  /** stderr, one line: progress, warnings, hints. */
  note(text: string): void;
  /** True when stderr is a terminal: a progress bar may be drawn. */
  readonly terminal: boolean;
  readonly colour: boolean;
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

export interface Command {
  readonly name: string;
  /** "WORKBOOK [--sheet NAME]" */
  readonly usage: string;
  /** How many words it takes at most, options aside. */
  readonly operands: number;
  readonly says: { readonly "zh-CN": string; readonly en: string };
  readonly options: Readonly<Record<string, CommandOption>>;
  run(input: CommandInput, context: CommandContext): Promise<ExitCode>;
}
