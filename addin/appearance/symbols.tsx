import type { ComponentChildren } from "preact";

/** One meaning each: 16 px, stroke 1.5, in the colour of the text. A word always stands beside it. */
const shapes = {
  done: <path d="M3.5 8.5l3 3 6-7" />,
  overdue: (
    <>
      <rect class="g-solid" x="1.5" y="1.5" width="13" height="13" rx="2" />
      <path class="g-cut" d="M8 4.5v4.2" />
      <circle class="g-cutfill" cx="8" cy="11.4" r="1" />
    </>
  ),
  dueSoon: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path class="g-solid" d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" />
    </>
  ),
  onTime: <circle cx="8" cy="8" r="5.75" />,
  awaitingEvent: <circle cx="8" cy="8" r="5.75" stroke-dasharray="2.2 2.3" />,
  undated: <path d="M4 8h8" />,
  error: (
    <>
      <path class="g-solid" d="M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z" />
      <path class="g-cut" d="M5.5 5.5l5 5m0-5l-5 5" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2l6.5 11.5h-13z" />
      <path d="M8 6.5v3.2" />
      <circle class="g-solid" cx="8" cy="11.6" r=".8" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 7.4v3.8" />
      <circle class="g-solid" cx="8" cy="4.9" r=".85" />
    </>
  ),
  next: <path d="M6 3.5L10.5 8 6 12.5" />,
  down: <path d="M3.5 6L8 10.5 12.5 6" />,
  up: <path d="M3.5 10L8 5.5 12.5 10" />,
  back: <path d="M10 3.5L5.5 8l4.5 4.5" />,
  again: <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.2v3h-3" />,
  undo: <path d="M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6" />,
  redo: <path d="M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4" />,
  file: <path d="M4 1.750h5.5L13 5.250v9H4zM9.5 1.750v3.5H13" />,
  more: (
    <>
      <circle class="g-solid" cx="3.5" cy="8" r="1.2" />
      <circle class="g-solid" cx="8" cy="8" r="1.2" />
      <circle class="g-solid" cx="12.5" cy="8" r="1.2" />
    </>
  ),
  lock: <path d="M3.5 7h9v6.5h-9zM5.5 7V4.8a2.5 2.5 0 0 1 5 0V7" />,
  edit: <path d="M2.5 13.5l.8-3.2 7.8-7.8 2.4 2.4-7.8 7.8z" />,
} satisfies Record<string, ComponentChildren>;

export type SymbolName = keyof typeof shapes;

const states: readonly string[] = ["done", "overdue", "dueSoon", "onTime", "awaitingEvent", "undated"];

/** A symbol; decoration for who can see it, nothing for a screen reader: its word says it. */
export function Sym({ name }: { name: SymbolName }) {
  return (
    <svg class={states.includes(name) ? `sym is-${name}` : "sym"} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
