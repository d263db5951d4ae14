import { fromIso, toDayNumber, type IsoDate } from "../calendar";
import type { Phase, Plan } from "../plan";
import { html, type Markup } from "./markup";

const width = 720;
const left = 150;
const rowHeight = 30;

const dayNumber = (iso: IsoDate): number => {
  const day = fromIso(iso);
  return day ? toDayNumber(day) : 0;
};

interface Scale {
  readonly first: number;
  readonly last: number;
}

function scaleOf(plan: Plan): Scale | null {
  const days = [
    ...plan.phases.flatMap(({ start, end }) => [start, end]),
    ...plan.tasks.map(({ due }) => due),
    plan.today,
  ].flatMap((day) => (day ? [dayNumber(day)] : []));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return last > first ? { first, last } : null;
}

const place = ({ first, last }: Scale, day: number): number =>
  left + ((day - first) / (last - first)) * (width - left - 20);
const px = (value: number): string => value.toFixed(1);

function bar(phase: Phase, index: number, plan: Plan, scale: Scale): Markup {
  const top = 24 + index * rowHeight;
  const dues = plan.tasks.flatMap(({ phase: name, due, state }) =>
    name === phase.name && due ? [{ due, state }] : [],
  );
  const from = phase.start ?? phase.end;
  const to = phase.end ?? phase.start;
  const [x, end] = from && to ? [place(scale, dayNumber(from)), place(scale, dayNumber(to) + 1)] : [0, 0];
  const band =
    from && to
      ? html`<rect class="phase" x="${px(x)}" y="${top}" width="${px(Math.max(2, end - x))}" height="14" rx="3"
          ><title>${phase.text}</title></rect
        >`
      : html``;
  const dots = dues.map(
    ({ due, state }) =>
      html`<circle class="due ${state}" cx="${px(place(scale, dayNumber(due)))}" cy="${top + 7}" r="3.5"
        ><title>${due}</title></circle
      >`,
  );
  const span = `${phase.start ?? ""} ~ ${phase.end ?? ""}`;
  return html`<text x="0" y="${top + 11}">${phase.name}</text>${band}${dots}<text
      class="small"
      x="${left}"
      y="${top + 25}"
      >${from ? span : ""}</text
    >`;
}

/** Phases as bars, due dates as dots, today as a line; null when nothing is dated. */
export function timeline(plan: Plan, label: string, today: string): Markup | null {
  const scale = scaleOf(plan);
  if (!scale || plan.phases.length === 0) return null;
  const height = 34 + plan.phases.length * rowHeight;
  const now = px(place(scale, dayNumber(plan.today)));
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
    <line class="today" x1="${now}" x2="${now}" y1="14" y2="${height - 8}" />
    <text class="small" x="${now}" y="10" text-anchor="middle">${today}</text>
    ${plan.phases.map((phase, index) => bar(phase, index, plan, scale))}
  </svg>`;
}
