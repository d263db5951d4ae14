import { fromSerial, toIso } from "../calendar";
import { parseDeadline } from "./parse";
import type { Deadline, DeadlineContext } from "./types";

/** What a cell shows, and whether its number is formatted as a date. */
export interface CellWords {
  readonly text: string;
  readonly isDate: boolean;
  readonly date1904: boolean;
}

/** Days from 1990 to 2099: a number without date format counts as a serial only here. */
const likelySerial = { from: 32874, to: 73050 } as const;

/** Reads a cell's value: a true date or a serial number is a day, anything else goes by its words. */
export function parseDeadlineValue(
  value: string | number | boolean | null,
  cell: CellWords,
  context: DeadlineContext,
): Deadline {
  if (typeof value === "number" && (cell.isDate || isLikelySerial(value, cell))) {
    const day = fromSerial(value, cell.date1904);
    if (day) {
      const iso = toIso(day);
      const time = timeOf(value);
      const meaning = {
        kind: "date-range",
        start: iso,
        end: iso,
        ...(time ? { startTime: time } : {}),
        flags: ["serial"],
      } as const;
      return { text: cell.text, meaning, assumed: [] };
    }
  }
  return parseDeadline(cell.text === "" && value !== null ? String(value) : cell.text, context);
}

function isLikelySerial(value: number, { text }: CellWords): boolean {
  return (
    Number.isInteger(value) && value >= likelySerial.from && value <= likelySerial.to && text.trim() === String(value)
  );
}

/** The fraction of a serial number as HH:MM; null for midnight. */
function timeOf(serial: number): string | null {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  if (minutes === 0 || minutes === 1440) return null;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
