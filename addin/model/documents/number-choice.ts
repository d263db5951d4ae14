import type { IsoDate } from "../../../core/calendar";
import type { KindDescription } from "../../../core/documents";
import {
  judgeNumber,
  readRegister,
  type NumberGround,
  type NumberVerdict,
  type RegisterEntry,
} from "../../../core/documents/register";
import { readSettings } from "../../../core/evaluation/sheets/settings";
import type { WorkbookReading } from "../../../core/ports";

/** A number of one's own in place of the next one: counted from, or a reserved one. */
export interface ChosenNumber {
  readonly text: string;
  readonly startAt?: number;
  readonly number?: string;
}

/** What a number depends on, as the workbook was read. */
export function numberGround({ sheets }: WorkbookReading, kind: KindDescription, date: IsoDate): NumberGround {
  const year = Number(date.slice(0, 4));
  return { register: readRegister(sheets), series: kind.series, year, settings: readSettings(sheets) };
}

/** The entry before: the newest that was not taken back, in the order of the register. */
export function lastEntry({ register, series, year }: NumberGround): RegisterEntry | null {
  const own = register.entries.filter(
    (each) => each.series === series.word && each.state !== "void" && (each.numberYear ?? each.year) === year,
  );
  return own.at(-1) ?? null;
}

/** A number as typed: what it is, and the choice that it would be; null when it cannot be used. */
export function chooseNumber(
  ground: NumberGround,
  text: string,
): { readonly verdict: NumberVerdict; readonly choice: ChosenNumber | null } {
  const verdict = judgeNumber(ground, text);
  if (verdict.code === "reserved") {
    return { verdict, choice: { text: verdict.number.text, number: verdict.entry.numberText } };
  }
  const isFree = verdict.code === "next" || verdict.code === "in-gap" || verdict.code === "ahead";
  return { verdict, choice: isFree ? { text: verdict.number.text, startAt: verdict.number.n } : null };
}
