import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { Register, RegisterEntry } from "../../core/documents/register";
import { cellAddress } from "../../core/workbook/grid";
import { issuedFile } from "../model/documents/issued-files";
import type { FileState } from "../model/register/file-check";
import { shortName, shortText } from "../model/short-text";
import { troubleOf } from "../model/trouble";
import { usePane, useSession, useWords } from "./pane-context";
import { Button } from "./pieces";
import { useOnce } from "./use-once";
import { VoidForm } from "./void-form";

interface Props {
  readonly entry: RegisterEntry;
  readonly register: Register;
  readonly file: FileState;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One number: its day, title, state, what became of its file; more under the dots. */
export function RegisterEntryLine({ entry, register, file, open, onToggle }: Props) {
  const { register: words } = useWords();
  const { numberText, title, subject, state, note, date } = entry;
  const about = [shortText(title, 120), shortName(subject)].filter((part) => part !== "").join(" · ");
  const standing = [state === "issued" ? "" : words.states[state], state === "issued" ? "" : shortText(note, 120)];
  return (
    <li class={state === "void" ? "reg item voided" : "reg item"}>
      <span class="strong">{numberText}</span>
      <span class="note num">{date ?? ""}</span>
      <button type="button" class="icon" aria-label={words.more(numberText)} aria-expanded={open} onClick={onToggle}>
        <Sym name="more" />
      </button>
      <span class="sub">{about}</span>
      {standing.some((part) => part !== "") ? (
        <span class="sub note">{standing.filter((part) => part !== "").join(" · ")}</span>
      ) : null}
      {file === "unseen" ? null : (
        <span class="sub note">
          <Sym name={file === "same" ? "done" : "warning"} /> {words.files[file]}
        </span>
      )}
      {open ? <EntryActions entry={entry} register={register} /> : null}
    </li>
  );
}

function EntryActions({ entry, register }: Pick<Props, "entry" | "register">) {
  const session = useSession();
  const { register: words } = useWords();
  usePane((state) => state.notice);
  const box = useRef<HTMLDivElement>(null);
  const [voiding, setVoiding] = useState(false);
  useLayoutEffect(() => {
    if (!voiding) box.current?.querySelector("button")?.focus();
  }, [voiding]);
  const cell = cellAddress(entry.row, register.columns.get("number") ?? 1);
  const file = issuedFile(entry.fingerprint);
  const takeAgain = useOnce(async () => {
    if (!file) return;
    try {
      const { where } = await session.surroundings.host.deliver(file);
      session.store.set({ notice: { text: words.takenAgain(entry.numberText, where) } });
    } catch (error) {
      session.store.set({ trouble: troubleOf(error, "documentTitle", session.messages()) });
    }
  });
  return (
    <div class="sub entry-actions" ref={box}>
      {file ? (
        <Button kind="small" onClick={takeAgain}>
          {words.takeAgain}
        </Button>
      ) : null}
      {register.sheet === null ? null : (
        <Button kind="small" onClick={() => void session.reveal(register.sheet ?? "", cell)}>
          {words.goToRow}
        </Button>
      )}
      {entry.state === "void" ? null : voiding ? (
        <VoidForm entry={entry} onClose={() => setVoiding(false)} />
      ) : (
        <Button kind="small" onClick={() => setVoiding(true)}>
          {words.void}
        </Button>
      )}
    </div>
  );
}
