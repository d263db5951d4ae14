import { useEffect, useState } from "preact/hooks";
import { kindDescriptions, type KindDescription } from "../../core/documents";
import type { IssueResult } from "../../core/jobs/issue-documents";
import { isSingle, kindOf, makeDocuments, planDocuments, takeAgain, type Issued } from "../model/issuing";
import { recall, remember } from "../model/memory";
import { troubleOf } from "../model/trouble";
import { BatchChoice } from "./batch-choice";
import { IssuedView } from "./issued-view";
import { usePane, useSession, useWords } from "./pane-context";
import { SingleDocument } from "./single-document";
import { ProgressBar, ViewTitle } from "./pieces";

/** Where making documents stands. */
type Making =
  | { readonly step: "choose" }
  | { readonly step: "making"; readonly done: number; readonly all: number }
  | { readonly step: "made"; readonly issued: Issued };

const isNothing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "nothing-to-issue";

/** Choose a kind, see what it will say and which number it gets, make it. Kinds are data: none is known here by name. */
export function Documents({ kind: wanted, only }: { kind?: string; only?: readonly string[] }) {
  const session = useSession();
  const words = useWords();
  const [id, setId] = useState(wanted ?? recall("kind") ?? kindDescriptions[0]?.id ?? "");
  const [making, setMaking] = useState<Making>({ step: "choose" });
  const kind = kindOf(id) ?? kindDescriptions[0];
  if (!kind) return null;

  const make = async (choice: { title?: string; only?: readonly string[] }) => {
    setMaking({ step: "making", done: 0, all: choice.only?.length ?? 1 });
    session.dismiss();
    try {
      const progress = (done: number, all: number) => setMaking({ step: "making", done, all });
      setMaking({ step: "made", issued: await makeDocuments(session, kind, choice, progress) });
    } catch (error) {
      setMaking({ step: "choose" });
      session.store.set({ trouble: troubleOf(error, "documentTitle", session.messages()) });
    }
  };

  return (
    <>
      <ViewTitle>{words.frame.tabs.documents}</ViewTitle>
      {making.step === "choose" ? (
        <>
          <KindChoice
            id={kind.id}
            onChoose={(next) => {
              remember("kind", next);
              setId(next);
            }}
          />
          <Choice kind={kind} only={only} onMake={(choice) => void make(choice)} key={kind.id} />
        </>
      ) : null}
      {making.step === "making" ? <Progress kind={kind} done={making.done} all={making.all} /> : null}
      {making.step === "made" ? (
        <IssuedView
          issued={making.issued}
          onAgain={() => void takeAgain(session, making.issued)}
          onAnother={() => setMaking({ step: "choose" })}
        />
      ) : null}
    </>
  );
}

function KindChoice({ id, onChoose }: { id: string; onChoose: (id: string) => void }) {
  const { documents } = useWords();
  const language = usePane((state) => state.language);
  return (
    <div class="field first">
      <label for="kind">{documents.kind}</label>
      <select class="in" id="kind" value={id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {kindDescriptions.map((each) => (
          <option key={each.id} value={each.id}>
            {isSingle(each) ? each.names[language] : documents.batchOf(each.names[language])}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceProps {
  readonly kind: KindDescription;
  readonly only?: readonly string[] | undefined;
  readonly onMake: (choice: { title?: string; only?: readonly string[] }) => void;
}

/** Plans the documents of the kind from the workbook as it is now; again after every change of it. */
function Choice({ kind, only, onMake }: ChoiceProps) {
  const session = useSession();
  const { documents } = useWords();
  const version = usePane((state) => state.reading?.version ?? "");
  const [plan, setPlan] = useState<IssueResult | "nothing" | null>(null);
  useEffect(() => {
    let current = true;
    planDocuments(session, kind, {}).then(
      (result) => {
        if (current) setPlan(result.plans.length > 0 || result.failed.length > 0 ? result : "nothing");
      },
      (error: unknown) => {
        if (!current) return;
        setPlan("nothing");
        if (!isNothing(error)) session.store.set({ trouble: troubleOf(error, "documentTitle", session.messages()) });
      },
    );
    return () => {
      current = false;
    };
  }, [kind.id, version]);
  if (plan === null) return <p class="note after-list">{documents.previewWaits}</p>;
  if (plan === "nothing") {
    return (
      <div class="part">
        <p class="lead">{documents.nothing}</p>
        <p class="read">{documents.nothingWhy}</p>
      </div>
    );
  }
  return isSingle(kind) ? (
    <SingleDocument kind={kind} plan={plan} onMake={onMake} />
  ) : (
    <BatchChoice kind={kind} plan={plan} only={only} onMake={onMake} />
  );
}

function Progress({ kind, done, all }: { kind: KindDescription; done: number; all: number }) {
  const { documents } = useWords();
  const language = usePane((state) => state.language);
  return (
    <>
      <p class="lead">{documents.making(kind.names[language])}</p>
      <ProgressBar label={documents.making(kind.names[language])} done={done} all={all} />
      <p class="num" aria-live="polite">
        {documents.progress(done, all)}
      </p>
    </>
  );
}
