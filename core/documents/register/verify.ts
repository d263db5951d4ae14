import { cellAddress } from "../../workbook/grid";
import type { Severity } from "../../finding";
import { overallNumber } from "./number";
import type { Register, RegisterEntry } from "./types";

/** What can be wrong with the register: code → values for its sentence in messages/register. */
export interface RegisterProblemValues {
  "number-gap": { series: string; year: number; missing: readonly number[] };
  "number-double": { firstRow: number };
  "number-unreadable": { text: string };
  "year-wrong": { year: number; other: number };
  "overall-double": { overall: string; firstRow: number };
  "file-missing": { file: string };
  "file-changed": { file: string };
  "file-pending": { file: string };
}

export type RegisterProblemCode = keyof RegisterProblemValues;

export type RegisterProblem = {
  readonly [Code in RegisterProblemCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly row: number | null;
    readonly cell: string | null;
    readonly number: string;
    readonly values: RegisterProblemValues[Code];
  };
}[RegisterProblemCode];

/** Fingerprint of a registered file: its SHA-256, null when it is not there, undefined when nobody looked. */
export type FileLookup = (file: string) => string | null | undefined;

const at = (register: Register, entry: RegisterEntry) => ({
  row: entry.row,
  cell: cellAddress(entry.row, register.columns.get("number") ?? 1),
  number: entry.numberText,
});

/** Entries that count together: one code and year, or (without a code) one series and year. */
export function countedTogether(register: Register): RegisterEntry[][] {
  const groups = new Map<string, RegisterEntry[]>();
  for (const entry of register.entries) {
    if (entry.n === null) continue;
    const key = `${entry.code || entry.series}\u0000${entry.numberYear ?? entry.year ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

function gapsAndDoubles(register: Register): RegisterProblem[] {
  const problems: RegisterProblem[] = [];
  for (const entries of countedTogether(register)) {
    const first = new Map<number, RegisterEntry>();
    for (const entry of entries) {
      const earlier = entry.n === null ? undefined : first.get(entry.n);
      if (earlier) {
        const values = { firstRow: earlier.row };
        problems.push({ code: "number-double", severity: "error", ...at(register, entry), values });
      } else if (entry.n !== null) first.set(entry.n, entry);
    }
    const numbers = [...first.keys()].sort((a, b) => a - b);
    const [low = 0] = numbers;
    const missing: number[] = [];
    for (let n = low; n < (numbers.at(-1) ?? 0) && missing.length < 1000; n += 1) if (!first.has(n)) missing.push(n);
    const sample = entries[0];
    if (missing.length > 0 && sample) {
      const values = { series: sample.series, year: sample.numberYear ?? sample.year ?? 0, missing };
      problems.push({ code: "number-gap", severity: "warning", row: null, cell: null, number: "", values });
    }
  }
  return problems;
}

function overallDoubles(register: Register): RegisterProblem[] {
  const first = new Map<string, number>();
  const problems: RegisterProblem[] = [];
  for (const entry of register.entries) {
    if (entry.overall === null) continue;
    const key = `${entry.series}\u0000${entry.overall}`;
    const firstRow = first.get(key);
    if (firstRow === undefined) first.set(key, entry.row);
    else {
      const values = { overall: overallNumber(entry.overall), firstRow };
      problems.push({ code: "overall-double", severity: "error", ...at(register, entry), values });
    }
  }
  return problems;
}

function entryProblems(register: Register, entry: RegisterEntry, lookup: FileLookup): RegisterProblem[] {
  const here = at(register, entry);
  const problems: RegisterProblem[] = [];
  const { file, fingerprint, state } = entry;
  if (entry.n === null) {
    problems.push({ code: "number-unreadable", severity: "error", ...here, values: { text: entry.numberText } });
  }
  const years = [entry.numberYear, entry.date === null ? null : Number(entry.date.slice(0, 4))];
  const other = entry.year === null ? undefined : years.find((year) => year !== null && year !== entry.year);
  if (entry.year !== null && other !== undefined && other !== null) {
    problems.push({ code: "year-wrong", severity: "error", ...here, values: { year: entry.year, other } });
  }
  if (state === "pending") problems.push({ code: "file-pending", severity: "warning", ...here, values: { file } });
  if ((state !== "issued" && state !== "replaced") || file === "" || fingerprint === "") return problems;
  const found = lookup(file);
  if (found === null) problems.push({ code: "file-missing", severity: "warning", ...here, values: { file } });
  else if (found !== undefined && found !== fingerprint.toLowerCase()) {
    problems.push({ code: "file-changed", severity: "error", ...here, values: { file } });
  }
  return problems;
}

/** Everything wrong with the register: gaps, doubles, unreadable numbers, wrong years, files missing, changed or still to come. */
export function verifyRegister(register: Register, lookup: FileLookup = () => undefined): RegisterProblem[] {
  return [
    ...gapsAndDoubles(register),
    ...overallDoubles(register),
    ...register.entries.flatMap((entry) => entryProblems(register, entry, lookup)),
  ];
}
