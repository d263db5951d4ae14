import { useLayoutEffect, useState } from "preact/hooks";
import { kindDescriptions } from "../../core/documents";
import { chooseAgain, make, stopMaking } from "../model/documents/making";
import { isSingle, kindOf } from "../model/issuing";
import { recall, remember } from "../model/memory";
import { DocumentChoice } from "./document-choice";
import { IssuedView } from "./issued-view";
import { MakingProgress } from "./making-progress";
import { usePane, useSession, useWords } from "./pane-context";
import { ViewTitle } from "./pieces";

/** Choose a kind, see what it will say and which number it gets, make it. Kinds are data: none is known here by name. */
export function Documents({ kind: wanted, only }: { kind?: string; only?: readonly string[] }) {
  const session = useSession();
  const words = useWords();
  const making = usePane((state) => state.making);
  const [id, setId] = useState(wanted ?? recall("kind") ?? kindDescriptions[0]?.id ?? "");
  const kind = kindOf(id) ?? kindDescriptions[0];
  useLayoutEffect(
    () => () => {
      // What has been seen is not shown again when the view is opened once more.
      if (session.store.get().making.step === "made") chooseAgain(session);
    },
    [],
  );
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
          <DocumentChoice
            kind={kind}
            only={only}
            onMake={(choice) => void make(session, kind, choice, null)}
            key={kind.id}
          />
        </>
      ) : null}
      {making.step === "making" ? <MakingProgress making={making} onStop={() => stopMaking(session)} /> : null}
      {making.step === "made" ? (
        <IssuedView
          issued={making.issued}
          onRedo={(only) => void make(session, making.kind, { only }, making.issued)}
          onAnother={() => chooseAgain(session)}
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
            {isSingle(each) ? documents.kindName(each.names[language]) : documents.batchOf(each.names[language])}
          </option>
        ))}
      </select>
    </div>
  );
}
