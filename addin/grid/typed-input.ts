import { calendarDate, toIso } from "../../core/calendar";
import type { CellInput } from "../../core/workbook/changes";

const wholeDate = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

/** What a user's typing means in a cell. A date only when it names its year; "=…" stays text, so no formula comes in. */
export function typedInput(text: string): CellInput {
  if (text === "") return { type: "blank" };
  const trimmed = text.trim();
  const parts = wholeDate.exec(trimmed);
  const date = parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
  if (date) return { type: "date", date: toIso(date) };
  if (plainNumber.test(trimmed)) return { type: "number", number: Number(trimmed) };
  return { type: "text", text };
}
