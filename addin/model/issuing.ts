import { toIso } from "../../core/calendar";
import { kindDescriptions, type KindDescription } from "../../core/documents";
import type { IssueResult } from "../../core/jobs/issue-documents";
import type { OutFile } from "../../core/ports";
import { collectFiles } from "../host/archive-delivery";
import type { Session } from "./session";
import { ownTemplate } from "./own-templates";

/** What a user chose before documents are made. */
export interface IssueChoice {
  readonly title?: string;
  readonly only?: readonly string[];
  readonly number?: string;
}

/** Documents that were made, with the files kept so that they can be taken again under the same number. */
export interface Issued {
  readonly result: IssueResult;
  readonly files: readonly OutFile[];
  /** Where they went, in words. */
  readonly where: string;
  readonly bytes: number;
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

async function request(session: Session, kind: KindDescription, choice: IssueChoice) {
  const { compileTemplate } = await engine();
  const { codec, today, builtInTemplate } = session.surroundings;
  const own = await ownTemplate(kind.id);
  const template = compileTemplate(own ?? (await builtInTemplate(kind.template)), codec, { name: kind.template });
  return {
    template,
    codec,
    missing: "visible" as const,
    today: toIso(today()),
    todayGiven: false,
    ...(choice.title ? { title: choice.title } : {}),
    ...(choice.only ? { only: choice.only } : {}),
    ...(choice.number ? { number: choice.number } : {}),
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
  const { template } = await request(session, kind, {});
  return template.fill(plan.data, { missing: "visible" }).bytes;
}

/** Registers and makes the documents; several files come as one archive. */
export async function makeDocuments(
  session: Session,
  kind: KindDescription,
  choice: IssueChoice,
  progress: (done: number, all: number) => void,
): Promise<Issued> {
  const { issueKind } = await engine();
  const { host, codec } = session.surroundings;
  const collecting = collectFiles(host, codec, archiveName(session, kind));
  const result = await issueKind(host, kind.id, {
    ...(await request(session, kind, choice)),
    destination: collecting.destination,
    // Excel's host compares before and after within the commit; only with co-authors about is one more look worth it.
    confirmCommit: session.surroundings.hasCoAuthors?.() ?? false,
    progress,
  });
  await session.refresh();
  const { files } = collecting;
  return { result, files, where: collecting.where(), bytes: files.reduce((sum, file) => sum + file.bytes.length, 0) };
}

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
