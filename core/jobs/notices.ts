import type { Host } from "../ports";
import { issueKind, type KindRequest } from "./issue-kind";
import type { IssueResult } from "./issue-documents";

/** Issues one rectification notice a subject with problems not yet put right. */
export function issueNotices(host: Host, request: KindRequest): Promise<IssueResult> {
  return issueKind(host, "rectification-notice", request);
}
