import type { Plan, RowState } from "../plan";
import { html, type Markup } from "./markup";

const width = 720;
const left = 190;
const rowHeight = 22;
/** More units than fit on a page are added up in one bar. */
const mostUnits = 24;
const order: readonly RowState[] = ["overdue", "dueSoon", "onTime", "awaitingEvent", "undated", "done"];

/** Tasks of each unit by state, most tasks first. */
export function unitLoad(
  plan: Plan,
): readonly { readonly unit: string; readonly counts: Readonly<Record<RowState, number>>; readonly total: number }[] {
  const load = new Map<string, Record<RowState, number>>();
  for (const task of plan.tasks) {
    for (const unit of new Set([...task.responsible, ...task.lead])) {
      const counts = load.get(unit) ?? { done: 0, overdue: 0, dueSoon: 0, onTime: 0, awaitingEvent: 0, undated: 0 };
      counts[task.state] += 1;
      load.set(unit, counts);
    }
  }
  return [...load]
    .map(([unit, counts]) => ({ unit, counts, total: order.reduce((sum, state) => sum + counts[state], 0) }))
    .sort((a, b) => b.total - a.total);
}

const shortName = (unit: string): string => (unit.length > 13 ? `${unit.slice(0, 12)}…` : unit);

/** Load by unit as stacked bars; the figures stand beside them, so that colour is not needed. */
export function loadChart(plan: Plan, label: string, stateName: (state: RowState) => string): Markup | null {
  const load = unitLoad(plan).slice(0, mostUnits);
  const [most] = load;
  if (!most) return null;
  const unitWidth = (width - left - 50) / most.total;
  const bars = load.map(({ unit, counts, total }, index) => {
    const top = index * rowHeight;
    let x = left;
    const parts = order.flatMap((state) => {
      if (counts[state] === 0) return [];
      const wide = counts[state] * unitWidth;
      const part = html`<rect
        class="bar ${state}"
        x="${x.toFixed(1)}"
        y="${top + 4}"
        width="${wide.toFixed(1)}"
        height="14"
        ><title>${stateName(state)} ${counts[state]}</title></rect
      >`;
      x += wide;
      return [part];
    });
    return html`<text x="${left - 8}" y="${top + 15}" text-anchor="end">${shortName(unit)}</text>${parts}<text
        class="small"
        x="${(x + 6).toFixed(1)}"
        y="${top + 15}"
        >${total}</text
      >`;
  });
  return html`<svg viewBox="0 0 ${width} ${load.length * rowHeight + 6}" role="img" aria-label="${label}">
    ${bars}
  </svg>`;
}
