import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { KindDescription } from "../../core/documents";
import type { IssueResult } from "../../core/jobs/issue-documents";
import { DocumentPreview } from "./document-preview";
import { MissingList } from "./missing-list";
import { useSession, useWords } from "./pane-context";
import { Button, LinkButton, Part } from "./pieces";

interface Props {
  readonly kind: KindDescription;
  readonly plan: IssueResult;
  readonly only?: readonly string[] | undefined;
  readonly onMake: (choice: { only: readonly string[] }) => void;
}

/** One document for each: tick whom; what lacks its material is said and takes no number. */
export function BatchChoice({ kind, plan, only, onMake }: Props) {
  const session = useSession();
  const { documents, frame } = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(plan.plans.map(({ subject }) => subject).filter((name) => !only || only.includes(name))),
  );
  const [preview, setPreview] = useState(false);
  const first = plan.plans[0];
  const last = plan.plans.at(-1);
  const all = plan.plans.length;
  const tick = (name: string) => {
    const next = new Set(ticked);
    if (!next.delete(name)) next.add(name);
    setTicked(next);
  };
  return (
    <>
      {first && last ? (
        <div class="number range">
          <b>{documents.numbers(first.number ?? "", last.number ?? "")}</b>
        </div>
      ) : null}
      <MissingList missing={plan.missing} />
      <div class="head batch-head">
        <label class="check">
          <input
            type="checkbox"
            checked={ticked.size === all && all > 0}
            onChange={() =>
              setTicked(ticked.size === all ? new Set() : new Set(plan.plans.map((each) => each.subject)))
            }
          />
          <span class="strong">{documents.all}</span>
        </label>
        <span class="note num" aria-live="polite">
          {documents.chosen(ticked.size, all + plan.failed.length)}
        </span>
      </div>
      <ul class="lines">
        {plan.plans.map(({ subject, number }) => (
          <li class="tick" key={subject}>
            <label class="check">
              <input type="checkbox" checked={ticked.has(subject)} onChange={() => tick(subject)} />
              <span class="grow">{subject}</span>
              <span class="note num">{number}</span>
            </label>
          </li>
        ))}
        {plan.failed.map(({ subject, missing }) => (
          <li class="tick" key={subject}>
            <label class="check">
              <input type="checkbox" disabled />
              <span class="grow">{subject}</span>
              <span class="note">
                <Sym name="warning" /> {missing.map(({ tag }) => tag).join(" ") || documents.noMaterial}
              </span>
            </label>
            {missing[0]?.cell ? (
              <LinkButton onClick={() => void session.reveal(missing[0]?.sheet ?? "", missing[0]?.cell ?? "A1")}>
                {documents.fillIn}
              </LinkButton>
            ) : null}
          </li>
        ))}
      </ul>
      {preview && first ? (
        <Part title={documents.preview}>
          <DocumentPreview session={session} kind={kind} document={first} />
        </Part>
      ) : null}
      <div class="act" role="region" aria-label={frame.action}>
        <div class="buttons">
          <Button kind="primary" disabled={ticked.size === 0} onClick={() => onMake({ only: [...ticked] })}>
            {documents.makeMany(ticked.size)}
          </Button>
          <Button onClick={() => setPreview(!preview)}>{preview ? documents.showLess : documents.seeFirst}</Button>
        </div>
        <p class="note">{documents.archiveNote}</p>
      </div>
    </>
  );
}
