import type { Host } from "../../ports";
import { render } from "./prepare";
import type { Commit } from "./commit";
import type { FailedDocument, IssuedDocument, IssueOptions, Prepared, StoppedDocument } from "./types";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface Deliveries {
  readonly documents: readonly IssuedDocument[];
  readonly failed: readonly FailedDocument[];
  /** Numbers committed, files not made: the run was stopped. */
  readonly stopped: readonly StoppedDocument[];
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function undelivered(each: Prepared, error: unknown): FailedDocument {
  const { plan, number } = each;
  return {
    subject: plan.subject,
    number: number.text,
    code: "not-delivered",
    missing: [],
    detail: detailOf(error),
    error,
  };
}

function issuedAs(each: Prepared, place: Commit["places"][number] | undefined, where: string): IssuedDocument {
  return {
    kind: each.plan.kind,
    number: each.number.text,
    title: each.plan.title,
    subject: each.plan.subject,
    file: each.plan.fileName,
    sha256: each.sha256,
    registered: place ? `${place.sheet}!${place.cell}` : "",
    where,
    finished: each.entry?.state === "pending",
  };
}

async function deliverOne(host: Host, each: Prepared, options: IssueOptions): Promise<string> {
  const { destination } = options;
  const bytes = each.bytes ?? render(each.draft, each.number, each.date, options).bytes;
  const file = { name: each.plan.fileName, bytes, mime: docx };
  if ((await destination?.existing?.(file.name)) === each.sha256) return file.name;
  return (await (destination ?? host).deliver(file)).where;
}

/** Hands over every committed document; one that fails keeps its number and waits for the next run. */
export async function deliverAll(
  host: Host,
  prepared: readonly Prepared[],
  places: Commit["places"],
  options: IssueOptions,
): Promise<Deliveries> {
  const documents: IssuedDocument[] = [];
  const failed: FailedDocument[] = [];
  const stopped: StoppedDocument[] = [];
  const together = Math.max(1, options.parallel ?? 1);
  for (let at = 0; at < prepared.length; at += together) {
    const batch = prepared.slice(at, at + together);
    const next = { subject: batch[0]?.plan.subject ?? "", at, total: prepared.length, step: "deliver" } as const;
    if ((await options.between?.(next)) === "stop") {
      stopped.push(...prepared.slice(at).map(({ plan, number }) => ({ subject: plan.subject, number: number.text })));
      break;
    }
    const outcomes = await Promise.allSettled(batch.map((each) => deliverOne(host, each, options)));
    for (const [index, each] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome?.status === "fulfilled") documents.push(issuedAs(each, places[at + index], outcome.value));
      else failed.push(undelivered(each, outcome?.reason));
    }
    options.progress?.(at + batch.length, prepared.length);
  }
  try {
    await options.destination?.finish?.();
  } catch (error) {
    return { documents: [], failed: prepared.map((each) => undelivered(each, error)), stopped: [] };
  }
  return { documents, failed, stopped };
}
