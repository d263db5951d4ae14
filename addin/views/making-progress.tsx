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
  const at = next?.at ?? 0;
  return (
    <>
      <p class="lead" role="status">
        {label}
      </p>
      <ProgressBar label={label} done={at} all={all} />
      <p class="num">{documents.progress(Math.min(at + 1, all), all, next?.subject ?? "")}</p>
      {all > 1 ? <Stop made={at} isStopped={making.isStopped} onStop={onStop} /> : null}
    </>
  );
}

function Stop({ made, isStopped, onStop }: { made: number; isStopped: boolean; onStop: () => void }) {
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
      <p class="note">{documents.stopNote(made)}</p>
    </>
  );
}
