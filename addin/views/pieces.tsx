import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Sym, type SymbolName } from "../appearance/symbols";
import { useSession, useWords } from "./pane-context";

/** Heading of a view for screen readers: the tab already shows it. */
export const ViewTitle = ({ children }: { children: ComponentChildren }) => <h1 class="vh">{children}</h1>;

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly kind?: "primary" | "small" | "wide primary" | "";
  readonly disabled?: boolean;
  readonly id?: string;
}

export const Button = ({ children, onClick, kind = "", disabled = false, id }: ButtonProps) => (
  <button type="button" class={`btn ${kind}`} onClick={onClick} disabled={disabled} id={id}>
    {children}
  </button>
);

export const LinkButton = ({
  children,
  onClick,
  expanded,
}: {
  children: ComponentChildren;
  onClick: () => void;
  expanded?: boolean;
}) => (
  <button type="button" class="link" onClick={onClick} aria-expanded={expanded}>
    {children}
  </button>
);

/** Back to the tab above: the first thing in a page below a tab. */
export function Back({ to, onClick }: { to: string; onClick: () => void }) {
  const words = useWords();
  return (
    <div class="head">
      <LinkButton onClick={onClick}>
        <Sym name="back" />
        <span class="vh">{words.frame.back} </span>
        {to}
      </LinkButton>
    </div>
  );
}

/** A part of a view: heading with a note at its right. */
export function Part({
  title,
  note,
  children,
}: {
  title: string;
  note?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section class="part">
      <div class="h2row">
        <h2>{title}</h2>
        {note === undefined ? null : <span class="note">{note}</span>}
      </div>
      {children}
    </section>
  );
}

export interface MessageProps {
  readonly symbol: SymbolName;
  readonly title: string;
  readonly text: string;
  readonly urgent?: boolean;
  readonly details?: string;
  readonly children?: ComponentChildren;
}

/** A box around what needs to be said: what happened, where, what next; codes only folded away. */
export function Message({ symbol, title, text, urgent = false, details = "", children }: MessageProps) {
  const words = useWords();
  const { copyText } = useSession().surroundings;
  const [copied, setCopied] = useState(false);
  return (
    <div class="msg" role={urgent ? "alert" : "status"}>
      <Sym name={symbol} />
      <div>
        <h2>{title}</h2>
        <p class="read">{text}</p>
        {children ? <div class="buttons">{children}</div> : null}
        {details === "" ? null : (
          <details>
            <summary tabIndex={0}>{words.frame.details}</summary>
            <pre>{details}</pre>
            {copyText ? (
              <LinkButton onClick={() => void copyText(details).then(() => setCopied(true))}>
                {copied ? words.frame.copied : words.frame.copyDetails}
              </LinkButton>
            ) : null}
          </details>
        )}
      </div>
    </div>
  );
}

/** A bar with its number in words; `share` from 0 to 1. */
export function ProgressBar({ label, done, all }: { label: string; done: number; all: number }) {
  const share = all > 0 ? done / all : 0;
  return (
    <div
      class="bar-progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-valuenow={done}
    >
      <i style={{ width: `${(share * 100).toFixed(1)}%` }} />
    </div>
  );
}

/** Arrow keys go along the pressable lines of a list. */
export function Lines({ children, class: name = "lines" }: { children: ComponentChildren; class?: string }) {
  const list = useRef<HTMLUListElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const items = [...(list.current?.querySelectorAll<HTMLElement>(".pressable") ?? [])];
    const at = items.indexOf(event.target as HTMLElement);
    const next = by === 0 || at < 0 ? undefined : items[at + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <ul class={name} ref={list} onKeyDown={step}>
      {children}
    </ul>
  );
}
