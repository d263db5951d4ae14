import type { CampaignSettings } from "../../evaluation/types";
import { documentFault } from "../document-faults";
import type { NumberSeries } from "../types";
import { codeOf, nextNumbers, takenIn, type GivenNumber } from "./next-number";
import { documentNumber, issueNumber, parseNumber } from "./number";
import { stateWords } from "./states";
import type { Register, RegisterEntry } from "./types";

/** What choosing a number of one's own would mean: free or not, and what it leaves behind. */
export type NumberVerdict =
  | { readonly code: "unreadable" }
  | { readonly code: "other-code"; readonly written: string; readonly usual: string }
  | { readonly code: "other-year"; readonly written: number; readonly usual: number }
  | { readonly code: "next"; readonly number: GivenNumber }
  /** Free, below numbers that were given. */
  | { readonly code: "in-gap"; readonly number: GivenNumber }
  /** Free, beyond the next one: those in between stay open. */
  | { readonly code: "ahead"; readonly number: GivenNumber; readonly skipped: readonly string[] }
  | { readonly code: "reserved"; readonly number: GivenNumber; readonly entry: RegisterEntry }
  | { readonly code: "taken" | "void" | "pending"; readonly entry: RegisterEntry };

/** The part of a register and of 设置 that a number depends on. */
export interface NumberGround {
  readonly register: Register;
  readonly series: NumberSeries;
  readonly year: number;
  readonly settings: CampaignSettings;
}

const textOf = ({ series, year }: NumberGround, code: string, n: number): string =>
  series.style === "issue" ? issueNumber(n) : documentNumber(code, year, n);

const taken = ({ register, series, year }: NumberGround, code: string) => takenIn(register, series, year, code);

/** Judges a number as a person typed it: 第6期, 6, 〔2017〕6号. Says what it is, decides nothing. */
export function judgeNumber(ground: NumberGround, text: string): NumberVerdict {
  const { register, series, year, settings } = ground;
  const read = parseNumber(text);
  if (!read || read.n < 1) return { code: "unreadable" };
  if (read.year !== null && read.year !== year) return { code: "other-year", written: read.year, usual: year };
  const code = codeOf(series, settings, register);
  if (read.code !== "" && read.code !== code) return { code: "other-code", written: read.code, usual: code };
  const [next] = nextNumbers(register, series, year, settings, 1);
  if (!next) return { code: "unreadable" };
  const number: GivenNumber = { ...next, n: read.n, text: textOf(ground, code, read.n) };
  const entries = taken(ground, code).filter(({ n }) => n === read.n);
  const given = entries.find(({ state }) => state !== "reserved");
  const [reserved] = entries;
  if (given) return { code: given.state === "void" || given.state === "pending" ? given.state : "taken", entry: given };
  if (reserved) return { code: "reserved", number, entry: reserved };
  if (read.n === next.n) return { code: "next", number };
  if (read.n < next.n) return { code: "in-gap", number };
  const skipped = Array.from({ length: read.n - next.n }, (_, index) => textOf(ground, code, next.n + index));
  return { code: "ahead", number, skipped };
}

/**
 * The `count` free numbers from `start` on: those given, voided or reserved are passed over, but `start` itself must be free.
 * Throws Fault documents/number-not-free.
 */
export function numbersFrom(ground: NumberGround, start: number, count: number): GivenNumber[] {
  const { register, series, year, settings } = ground;
  const code = codeOf(series, settings, register);
  const used = new Map(taken(ground, code).map((entry) => [entry.n, entry]));
  const entry = used.get(start);
  if (entry)
    throw documentFault("number-not-free", { number: textOf(ground, code, start), state: stateWords[entry.state] });
  const free: number[] = [];
  for (let n = start; free.length < count; n += 1) if (!used.has(n)) free.push(n);
  return nextNumbers(register, series, year, settings, count).map((next, index) => {
    const n = free[index] ?? next.n;
    return { ...next, n, text: textOf(ground, code, n) };
  });
}
