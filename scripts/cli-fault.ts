import { Fault } from "../core/fault";

/** Codes of the command line's own faults and what each sentence needs. */
export interface CliFaults {
  "unknown-command": { name: string; nearest: string };
  "unknown-option": { option: string; command: string };
  "extra-argument": { text: string; command: string };
  "option-value": { option: string; command: string };
  "bad-date": { option: string; text: string };
  "bad-language": { text: string };
  /** A line of JSON Lines on standard input that cannot be read. */
  "bad-line": { line: number };
  "missing-argument": { what: string; command: string };
}

export function cliFault<Code extends keyof CliFaults>(code: Code, values: CliFaults[Code]): Fault {
  return new Fault("cli", code, values as unknown as Readonly<Record<string, unknown>>);
}
