import type { MissingValue } from "../../core/documents/types";
import type { FailedDocument, IssueResult } from "../../core/jobs/issue-documents";
import type { Messages } from "../../core/messages";
import type { CommandContext, ExitCode } from "../command";
import { faultSentence } from "../fault-sentence";

const sentence = (failed: FailedDocument, messages: Messages): string => {
  const own = failed.error === undefined ? null : faultSentence(failed.error, messages);
  return messages.documents.failed[failed.code]({ missing: failed.missing, detail: own ?? failed.detail });
};

const missingJson = ({ tag, sheet, cell, label, rows }: MissingValue) => ({
  tag,
  sheet,
  cell,
  ...(label ? { label } : {}),
  ...(rows ? { rows } : {}),
});

/** The result as one JSON value, by the promise of the command line's documentation. */
export function issueJson(result: IssueResult, dryRun: boolean, elapsedMs: number, messages: Messages) {
  const { documents, failed, skipped, passedOver, plans, missing } = result;
  const planned = plans.map(({ kind, number, title, subject, fileName }) => ({
    kind,
    number,
    title,
    subject,
    file: fileName,
    sha256: null,
    registered: null,
  }));
  return {
    documents: dryRun
      ? planned
      : documents.map(({ kind, number, title, subject, file, sha256, registered, finished }) => ({
          kind,
          number,
          title,
          subject,
          file,
          sha256,
          registered,
          ...(finished ? { finished } : {}),
        })),
    failed: failed.map((each) => ({
      subject: each.subject,
      code: each.code,
      ...(each.number === null ? {} : { number: each.number }),
      missing: each.missing.map(missingJson),
      message: sentence(each, messages),
    })),
    skipped,
    passedOver,
    missing: missing.map(missingJson),
    dryRun,
    elapsedMs,
  };
}

function notes(result: IssueResult, context: CommandContext, visible: boolean): void {
  const { documents: says } = context.messages;
  for (const each of result.missing) context.note(visible ? says.shownAsMissing(each) : says.mayLack(each));
  for (const { subject, tag, detail } of result.fillWarnings)
    context.note(says.removedCharacters(subject, tag, detail));
  for (const { number, finished } of result.documents) if (finished) context.note(says.finished(number));
  for (const { number, subject } of result.waiting) context.note(says.waiting(number, subject));
  if (result.unnoted) context.note(says.unnoted);
}

/** Prints what happened and gives the exit code: 1 when a document failed. */
export function reportIssue(
  result: IssueResult,
  context: CommandContext,
  run: { readonly dryRun: boolean; readonly visible: boolean; readonly where: string; readonly elapsedMs: number },
): ExitCode {
  const { documents: says } = context.messages;
  notes(result, context, run.visible);
  if (context.json) {
    context.out(`${JSON.stringify(issueJson(result, run.dryRun, run.elapsedMs, context.messages), null, 2)}\n`);
  } else {
    const lines = run.dryRun
      ? result.plans.map(({ number, subject, fileName }) => says.planned(number ?? "", subject, fileName))
      : result.documents.map(({ number, subject, file }) => says.made(number, subject, file));
    lines.push(...result.skipped.map(({ number, subject }) => says.skipped(number, subject)));
    lines.push(...result.passedOver.map(says.passedOver));
    lines.push(...result.failed.map((each) => says.failedLine(each.subject, sentence(each, context.messages))));
    lines.push(
      run.dryRun
        ? says.dryRun(result.plans.length)
        : says.done(result.documents.length, result.failed.length, run.where),
    );
    context.out(`${lines.join("\n")}\n`);
  }
  return result.failed.length > 0 ? 1 : 0;
}
