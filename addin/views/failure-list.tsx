import type { FailedDocument } from "../../core/jobs/issue-documents";
import type { Messages } from "../../core/messages";
import { sayFault } from "../../core/messages/say-fault";
import { useSession, useWords } from "./pane-context";
import { Button, Message } from "./pieces";

/** What could not be made: what, where, what next, and the way to make only that one again. */
export function FailureList({
  failed,
  onRedo,
}: {
  failed: readonly FailedDocument[];
  onRedo: (subject: string) => void;
}) {
  const session = useSession();
  const { documents, frame } = useWords();
  return (
    <>
      {failed.map((each) => {
        const at = each.missing.find(({ cell }) => cell !== null);
        return (
          <Message
            key={each.subject}
            urgent
            symbol="error"
            title={documents.failed(each.subject)}
            text={failureWords(each, session.messages())}
          >
            {at?.cell ? (
              <Button onClick={() => void session.reveal(at.sheet, at.cell ?? "A1")}>
                {frame.goTo(at.cell)}
                <span class="vh"> {each.subject}</span>
              </Button>
            ) : null}
            <Button onClick={() => onRedo(each.subject)}>
              {documents.redo}
              <span class="vh"> {each.subject}</span>
            </Button>
          </Message>
        );
      })}
    </>
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
