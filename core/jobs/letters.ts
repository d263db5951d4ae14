import type { Host } from "../ports";
import { issueKind, type KindRequest } from "./issue-kind";
import type { IssueResult } from "./issue-documents";

/** Issues one feedback letter a subject with opinions, ratings or problems. */
export function issueLetters(host: Host, request: KindRequest): Promise<IssueResult> {
  return issueKind(host, "feedback-letter", request);
}
