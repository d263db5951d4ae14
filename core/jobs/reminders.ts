import type { Host } from "../ports";
import { issueKind, type KindRequest } from "./issue-kind";
import type { IssueResult } from "./issue-documents";

/** Issues one reminder a responsible unit with tasks overdue or due soon. */
export function issueReminders(host: Host, request: KindRequest): Promise<IssueResult> {
  return issueKind(host, "reminder", request);
}
