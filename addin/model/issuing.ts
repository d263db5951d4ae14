import { toIso, type IsoDate } from "../../core/calendar";
import { kindDescriptions, type KindDescription } from "../../core/documents";
import type { IssueResult, NextDocument } from "../../core/jobs/issue-documents";
import { collectFiles } from "../host/archive-delivery";
import type { LeftOut, Issued } from "./documents/merge-issued";
import type { ChosenNumber } from "./documents/number-choice";
import { createTurns } from "./documents/turns";
import { keepIssued } from "./documents/issued-files";
import type { Session } from "./session";
import { chosenTemplate } from "./own-templates";

/** What a user chose before documents are made. */
export interface IssueChoice {
  readonly title?: string;
  readonly date?: IsoDate;
  readonly only?: readonly string[];
  readonly number?: ChosenNumber;
  readonly leftOut?: readonly LeftOut[];
}

export const kindOf = (id: string): KindDescription | undefined => kindDescriptions.find((each) => each.id === id);

/** A kind that makes one document from the workbook; the others make one for each subject or unit. */
export const isSingle = (kind: KindDescription): boolean => kind.series.style === "issue";

/** The template engine and its libraries come with the first document, not with the pane. */
async function engine() {
  const [{ compileTemplate }, { issueKind }] = await Promise.all([
    import(/* webpackChunkName: "documents" */ "../../core/word"),
    import(/* webpackChunkName: "documents" */ "../../core/jobs/issue-kind"),
  ]);
  return { compileTemplate, issueKind };
}

async function templateOf(session: Session, kind: KindDescription) {
  const { compileTemplate } = await engine();
  const { codec, builtInTemplate } = session.surroundings;
  const own = chosenTemplate(kind.id);
  const bytes = own?.bytes ?? (await builtInTemplate(kind.template));
  return compileTemplate(bytes, codec, { name: own?.name ?? kind.template });
}

async function request(session: Session, kind: KindDescription, { title, date, only, number }: IssueChoice) {
  const { codec, today } = session.surroundings;
  return {
    template: await templateOf(session, kind),
    codec,
    missing: "visible" as const,
    today: date ?? toIso(today()),
    todayGiven: date !== undefined,
    ...(title ? { title } : {}),
    ...(only ? { only } : {}),
    ...(number?.number ? { number: number.number } : {}),
    ...(number?.startAt ? { startAt: number.startAt } : {}),
  };
}

/** What would be made: plans with numbers and missing values. Writes nothing. */
export async function planDocuments(
  session: Session,
  kind: KindDescription,
  choice: IssueChoice,
): Promise<IssueResult> {
  const { issueKind } = await engine();
  return issueKind(session.surroundings.host, kind.id, { ...(await request(session, kind, choice)), dryRun: true });
}

/** The first document as it will be, for the preview. Writes nothing and takes no number. */
export async function previewBytes(
  session: Session,
  kind: KindDescription,
  plan: IssueResult["plans"][number],
): Promise<Uint8Array> {
  const template = await templateOf(session, kind);
  return template.fill(plan.data, { missing: "visible" }).bytes;
}

/** Shown while documents are made; asked before each whether to go on. */
export interface MakingWatch {
  show(next: NextDocument): void;
  isStopped(): boolean;
}

/** Stopped before the commit, what is made by then is still delivered: the stop was for what was not made yet. */
export function stopper({
  isStopped,
}: Pick<MakingWatch, "isStopped">): (next: Pick<NextDocument, "step">) => "stop" | "go" {
  let stoppedIn: NextDocument["step"] | null = null;
  return ({ step }) => {
    if (isStopped()) stoppedIn ??= step;
    return stoppedIn === step ? "stop" : "go";
  };
}

/** Registers and makes the documents; several files come as one archive. Stopped, what is made is kept and registered. */
export async function makeDocuments(
  session: Session,
  kind: KindDescription,
  choice: IssueChoice,
  watch: MakingWatch,
): Promise<Issued> {
  const { issueKind } = await engine();
  const { host, codec, hasCoAuthors } = session.surroundings;
  const collecting = collectFiles(host, codec, archiveName(session, kind));
  const turns = createTurns();
  const asks = stopper(watch);
  const result = await issueKind(host, kind.id, {
    ...(await request(session, kind, choice)),
    destination: collecting.destination,
    // Excel's host compares before and after within the commit; only with co-authors about is one more look worth it.
    confirmCommit: hasCoAuthors?.() ?? false,
    between: async (next) => {
      watch.show(next);
      await turns.rest();
      return asks(next);
    },
  });
  keepIssued(result.documents, collecting.files);
  await session.refresh();
  return { result, files: collecting.files, where: collecting.where(), leftOut: choice.leftOut ?? [] };
}

export const sizeOf = (files: Issued["files"]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);

const archiveName = (session: Session, kind: KindDescription | undefined) => (count: number) => {
  const { deliver } = session.messages().host;
  return deliver.archive(kind?.names[session.store.get().language] ?? "", count);
};

/** The same files once more, under the same numbers. */
export async function takeAgain(session: Session, { files, result }: Issued): Promise<string> {
  const { host, codec } = session.surroundings;
  const kind = kindOf(result.documents[0]?.kind ?? "");
  const collecting = collectFiles(host, codec, archiveName(session, kind));
  for (const file of files) await collecting.destination.deliver(file);
  return (await collecting.finish())?.where ?? "";
}
