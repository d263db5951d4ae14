import type { IssueResult } from "../../../core/jobs/issue-documents";
import type { OutFile } from "../../../core/ports";

/** Someone whose document was not asked for, or could not be. */
export interface LeftOut {
  readonly subject: string;
  readonly why: "unticked" | "lacking";
  /** What is lacking, by tag. */
  readonly lacks: readonly string[];
}

/** Documents that were made, with the files kept so that they can be taken again under the same number. */
export interface Issued {
  readonly result: IssueResult;
  readonly files: readonly OutFile[];
  /** Where they went, in words. */
  readonly where: string;
  readonly leftOut: readonly LeftOut[];
}

/** What was made before, with what was made again: a failure that is mended is no failure any more. */
export function mergeIssued(before: Issued, again: Issued): Issued {
  const redone = new Set(again.result.documents.map(({ subject }) => subject));
  const stillFailed = new Set(again.result.failed.map(({ subject }) => subject));
  const stoppedAgain = new Set(again.result.stopped.map(({ subject }) => subject));
  const open = before.result.failed.filter(
    ({ subject }) => !redone.has(subject) && !stillFailed.has(subject) && !stoppedAgain.has(subject),
  );
  return {
    result: {
      ...again.result,
      documents: [...before.result.documents, ...again.result.documents],
      failed: [...again.result.failed, ...open],
      stopped: [
        ...before.result.stopped.filter(({ subject }) => !redone.has(subject) && !stoppedAgain.has(subject)),
        ...again.result.stopped,
      ],
      plans: [...before.result.plans, ...again.result.plans],
    },
    files: [...before.files, ...again.files],
    where: again.where || before.where,
    leftOut: before.leftOut.filter(({ subject }) => !redone.has(subject)),
  };
}
