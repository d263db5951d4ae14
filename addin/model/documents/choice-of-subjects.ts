import type { IssueResult } from "../../../core/jobs/issue-documents";
import type { LeftOut } from "./merge-issued";

/** The list of a batch: whom a document can be made for, who lacks what. */
export interface SubjectList {
  readonly ready: readonly { readonly subject: string; readonly number: string }[];
  readonly lacking: IssueResult["failed"];
}

export const subjectList = ({ plans, failed }: IssueResult): SubjectList => ({
  ready: plans.map(({ subject, number }) => ({ subject, number: number ?? "" })),
  lacking: failed,
});

/** Who is ticked at first: those asked for, else everybody that is ready. */
export function firstTicked({ ready }: SubjectList, only: readonly string[] | undefined): ReadonlySet<string> {
  return new Set(ready.map(({ subject }) => subject).filter((name) => !only || only.includes(name)));
}

export function toggled(ticked: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(ticked);
  if (!next.delete(name)) next.add(name);
  return next;
}

export function allToggled(ticked: ReadonlySet<string>, { ready }: SubjectList): ReadonlySet<string> {
  return ticked.size === ready.length ? new Set() : new Set(ready.map(({ subject }) => subject));
}

/** Who gets none this time, and why. */
export function leftOut({ ready, lacking }: SubjectList, ticked: ReadonlySet<string>): LeftOut[] {
  return [
    ...ready
      .filter(({ subject }) => !ticked.has(subject))
      .map(({ subject }) => ({ subject, why: "unticked", lacks: [] }) as const),
    ...lacking.map(
      ({ subject, missing }) => ({ subject, why: "lacking", lacks: missing.map(({ tag }) => tag) }) as const,
    ),
  ];
}
