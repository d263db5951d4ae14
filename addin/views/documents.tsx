import { useRef, useState } from "preact/hooks";
import { kindDescriptions, type KindDescription } from "../../core/documents";
import type { NextDocument } from "../../core/jobs/issue-documents";
import { Fault } from "../../core/fault";
import { lastIssued, rememberIssued } from "../model/documents/last-issued";
import { mergeIssued, type Issued } from "../model/documents/merge-issued";
import { settingFields, valuesOf } from "../model/documents/setting-fields";
import { isSingle, kindOf, makeDocuments, type IssueChoice } from "../model/issuing";
import { recall, remember } from "../model/memory";
import type { Session } from "../model/session";
import { troubleOf } from "../model/trouble";
import { DocumentChoice } from "./document-choice";
import { IssuedView } from "./issued-view";
import { MakingProgress } from "./making-progress";
import { usePane, useSession, useWords } from "./pane-context";
import { ViewTitle } from "./pieces";

/** Where making documents stands. */
type Making =
  | { readonly step: "choose" }
  | { readonly step: "making"; readonly next: NextDocument | null; readonly all: number }
  | { readonly step: "made"; readonly issued: Issued };

/** Making documents: begun, watched, stopped, made again. */
function useMaking(kind: KindDescription | undefined) {
  const session = useSession();
  const [making, setMaking] = useState<Making>({ step: "choose" });
  const isStopped = useRef(false);
  const make = async (choice: IssueChoice, before: Issued | null) => {
    if (!kind) return;
    isStopped.current = false;
    setMaking({ step: "making", next: null, all: choice.only?.length ?? 1 });
    session.dismiss();
    try {
      const issued = await makeDocuments(session, kind, choice, {
        show: (next) => setMaking({ step: "making", next, all: next.total }),
        isStopped: () => isStopped.current,
      });
      rememberValues(session, issued);
      setMaking({ step: "made", issued: before ? mergeIssued(before, issued) : issued });
    } catch (error) {
      setMaking(before ? { step: "made", issued: before } : { step: "choose" });
      session.store.set({ trouble: whatHappened(error, session) });
    }
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { making, make, stop, chooseAgain: () => setMaking({ step: "choose" }) };
}

/** Choose a kind, see what it will say and which number it gets, make it. Kinds are data: none is known here by name. */
export function Documents({ kind: wanted, only }: { kind?: string; only?: readonly string[] }) {
  const words = useWords();
  const [id, setId] = useState(wanted ?? recall("kind") ?? kindDescriptions[0]?.id ?? "");
  const kind = kindOf(id) ?? kindDescriptions[0];
  const { making, make, stop, chooseAgain } = useMaking(kind);
  if (!kind) return null;
  const choose = (next: string) => {
    remember("kind", next);
    setId(next);
  };
  return (
    <>
      <ViewTitle>{words.frame.tabs.documents}</ViewTitle>
      {making.step === "choose" ? (
        <>
          <KindChoice id={kind.id} onChoose={choose} />
          <DocumentChoice kind={kind} only={only} onMake={(choice) => void make(choice, null)} key={kind.id} />
        </>
      ) : null}
      {making.step === "making" ? (
        <MakingProgress kind={kind} next={making.next} all={making.all} onStop={stop} />
      ) : null}
      {making.step === "made" ? (
        <IssuedView
          issued={making.issued}
          onRedo={(subject) => void make({ only: [subject] }, making.issued)}
          onAnother={chooseAgain}
        />
      ) : null}
    </>
  );
}

/** The values that the next document of this kind is compared with. */
function rememberValues(session: Session, { result }: Issued): void {
  const { reading, check } = session.store.get();
  const last = result.documents.at(-1);
  const kind = kindOf(last?.kind ?? "");
  if (!last || !kind || !reading || !check) return;
  const { settings } = check.campaign;
  const fields = settingFields(kind, settings, lastIssued(reading.name, kind.id));
  rememberIssued(reading.name, kind.id, { number: last.number, values: valuesOf(fields) });
}

/** A number that was taken in between has a sentence of its own: nothing is lost, the next one is shown. */
function whatHappened(error: unknown, session: Session) {
  const trouble = troubleOf(error, "documentTitle", session.messages());
  if (!(error instanceof Fault) || error.code !== "number-not-free") return trouble;
  const number = String(error.values["number"] ?? "");
  return { ...trouble, text: session.messages().pane.documents.numberGone(number) };
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
