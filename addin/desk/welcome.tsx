import { useState } from "preact/hooks";
import { useSession, useWords } from "../views/pane-context";
import { Button, ViewTitle } from "../views/pieces";
import { later } from "../views/later";
import { OpenButton } from "./file-bar";
import type { WorkbookFile } from "./workbook-file";

const NewWorkbook = later(
  async () => (await import(/* webpackChunkName: "start" */ "../views/new-workbook")).NewWorkbook,
);

/** Nothing is open yet: drop, choose, begin a new one, or try the sample. */
export function Welcome({ file }: { file: WorkbookFile }) {
  const { start, frame } = useWords();
  const { openSample } = useSession().surroundings;
  const [isNew, setNew] = useState(false);
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
        <li>
          <details>
            <summary class="strong" onClick={() => setNew(true)}>
              {start.scheme}
            </summary>
            {isNew ? <NewWorkbook /> : null}
          </details>
        </li>
      </ol>
      <p class="note after-list">{start.local}</p>
    </>
  );
}
