import { documentFault } from "../documents/document-faults";
import { HostFault, type Host } from "../ports";
import { planCommit } from "./issue/commit";
import { deliverAll } from "./issue/deliver";
import { giveWay } from "./issue/give-way";
import { deliveryChanges, noteDelivery } from "./issue/note-delivery";
import { prepare } from "./issue/prepare";
import type { IssueOptions, IssueResult, Preparation } from "./issue/types";

export type * from "./issue/types";

/** How often the plan is made anew when the workbook moves on between reading and commit. */
const attempts = 5;

function resultOf(preparation: Preparation, options: IssueOptions, rest: Partial<IssueResult>): IssueResult {
  const { context, prepared, failed, skipped, stopped, passedOver, fillWarnings } = preparation;
  const missing = new Map(
    prepared.flatMap(({ plan }) => plan.missing).map((each) => [`${each.sheet}\u0000${each.tag}`, each]),
  );
  const taken = new Set(prepared.map(({ number }) => number.text));
  const series = options.kind.series.word;
  const waiting = context.register.entries
    .filter((each) => each.state === "pending" && !taken.has(each.numberText) && each.series === series)
    .map(({ numberText, subject }) => ({ number: numberText, subject }));
  return {
    documents: [],
    failed,
    skipped,
    stopped,
    passedOver,
    plans: prepared.map(({ plan }) => plan),
    missing: [...missing.values()],
    fillWarnings,
    waiting,
    unnoted: false,
    ...rest,
  };
}

/** Deliver, then note: nothing here takes a number back. */
async function carryOut(host: Host, preparation: Preparation, options: IssueOptions): Promise<IssueResult> {
  const commit = planCommit(preparation, options);
  const { reading, context } = preparation;
  await options.destination?.open?.();
  let version = commit.isNeeded ? await host.apply(commit.changes, reading.version) : reading.version;
  let { prepared } = preparation;
  let { places } = commit;
  let { register } = context;
  if (options.confirmCommit && commit.isNeeded) {
    ({ prepared, places, version, register } = await giveWay(host, preparation, commit, options));
  }
  const { documents, failed, stopped } = await deliverAll(host, prepared, places, options);
  const changes = deliveryChanges(register, { ...commit, places }, prepared, documents);
  const noted = await noteDelivery(host, documents, changes, version);
  return resultOf({ ...preparation, prepared }, options, {
    documents,
    failed: [...preparation.failed, ...failed],
    stopped: [...preparation.stopped, ...stopped],
    unnoted: !noted,
  });
}

/**
 * Issues numbered documents in the one safe order: plan, check and render in memory → commit the register rows with numbers
 * and fingerprints in one write that succeeds only if the workbook is as it was read → deliver the files → note the delivery.
 * Cut off after the commit, the next run finishes the waiting entries under their numbers. Throws Fault and HostFault
 * before the commit only.
 */
export async function issueDocuments(host: Host, options: IssueOptions): Promise<IssueResult> {
  let workbook = "";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const reading = await host.readSheets();
    workbook = reading.name;
    const preparation = await prepare(reading, options);
    if (options.dryRun || preparation.prepared.length === 0) return resultOf(preparation, options, {});
    try {
      return await carryOut(host, preparation, options);
    } catch (error) {
      if (!(error instanceof HostFault) || error.code !== "moved-on") throw error;
    }
  }
  throw documentFault("register-moving", { workbook });
}
