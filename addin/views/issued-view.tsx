import { Sym } from "../appearance/symbols";
import { kindOf, type Issued } from "../model/issuing";
import { useSession, useWords } from "./pane-context";
import { Button, LinkButton, Message } from "./pieces";

/** What was made, where it is, the number it keeps; first of all what failed. */
export function IssuedView({
  issued,
  onAgain,
  onAnother,
}: {
  issued: Issued;
  onAgain: () => void;
  onAnother: () => void;
}) {
  const session = useSession();
  const { documents } = useWords();
  const { language } = session.store.get();
  const { result, files, where, bytes } = issued;
  const first = result.documents[0];
  const last = result.documents.at(-1);
  const size = documents.kilobytes(Math.max(1, Math.round(bytes / 1024)));
  return (
    <>
      <p class="lead" role="status">
        <Sym name="done" />{" "}
        {result.documents.length === 1 && result.failed.length === 0
          ? documents.made(first?.number ?? "")
          : documents.result(result.documents.length, result.failed.length)}
      </p>
      {result.failed.map(({ subject, missing, detail }) => (
        <Message
          key={subject}
          urgent
          symbol="error"
          title={documents.failed(subject)}
          text={
            missing.map((each) => `${each.tag}：${documents.missingAt(each.sheet, each.cell)}`).join("；") || detail
          }
        />
      ))}
      {first && last ? (
        <>
          <div class="file">
            <Sym name="file" />
            <span class="strong">
              {files.length === 1
                ? files[0]?.name
                : session.messages().host.deliver.archive(kindOf(first.kind)?.names[language] ?? "", files.length)}
            </span>
            <span class="note">
              {documents.savedAt(files.length === 1 ? size : documents.files(files.length, size), where)}
            </span>
            <span class="note">
              {files.length === 1
                ? documents.registeredAt(first.registered)
                : documents.registered(documents.numbers(first.number, last.number))}
            </span>
          </div>
          <p class="read after-list">{documents.takeAgainNote}</p>
          <div class="buttons">
            <Button kind="primary" onClick={onAgain}>
              {documents.takeAgain}
            </Button>
            <Button onClick={onAnother}>{documents.another}</Button>
            <LinkButton onClick={() => session.go({ at: "register" })}>{documents.seeRegister}</LinkButton>
          </div>
        </>
      ) : (
        <div class="buttons">
          <Button onClick={onAnother}>{documents.another}</Button>
        </div>
      )}
    </>
  );
}
