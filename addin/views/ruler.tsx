import { fromIso, toIso, type IsoDate } from "../../core/calendar";
import { daysFrom } from "../model/overview-data";
import { useWords } from "./pane-context";

export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Where a day stands on the ruler, in percent. */
export function placeOf(day: IsoDate, { from, to }: Span): number {
  return Math.min(100, Math.max(0, (daysFrom(from, day) / (daysFrom(from, to) + 1)) * 100));
}

const percent = (value: number): string => `${value.toFixed(2)}%`;

/** Custom properties of a bar from one day to another. */
export function barStyle(start: IsoDate, end: IsoDate, span: Span): Record<string, string> {
  const left = placeOf(start, span);
  const right = placeOf(end, span) + 100 / (daysFrom(span.from, span.to) + 1);
  return { left: percent(left), width: percent(Math.max(0.5, right - left)) };
}

export const atStyle = (day: IsoDate, span: Span): Record<string, string> => ({ left: percent(placeOf(day, span)) });

function monthsOf({ from, to }: Span): { month: number; first: IsoDate; tens: IsoDate[] }[] {
  const start = fromIso(from);
  const end = fromIso(to);
  if (!start || !end) return [];
  const count = Math.min(36, (end.year - start.year) * 12 + end.month - start.month + 1);
  return Array.from({ length: count }, (_, index) => {
    const year = start.year + Math.floor((start.month - 1 + index) / 12);
    const month = ((start.month - 1 + index) % 12) + 1;
    const day = (number: number) => toIso({ year, month, day: number });
    return { month, first: day(1), tens: [day(11), day(21)] };
  });
}

/** Months with their 旬 ticks and today's flag; decoration, said elsewhere in words. */
export function Ruler({ span, today }: { span: Span; today: IsoDate }) {
  const { overview } = useWords();
  const months = monthsOf(span);
  const every = months.length > 12 ? 6 : months.length > 7 ? 2 : 1;
  return (
    <div class="ruler" aria-hidden="true">
      {months.map(({ month, first }, index) =>
        index % every === 0 ? (
          <span key={first} style={atStyle(first, span)}>
            {overview.month(month)}
          </span>
        ) : null,
      )}
      {months.length > 12
        ? null
        : months.flatMap(({ tens }) => tens.map((day) => <i key={day} style={atStyle(day, span)} />))}
      <b style={atStyle(today, span)}>{overview.today}</b>
    </div>
  );
}
