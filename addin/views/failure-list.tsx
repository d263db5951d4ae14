import type { FailedDocument } from "../../core/jobs/issue-documents";
import type { Messages } from "../../core/messages";
import { sayFault } from "../../core/messages/say-fault";
import { useSession, useWords } from "./pane-context";
import { Button, Message } from "./pieces";

interface Props {
  readonly failed: readonly FailedDocument[];
  readonly onRedo: (subjects: readonly string[]) => void;
}

/** What could not be made: what, where, what next, and the way to make only that again. */
export function FailureList({ failed, onRedo }: Props) {
  const unsaved = failed.filter(({ code }) => code === "not-delivered");
  const isTogether = unsaved.length > 1;
  return (
    <>
      {isTogether ? <Unsaved failed={unsaved} onRedo={onRedo} /> : null}
      {failed
        .filter(({ code }) => !isTogether || code !== "not-delivered")
        .map((each) => (
          <Failure key={each.subject} failed={each} onRedo={onRedo} />
        ))}
    </>
  );
}

/** Files that have their numbers and could not be saved, for one and the same reason as a rule: one press makes them all again. */
function Unsaved({ failed, onRedo }: Props) {
  const { messages } = useSession();
  const { documents } = useWords();
  const [first] = failed;
  const last = failed.at(-1);
  if (!first || !last) return null;
  const said = sayFault(first.error, messages(), false) ?? first.detail;
  const numbers = documents.numbers(first.number ?? "", last.number ?? "");
  return (
    <Message
      urgent
      symbol="error"
      title={documents.unsaved(failed.length)}
      text={documents.failure.notDelivered(numbers, said.replace(/[。.]$/, ""))}
    >
      <Button kind="primary" onClick={() => onRedo(failed.map(({ subject }) => subject))}>
        {documents.redoMany(failed.length)}
      </Button>
    </Message>
  );
}

function Failure({ failed: each, onRedo }: { failed: FailedDocument; onRedo: Props["onRedo"] }) {
  const session = useSession();
  const { documents, frame } = useWords();
  const at = each.missing.find(({ cell }) => cell !== null);
  return (
    <Message urgent symbol="error" title={documents.failed(each.subject)} text={failureWords(each, session.messages())}>
      {at?.cell ? (
        <Button onClick={() => void session.reveal(at.sheet, at.cell ?? "A1")}>
          {frame.goTo(at.cell)}
          <span class="vh"> {each.subject}</span>
        </Button>
      ) : null}
      <Button onClick={() => onRedo([each.subject])}>
        {documents.redo}
        <span class="vh"> {each.subject}</span>
      </Button>
    </Message>
  );
}

function failureWords({ code, missing, number, detail, error }: FailedDocument, messages: Messages): string {
  const { failure, missingAt } = messages.pane.documents;
  const said = sayFault(error, messages, false) ?? detail;
  switch (code) {
    case "missing-value":
      return failure.missing(missing.map(({ tag, sheet, cell }) => `${tag}：${missingAt(sheet, cell)}`).join("；"));
    case "template-values":
      return failure.values(said);
    case "file-exists":
      return failure.exists(detail);
    case "not-delivered":
      return failure.notDelivered(number ?? "", said.replace(/[。.]$/, ""));
  }
}
