import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { forget, recall, remember } from "../model/memory";

export interface DraftFieldProps {
  readonly id: string;
  readonly label: ComponentChildren;
  /** At the right of the label: where the value comes from. */
  readonly source?: string;
  readonly value: string;
  /** What is typed and not yet kept survives a reload under this name. */
  readonly draft: string;
  readonly long?: boolean;
  readonly lacks?: boolean;
  readonly describedBy?: string;
  readonly onKeep: (text: string) => void;
}

/** A field that keeps what was typed when it is left or Enter is pressed; Esc takes the value back. */
export function DraftField(props: DraftFieldProps) {
  const { id, label, source = "", value, draft, long = false, lacks = false, describedBy, onKeep } = props;
  const [text, setText] = useState(() => recall(draft) ?? value);
  useLayoutEffect(() => setText(recall(draft) ?? value), [value, draft]);
  const type = (typed: string) => {
    setText(typed);
    if (typed === value) forget(draft);
    else remember(draft, typed);
  };
  const keep = () => {
    forget(draft);
    if (text !== value) onKeep(text.trim());
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && !long) keep();
    else if (event.key === "Escape" && text !== value) type(value);
    else return;
    event.preventDefault();
  };
  const shared = {
    id,
    class: lacks ? "in lacks" : "in",
    autocomplete: "off",
    value: text,
    "aria-describedby": describedBy,
    onBlur: keep,
    onKeyDown: press,
  };
  return (
    <div class="field">
      <label for={id}>
        <span>{label}</span>
        {source === "" ? null : <span class="note">{source}</span>}
      </label>
      {long ? (
        <textarea {...shared} rows={3} onInput={(event) => type(event.currentTarget.value)} />
      ) : (
        <input {...shared} onInput={(event) => type(event.currentTarget.value)} />
      )}
    </div>
  );
}
