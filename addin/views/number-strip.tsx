import { useRef, useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { NumberGround, NumberVerdict } from "../../core/documents/register";
import type { Messages } from "../../core/messages";
import { chooseNumber, lastEntry, type ChosenNumber } from "../model/documents/number-choice";
import { dayWords } from "./day-words";
import { useWords } from "./pane-context";
import { Button, LinkButton } from "./pieces";

interface Props {
  readonly number: string;
  readonly ground: NumberGround;
  readonly chosen: ChosenNumber | null;
  /** Several numbers, first to last. */
  readonly isRange?: boolean;
  readonly onChoose: (chosen: ChosenNumber | null) => void;
}

/** The number that the document will get, the one before it, and a way to another one. */
export function NumberStrip({ number, ground, chosen, isRange = false, onChoose }: Props) {
  const { documents, overview } = useWords();
  const [open, setOpen] = useState(false);
  const strip = useRef<HTMLDivElement>(null);
  // Closing leaves the focus with what opened it.
  const close = () => {
    strip.current?.querySelector("button")?.focus();
    setOpen(false);
  };
  const last = lastEntry(ground);
  const day = last?.date ? dayWords(last.date, overview) : "";
  return (
    <>
      <div class={isRange ? "number range" : "number"} ref={strip}>
        <b>{number}</b>
        <span class="note">{last ? documents.lastOf(last.numberText, day) : documents.first}</span>
        <LinkButton expanded={open} onClick={() => setOpen(!open)}>
          {documents.changeNumber}
        </LinkButton>
      </div>
      {open ? (
        <NumberForm
          number={number}
          ground={ground}
          isOwn={chosen !== null}
          onChoose={(next) => {
            close();
            onChoose(next);
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}

interface FormProps {
  readonly number: string;
  readonly ground: NumberGround;
  readonly isOwn: boolean;
  readonly onChoose: (chosen: ChosenNumber | null) => void;
  readonly onClose: () => void;
}

/** Another number: judged against the register while it is typed; one that is taken cannot be used. */
function NumberForm({ number, ground, isOwn, onChoose, onClose }: FormProps) {
  const { documents, overview } = useWords();
  const [text, setText] = useState("");
  const focused = useRef(false);
  const { verdict, choice } = text.trim() === "" ? { verdict: null, choice: null } : chooseNumber(ground, text);
  const said = verdict === null ? "" : verdictWords(verdict, documents, (day) => dayWords(day, overview));
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (choice) onChoose(choice);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <label for="new-number">
        <span>{documents.newNumber}</span>
      </label>
      <input
        class="in"
        id="new-number"
        autocomplete="off"
        placeholder={number}
        value={text}
        aria-describedby="new-number-says"
        ref={(element) => {
          if (element && !focused.current) element.focus();
          focused.current = true;
        }}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="note" id="new-number-says" aria-live="polite">
        {verdict !== null && choice === null ? <Sym name="warning" /> : null} {said}
      </p>
      <div class="buttons">
        <button type="submit" class="btn" disabled={choice === null}>
          {documents.useNumber(choice?.text ?? "")}
        </button>
        {isOwn ? <Button onClick={() => onChoose(null)}>{documents.usualNumber}</Button> : null}
      </div>
    </form>
  );
}

/** What a number typed is, in words. */
function verdictWords(
  verdict: NumberVerdict,
  { verdicts }: Messages["pane"]["documents"],
  day: (iso: string) => string,
): string {
  switch (verdict.code) {
    case "other-code":
      return verdicts.otherCode(verdict.written, verdict.usual);
    case "other-year":
      return verdicts.otherYear(verdict.written, verdict.usual);
    case "in-gap":
      return verdicts.inGap;
    case "ahead":
      return verdicts.ahead(verdict.skipped.slice(0, 5).join("、") + (verdict.skipped.length > 5 ? "…" : ""));
    case "taken": {
      const { title, subject, date, numberText } = verdict.entry;
      return verdicts.taken(title || subject || numberText, date === null ? "" : day(date));
    }
    default:
      return verdicts[verdict.code];
  }
}
