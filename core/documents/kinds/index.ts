import type { DocumentContext, DocumentKind } from "../context";
import type { DocumentDraft, NumberSeries } from "../types";
import { planBulletin } from "./bulletin";
import { planFeedbackLetters } from "./feedback-letter";
import { kindDescriptions, type DocumentKindId } from "./field-lists";
import { planRectificationNotices, subjectsPutRight } from "./rectification-notice";
import { planReminders } from "./reminder";

const planners: Readonly<Record<DocumentKindId, (context: DocumentContext, series: NumberSeries) => DocumentDraft[]>> =
  {
    bulletin: planBulletin,
    "feedback-letter": planFeedbackLetters,
    "rectification-notice": planRectificationNotices,
    reminder: planReminders,
  };

const passesOver: Partial<Record<DocumentKindId, (context: DocumentContext) => readonly string[]>> = {
  "rectification-notice": subjectsPutRight,
};

/** Kinds of documents in the order in which they are offered; pane and command line offer what is listed here. */
export const documentKinds: readonly DocumentKind[] = kindDescriptions.map((each) => ({
  ...each,
  plan: (context) => planners[each.id](context, each.series),
  ...(passesOver[each.id] ? { passesOver: passesOver[each.id] } : {}),
}));

/** The kind of an id. */
export function documentKind(id: DocumentKindId): DocumentKind {
  const found = documentKinds.find((each) => each.id === id);
  if (!found) throw new Error(`no document kind ${id}`);
  return found;
}
