import type { FindingCode, FindingValues } from "../finding";

/** What is said about one kind of finding. `reason`: why it matters, the paragraph of docs/checks.md. */
export interface FindingWords<Code extends FindingCode> {
  readonly title: string;
  readonly message: (values: FindingValues[Code]) => string;
  readonly hint: (values: FindingValues[Code]) => string;
  readonly reason: string;
}

export type FindingSentences = { readonly [Code in FindingCode]: FindingWords<Code> };

/** Findings about the sheets beside the plan: register, ballots, subjects. */
export type CampaignSentences = Pick<
  FindingSentences,
  | "register-double"
  | "ballot-inconsistent"
  | "subject-duplicate"
  | "subject-again"
  | "share-mismatch"
  | "subject-unclear"
>;
