import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import { issuedText } from "../model/documents/issued-text";
import type { Issued } from "../model/documents/merge-issued";
import { kindOf, sizeOf, takeAgain } from "../model/issuing";
import { troubleOf } from "../model/trouble";
import { CopyText } from "./copy-text";
import { FailureList } from "./failure-list";
import { LeftOutList } from "./left-out-list";
import { useSession, useWords } from "./pane-context";
import { Button, LinkButton, Part } from "./pieces";
import { useOnce } from "./use-once";

interface Props {
  readonly issued: Issued;
  readonly onRedo: (subjects: readonly string[]) => void;
  readonly onAnother: () => void;
}

/** What was made, where it is, the number it keeps; first of all what failed. */
export function IssuedView({ issued, onRedo, onAnother }: Props) {
  const { documents } = useWords();
  const { result, leftOut } = issued;
  const { documents: made, failed, stopped } = result;
  const isOne = made.length === 1 && failed.length + stopped.length + leftOut.length === 0;
  return (
    <>
      <p class="lead" role="status">
        {failed.length > 0 || made.length === 0 ? null : <Sym name="done" />}{" "}
        {isOne
          ? documents.made(made[0]?.number ?? "")
          : made.length + failed.length === 0
            ? documents.stoppedNothing
            : documents.result(made.length, failed.length)}
      </p>
      <FailureList failed={failed} onRedo={onRedo} />
      {made.length > 0 ? <MadeFiles issued={issued} onAnother={onAnother} /> : null}
      {made.length > 0 ? null : (
        <div class="buttons">
          <Button onClick={onAnother}>{documents.another}</Button>
        </div>
      )}
      <LeftOutList leftOut={leftOut} stopped={stopped} onRedo={onRedo} />
      {made.length > 0 ? (
        <Part title={documents.next}>
          <ol class="steps">
            {documents.nextSteps.map((step) => (
              <li class="read" key={step}>
                {step}
              </li>
            ))}
          </ol>
        </Part>
      ) : null}
    </>
  );
}

/** The file or the archive: name, size, place, numbers; taken again, its words copied. */
function MadeFiles({ issued, onAnother }: { issued: Issued; onAnother: () => void }) {
  const session = useSession();
  const { documents } = useWords();
  const { result, files } = issued;
  const [file] = files;
  const [again, setAgain] = useState("");
  const take = useOnce(async () => {
    try {
      setAgain(documents.takenAgain(await takeAgain(session, issued)));
    } catch (error) {
      session.store.set({ trouble: troubleOf(error, "documentTitle", session.messages(), take) });
    }
  });
  return (
    <>
      <FileBox issued={issued} />
      {result.unnoted ? (
        <p class="read after-list">
          <Sym name="warning" /> {documents.unnoted}
        </p>
      ) : null}
      <p class="read after-list">{documents.takeAgainNote}</p>
      <div class="buttons">
        <Button kind="primary" onClick={take}>
          {documents.takeAgain}
        </Button>
        {files.length === 1 && file ? (
          <CopyText label={documents.copyText} text={() => issuedText(file, session.surroundings.codec)} />
        ) : null}
        <Button onClick={onAnother}>{documents.another}</Button>
        <LinkButton onClick={() => session.go({ at: "register" })}>{documents.seeRegister}</LinkButton>
      </div>
      <p class="note" role="status">
        {again}
      </p>
    </>
  );
}

/** Name, size and place of the file or the archive, and the numbers in it. */
function FileBox({ issued }: { issued: Issued }) {
  const session = useSession();
  const { documents } = useWords();
  const { language } = session.store.get();
  const { result, files, where } = issued;
  const [first] = result.documents;
  const last = result.documents.at(-1);
  if (!first || !last) return null;
  const size = documents.kilobytes(Math.max(1, Math.round(sizeOf(files) / 1024)));
  const archive = session.messages().host.deliver.archive(kindOf(first.kind)?.names[language] ?? "", files.length);
  const isOne = files.length === 1;
  return (
    <div class="file">
      <Sym name="file" />
      <span class="strong">{isOne ? files[0]?.name : archive}</span>
      <span class="note">{documents.savedAt(isOne ? size : documents.files(files.length, size), where)}</span>
      <span class="note">
        {isOne
          ? documents.registeredAt(first.registered)
          : documents.registered(documents.numbers(first.number, last.number))}
      </span>
    </div>
  );
}
