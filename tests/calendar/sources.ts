import listed from "chinese-days/dist/chinese-days.json";
import type { CalendarDate } from "../../core/calendar";

/** The package's lists, as the tables in core/calendar/data were made from. */
export const { holidays, workdays } = listed as { holidays: Record<string, string>; workdays: Record<string, string> };

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });

/** A day in the Chinese calendar of the JavaScript runtime, "8/15": a second source beside the package. */
export function chinese({ year, month, day }: CalendarDate): string {
  const parts = lunar.formatToParts(new Date(Date.UTC(year, month - 1, day, 12)));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("month")}/${of("day")}`;
}
