import type { CampaignSettings } from "../../evaluation/types";
import type { NumberSeries } from "../types";
import { documentNumber, issueNumber } from "./number";
import type { Register, RegisterEntry } from "./types";

/** A number given to a document. */
export interface GivenNumber {
  readonly n: number;
  /** 第4期, 某人常函〔2017〕1号 */
  readonly text: string;
  readonly year: number;
  readonly code: string;
  /** 总第N期, for bulletins that count it. */
  readonly overall: number | null;
}

/** Entries whose numbers may not be given again: same series and year, or same code and year. */
export function takenIn(register: Register, series: NumberSeries, year: number, code: string): RegisterEntry[] {
  return register.entries.filter((each) => {
    if (each.n === null || (each.numberYear ?? each.year) !== year) return false;
    return each.series === series.word || (code !== "" && each.code === code);
  });
}

/** The office's code for a series: 设置, else the code of its last entry, else the kind's own. */
export function codeOf(series: NumberSeries, settings: CampaignSettings, register: Register): string {
  if (series.style === "issue") return "";
  const used = register.entries.filter((each) => each.series === series.word && each.code !== "");
  return settings.codes.get(series.word) ?? used.at(-1)?.code ?? series.defaultCode;
}

function nextOverall(register: Register, series: NumberSeries, settings: CampaignSettings): number | null {
  if (series.style !== "issue" || settings.overallNumbers === false) return null;
  const issues = register.entries.filter((each) => each.series === series.word);
  const counted = issues.map((each) => each.overall).filter((each) => each !== null);
  if (counted.length > 0) return Math.max(...counted) + 1;
  return settings.overallNumbers === true ? issues.length + 1 : null;
}

/** The next `count` numbers of a series in a year; voided and reserved ones stay taken. */
export function nextNumbers(
  register: Register,
  series: NumberSeries,
  year: number,
  settings: CampaignSettings,
  count: number,
): GivenNumber[] {
  const code = codeOf(series, settings, register);
  let first = 1;
  for (const { n } of takenIn(register, series, year, code)) first = Math.max(first, (n ?? 0) + 1);
  const overall = nextOverall(register, series, settings);
  return Array.from({ length: count }, (_, index) => {
    const n = first + index;
    return {
      n,
      year,
      code,
      text: series.style === "issue" ? issueNumber(n) : documentNumber(code, year, n),
      overall: overall === null ? null : overall + index,
    };
  });
}
