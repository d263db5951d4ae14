import { documentKind } from "../documents/kinds";
import type { DocumentKindId } from "../documents/kinds/field-lists";
import type { Host } from "../ports";
import { understandDocuments, type DocumentRequest } from "./document-context";
import { issueDocuments, type IssueOptions, type IssueResult } from "./issue-documents";

/** A request for documents of one kind: what a person says, and what the host brings along. */
export type KindRequest = DocumentRequest & Omit<IssueOptions, "kind" | "understand">;

/** Issues the documents of one kind from the host's workbook. A lone bulletin shows what is missing; a letter is refused. */
export function issueKind(host: Host, id: DocumentKindId, request: KindRequest): Promise<IssueResult> {
  return issueDocuments(host, {
    ...request,
    kind: documentKind(id),
    missing: request.missing ?? (id === "bulletin" ? "visible" : "fault"),
    understand: (reading) => understandDocuments(reading, request),
  });
}
