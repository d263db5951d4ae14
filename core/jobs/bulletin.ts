import type { Host } from "../ports";
import { issueKind, type KindRequest } from "./issue-kind";
import type { IssueResult } from "./issue-documents";

/** Issues the next bulletin: the state of the plan, or the given articles. */
export function issueBulletin(host: Host, request: KindRequest): Promise<IssueResult> {
  return issueKind(host, "bulletin", request);
}
