import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RegisterEntry } from "../../core/documents/register";
import { troubleOf } from "../model/trouble";
import { useSession, useWords } from "./pane-context";
import { Button } from "./pieces";
import { useOnce } from "./use-once";

/** Voiding asks in the line itself, for its reason. */
export function VoidForm({ entry, onClose }: { entry: RegisterEntry; onClose: () => void }) {
  const session = useSession();
  const { register: words } = useWords();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const carryOut = useOnce(async () => {
    if (reason.trim() === "") return;
    const { voidNumber } = await import(/* webpackChunkName: "documents" */ "../../core/jobs/register");
    try {
      await voidNumber(session.surroundings.host, entry.numberText, reason, entry.row);
      session.store.set({ notice: { text: words.voided(entry.numberText) }, trouble: null });
      onClose();
    } catch (error) {
      session.store.set({ trouble: troubleOf(error, "writingTitle", session.messages()) });
    }
    await session.refresh();
  });
  const id = `void-${entry.row}`;
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        carryOut();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <label for={id}>{words.voidReason}</label>
      <input
        class="in"
        id={id}
        ref={field}
        autocomplete="off"
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="btn small" disabled={reason.trim() === ""}>
          {words.voidNow}
        </button>
        <Button kind="small" onClick={onClose}>
          {words.keepNumber}
        </Button>
      </div>
    </form>
  );
}
