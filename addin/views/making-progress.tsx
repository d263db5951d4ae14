import { useLayoutEffect, useRef } from "preact/hooks";
import type { UnderWay } from "../model/documents/making-state";
import { usePane, useWords } from "./pane-context";
import { Button, ProgressBar } from "./pieces";

/** Which document is under way, of how many; a batch can be stopped and keeps what is done. */
export function MakingProgress({ making, onStop }: { making: UnderWay; onStop: () => void }) {
  const { documents } = useWords();
  const { kind, next, all } = making;
  const language = usePane((state) => state.language);
  const label = documents.making(kind.names[language]);
  const at = Math.min(next?.at ?? 0, all - 1);
  const isSaving = next?.step === "deliver";
  return (
    <>
      <p class="lead" role="status">
        {label}
      </p>
      <ProgressBar label={label} done={isSaving ? all : at} all={all} />
      <p class="num">{(isSaving ? documents.saving : documents.progress)(at + 1, all, next?.subject ?? "")}</p>
      {all > 1 ? (
        <Stop
          note={isSaving ? documents.stopSavingNote : documents.stopNote(at)}
          isStopped={making.isStopped}
          onStop={onStop}
        />
      ) : null}
    </>
  );
}

function Stop({ note, isStopped, onStop }: { note: string; isStopped: boolean; onStop: () => void }) {
  const { documents, frame } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector("button")?.focus(), []);
  return (
    <>
      <div class="buttons" ref={box}>
        <Button disabled={isStopped} onClick={onStop}>
          {isStopped ? documents.stopping : frame.stop}
        </Button>
      </div>
      <p class="note">{note}</p>
    </>
  );
}
