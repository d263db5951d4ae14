import { useLayoutEffect, useState } from "preact/hooks";
import type { KindDescription } from "../../core/documents";
import type { IssueResult } from "../../core/jobs/issue-documents";
import { isSingle, planDocuments, type IssueChoice } from "../model/issuing";
import { isFault } from "../model/session/carry-out";
import { troubleOf } from "../model/trouble";
import { BatchChoice } from "./batch-choice";
import { Button } from "./pieces";
import { usePane, useSession, useWords } from "./pane-context";
import type { Chosen } from "./planned-props";
import { SingleDocument } from "./single-document";

interface Props {
  readonly kind: KindDescription;
  readonly only?: readonly string[] | undefined;
  readonly onMake: (choice: IssueChoice) => void;
}

const isNothing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "nothing-to-issue";

type Planned = IssueResult | "nothing" | "failed" | "unread" | null;

/** What would be made, from the workbook as it is now: again after every change of it, or of the choice. */
function usePlanned(kind: KindDescription, choice: IssueChoice, giveUpNumber: () => void): Planned {
  const session = useSession();
  const version = usePane((state) => state.reading?.version ?? "");
  const [plan, setPlan] = useState<Planned>(null);
  const [tried, setTried] = useState(0);
  useLayoutEffect(() => {
    let current = true;
    const again = () => setTried(tried + 1);
    const fail = async (error: unknown) => {
      if (!current) return;
      // A number that was taken in between: back to the next one.
      if (choice.number) return giveUpNumber();
      if (isNothing(error)) return setPlan("nothing");
      const isUnread = isFault(error, "edit-mode") || isFault(error, "busy");
      setPlan(isUnread ? "unread" : "failed");
      session.store.set({
        trouble: troubleOf(error, "documentTitle", session.messages(), isUnread ? again : undefined),
      });
      if (isUnread && (await session.pause(tried)) && current) again();
    };
    planDocuments(session, kind, choice).then((result) => {
      if (!current) return;
      if (plan === "unread") session.store.set({ trouble: null });
      setPlan(result.plans.length > 0 || result.failed.length > 0 ? result : "nothing");
    }, fail);
    return () => {
      current = false;
    };
  }, [kind.id, version, choice.date, choice.number?.text, tried]);
  return plan;
}

/** Whom or what the documents are for, their number and day, then the way to make them. */
export function DocumentChoice({ kind, only, onMake }: Props) {
  const { documents } = useWords();
  const [chosen, setChosen] = useState<Chosen>({ date: null, number: null });
  const choice: IssueChoice = {
    ...(chosen.date ? { date: chosen.date } : {}),
    ...(chosen.number ? { number: chosen.number } : {}),
  };
  const plan = usePlanned(kind, choice, () => setChosen({ ...chosen, number: null }));
  if (plan === "unread") return null;
  if (plan === null) return <p class="note after-list">{documents.previewWaits}</p>;
  if (plan === "nothing") {
    return (
      <div class="part">
        <p class="lead">{documents.nothing}</p>
        <p class="read">{documents.nothingWhy}</p>
      </div>
    );
  }
  if (plan === "failed") return <TemplateHelp kind={kind} />;
  const make = (more: IssueChoice) => onMake({ ...choice, ...more });
  const shared = { kind, plan, chosen, onChoose: setChosen, onMake: make };
  return isSingle(kind) ? <SingleDocument {...shared} /> : <BatchChoice {...shared} only={only} />;
}

/** The kind cannot be made as its template is: the way to another one. */
function TemplateHelp({ kind }: { kind: KindDescription }) {
  const session = useSession();
  const { documents } = useWords();
  const language = usePane((state) => state.language);
  return (
    <div class="part">
      <p class="read">{documents.templateHelp(kind.names[language])}</p>
      <div class="buttons">
        <Button onClick={() => session.go({ at: "settings" })}>{documents.toTemplates}</Button>
      </div>
    </div>
  );
}
