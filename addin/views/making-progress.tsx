import { useRef, useState } from "preact/hooks";
import type { KindDescription } from "../../core/documents";
import type { NextDocument } from "../../core/jobs/issue-documents";
import { usePane, useWords } from "./pane-context";
import { Button, ProgressBar } from "./pieces";

interface Props {
  readonly kind: KindDescription;
  readonly next: NextDocument | null;
  readonly all: number;
  readonly onStop: () => void;
}

/** Which document is under way, of how many; a batch can be stopped and keeps what is done. */
export function MakingProgress({ kind, next, all, onStop }: Props) {
  const { documents, frame } = useWords();
  const language = usePane((state) => state.language);
  const [stopping, setStopping] = useState(false);
  const focused = useRef(false);
  const label = documents.making(kind.names[language]);
  const at = next?.at ?? 0;
  return (
    <>
      <p class="lead" role="status">
        {label}
      </p>
      <ProgressBar label={label} done={at} all={all} />
      <p class="num">{documents.progress(Math.min(at + 1, all), all, next?.subject ?? "")}</p>
      {all > 1 ? (
        <>
          <div
            class="buttons"
            ref={(element) => {
              if (element && !focused.current) element.querySelector("button")?.focus();
              focused.current = true;
            }}
          >
            <Button
              disabled={stopping}
              onClick={() => {
                setStopping(true);
                onStop();
              }}
            >
              {stopping ? documents.stopping : frame.stop}
            </Button>
          </div>
          <p class="note">{documents.stopNote(at)}</p>
        </>
      ) : null}
    </>
  );
}
