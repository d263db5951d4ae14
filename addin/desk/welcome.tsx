import { useSession, useWords } from "../views/pane-context";
import { Button, ViewTitle } from "../views/pieces";
import { OpenButton } from "./file-bar";
import type { WorkbookFile } from "./workbook-file";

/** Nothing is open yet: drop, choose, or try the sample. */
export function Welcome({ file }: { file: WorkbookFile }) {
  const { start, frame } = useWords();
  const { openSample } = useSession().surroundings;
  return (
    <>
      <ViewTitle>{frame.product}</ViewTitle>
      <p class="lead">{start.welcome}</p>
      <p class="read">{start.dropHere}</p>
      <div class="buttons">
        <OpenButton file={file} primary />
      </div>
      <ol class="choices after-list">
        {openSample ? (
          <li class="row">
            <div>
              <p class="strong">{start.sample}</p>
              <p class="note">{start.sampleNote}</p>
            </div>
            <Button onClick={() => void openSample()}>{start.openSample}</Button>
          </li>
        ) : null}
      </ol>
      <p class="note after-list">{start.local}</p>
    </>
  );
}
