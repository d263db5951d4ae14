import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { KindDescription } from "../../core/documents";
import type { IssueResult } from "../../core/jobs/issue-documents";
import { recall, remember } from "../model/memory";
import { dayWords } from "./day-words";
import { DocumentPreview } from "./document-preview";
import { MissingList } from "./missing-list";
import { useSession, useWords } from "./pane-context";
import { Button, Part } from "./pieces";

interface Props {
  readonly kind: KindDescription;
  readonly plan: IssueResult;
  readonly onMake: (choice: { title?: string }) => void;
}

/** One document: its number, what is missing and where, the title, the real page, one button. */
export function SingleDocument({ kind, plan, onMake }: Props) {
  const { documents, frame, overview } = useWords();
  const session = useSession();
  const [title, setTitle] = useState(recall(`title:${kind.id}`) ?? "");
  const document = plan.plans[0];
  if (!document) return null;
  const number = document.number ?? "";
  const make = () => {
    remember(`title:${kind.id}`, "");
    onMake(title.trim() === "" ? {} : { title: title.trim() });
  };
  return (
    <>
      <div class="number">
        <b>{number}</b>
        <span class="note">{dayWords(document.date, overview)}</span>
      </div>
      <MissingList missing={plan.missing} />
      <div class="field">
        <label for="document-title">
          <span>{documents.title}</span>
          <span class="note">{documents.titleNote}</span>
        </label>
        <textarea
          class="in"
          id="document-title"
          rows={2}
          placeholder={document.title}
          value={title}
          onInput={(event) => {
            setTitle(event.currentTarget.value);
            remember(`title:${kind.id}`, event.currentTarget.value);
          }}
        />
      </div>
      <Part title={documents.preview}>
        <DocumentPreview session={session} kind={kind} document={document} />
      </Part>
      <div class="act" role="region" aria-label={frame.action}>
        <Button kind="wide primary" onClick={make}>
          <Sym name="file" /> {documents.make(number)}
        </Button>
        <p class="note">{documents.orderNote}</p>
      </div>
    </>
  );
}
