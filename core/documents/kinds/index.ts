import type { DocumentContext, DocumentKind } from "../context";
import type { DocumentDraft, NumberSeries } from "../types";
import { planBulletin } from "./bulletin";
import { planFeedbackLetters } from "./feedback-letter";
import { kindDescriptions, type DocumentKindId } from "./field-lists";
import { planRectificationNotices, subjectsPutRight } from "./rectification-notice";
import { planReminders } from "./reminder";

/** What a kind makes of a workbook, and whom it passes over. */
interface KindWork {
  readonly plan: (context: DocumentContext, series: NumberSeries) => DocumentDraft[];
  readonly passesOver?: (context: DocumentContext) => readonly string[];
}

const works: Readonly<Record<DocumentKindId, KindWork>> = {
  bulletin: { plan: planBulletin },
  "feedback-letter": { plan: planFeedbackLetters },
  "rectification-notice": { plan: planRectificationNotices, passesOver: subjectsPutRight },
  reminder: { plan: planReminders },
};

/** Kinds of documents in the order in which they are offered; pane and command line offer what is listed here. */
export const documentKinds: readonly DocumentKind[] = kindDescriptions.map((each) => ({
  ...each,
  ...works[each.id],
  plan: (context) => works[each.id].plan(context, each.series),
}));

/** The kind of an id. */
export function documentKind(id: DocumentKindId): DocumentKind {
  const found = documentKinds.find((each) => each.id === id);
  if (!found) throw new Error(`no document kind ${id}`);
  return found;
}
