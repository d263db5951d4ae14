import { fromSerial } from "../../core/calendar";
import { notModelled } from "./rig-error";

/** What Excel shows for a value in a number format; formats that the tests do not need are refused. */
export function shownText(value: string | number | boolean, format: string, date1904: boolean): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const plain = format.replace(/\[\$-[^\]]*\]|"/g, "").toLowerCase();
  if (plain === "general" || plain === "@" || plain === "0") return String(value);
  if (plain === "0%") return `${Math.round(value * 100)}%`;
  const date = fromSerial(value, date1904);
  if (date === null || !/^[ymd年月日/\-;@]+$/.test(plain)) return notModelled(`number format ${format}`);
  const pad = (n: number): string => String(n).padStart(2, "0");
  return plain
    .replace(/;@$/, "")
    .replace(/yyyy/, String(date.year))
    .replace(/mm/, pad(date.month))
    .replace(/m(?!\d)/, String(date.month))
    .replace(/dd/, pad(date.day))
    .replace(/d/, String(date.day));
}
