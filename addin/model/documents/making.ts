import type { KindDescription } from "../../../core/documents";
import { Fault } from "../../../core/fault";
import { kindOf, makeDocuments, type IssueChoice } from "../issuing";
import type { Session } from "../session";
import type { Trouble } from "../state";
import { troubleOf } from "../trouble";
import { lastIssued, rememberIssued } from "./last-issued";
import type { UnderWay } from "./making-state";
import { mergeIssued, type Issued } from "./merge-issued";
import { settingFields, valuesOf } from "./setting-fields";

/** The run that this session is at; null when it is at another one or at none. */
function current({ store }: Session, run: symbol): UnderWay | null {
  const { making } = store.get();
  return making.step === "making" && making.run === run ? making : null;
}

/** Makes documents and keeps the state told; `before` is what they are added to. One run at a time. */
export async function make(
  session: Session,
  kind: KindDescription,
  choice: IssueChoice,
  before: Issued | null,
): Promise<void> {
  const { store } = session;
  if (store.get().making.step === "making") return;
  const run = Symbol("run");
  session.dismiss();
  store.set({ making: { step: "making", run, kind, next: null, all: choice.only?.length ?? 1, isStopped: false } });
  try {
    const issued = await makeDocuments(session, kind, choice, {
      show: (next) => {
        const at = current(session, run);
        if (at) store.set({ making: { ...at, next, all: next.total } });
      },
      // Another workbook was opened: for that one nothing is made.
      isStopped: () => current(session, run)?.isStopped ?? true,
    });
    rememberValues(session, issued);
    if (!current(session, run)) return;
    store.set({ making: { step: "made", kind, issued: before ? mergeIssued(before, issued) : issued } });
    sayElsewhere(session, issued);
  } catch (error) {
    if (current(session, run))
      store.set({ making: before ? { step: "made", kind, issued: before } : { step: "choose" } });
    store.set({ trouble: whatHappened(error, session) });
  }
}

/** What is made stays; the rest is left. */
export function stopMaking({ store }: Session): void {
  const { making } = store.get();
  if (making.step === "making") store.set({ making: { ...making, isStopped: true } });
}

export const chooseAgain = ({ store }: Session): void => store.set({ making: { step: "choose" } });

/** Who is at another view hears that it is done. */
function sayElsewhere(session: Session, { result: { documents, failed } }: Issued): void {
  const { page } = session.store.get();
  if (page.at === "documents" || page.at === "batch") return;
  const words = session.messages().pane.documents;
  session.store.set({ notice: { text: words.doneElsewhere(words.result(documents.length, failed.length)) } });
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
function whatHappened(error: unknown, session: Session): Trouble {
  const trouble = troubleOf(error, "documentTitle", session.messages());
  if (!(error instanceof Fault) || error.code !== "number-not-free") return trouble;
  const number = String(error.values["number"] ?? "");
  return { ...trouble, text: session.messages().pane.documents.numberGone(number) };
}
