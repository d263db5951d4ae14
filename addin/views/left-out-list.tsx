import { Sym } from "../appearance/symbols";
import type { StoppedDocument } from "../../core/jobs/issue-documents";
import type { LeftOut } from "../model/documents/merge-issued";
import { useWords } from "./pane-context";
import { Button, Part } from "./pieces";

interface Props {
  readonly leftOut: readonly LeftOut[];
  readonly stopped: readonly StoppedDocument[];
  readonly onRedo: (subjects: readonly string[]) => void;
}

/** Who got none, and why; what was stopped can be made now. */
export function LeftOutList({ leftOut, stopped, onRedo }: Props) {
  const { documents } = useWords();
  if (leftOut.length + stopped.length === 0) return null;
  return (
    <Part title={documents.leftOut}>
      {stopped.length > 1 ? (
        <div class="buttons">
          <Button kind="primary" onClick={() => onRedo(stopped.map(({ subject }) => subject))}>
            {documents.goOn(stopped.length)}
          </Button>
        </div>
      ) : null}
      <ul class="lines">
        {stopped.map(({ subject, number }) => (
          <li class="reg left-out" key={subject}>
            <span>{subject}</span>
            <Button kind="small" onClick={() => onRedo([subject])}>
              {documents.makeThis}
              <span class="vh"> {subject}</span>
            </Button>
            <span class="sub note">
              {number === null ? documents.why.stopped : documents.stoppedWithNumber(number)}
            </span>
          </li>
        ))}
        {leftOut.map(({ subject, why, lacks }) => (
          <li class="reg left-out" key={subject}>
            <span>
              <Sym name="warning" /> {subject}
            </span>
            <span class="sub note">
              {why === "unticked" ? documents.why.unticked : documents.why.lacking(lacks.join("、"))}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
